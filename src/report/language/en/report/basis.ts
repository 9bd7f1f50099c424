import { vouched } from '../../report-facts.js';
import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';
import { evidence } from '../terms.js';

const { number, list, duration, share } = figures;

export const basis = {
  evidenceSentence: (counts) => {
    const { total, weak } = vouched(counts);
    if (total === 0) return ['No dependency took part.'];
    const parts = (['stated', 'documented', 'assumed', 'fitted', 'unsaid'] as const).filter(
      (each) => counts[each] > 0,
    );
    return [
      `Of ${number(total)} ${total === 1 ? 'dependency' : 'dependencies'} that took part, `,
      ...list(
        parts.map((each) => [
          `${number(counts[each])} ${counts[each] === 1 ? 'is' : 'are'} ${evidence[each]}`,
        ]),
        0,
      ),
      weak === 0 ? '.' : `: ${share(weak / total)} is what nobody vouches for.`,
    ];
  },
  weakDependency: ({ dependent, on, source, reference }) => [
    { id: dependent },
    ' on ',
    { id: on },
    `: ${evidence[source]}`,
    ...(reference === null ? [] : [', ', { reference }]),
  ],
  weakComponents: (of, more) => [
    'Components that are assumed or fitted themselves, or of which a value is: ',
    ...list(
      of.map(({ id, source }) => [{ id }, ` (${evidence[source]})`]),
      more,
    ),
    '.',
  ],
  reference: ({ reference, source, uses }) => [
    { reference },
    source === null ? '' : ` (${evidence[source]})`,
    uses === 1 ? '' : `, ${number(uses)} times`,
  ],
  pauses: (of, more) => [
    'Switches to another member that are under way meanwhile, and not counted: ',
    ...list(
      of.map(({ id, lasts }) => [{ id }, ` for ${duration(lasts)}`]),
      more,
    ),
    '.',
  ],
  limits: {
    atLast: ['States are those that it comes to at last, if nobody mends the failure.'],
    within: (within) => [`States are those within ${duration(within)}; nothing is mended.`],
    counted: ['Workarounds count as long as they last: what stands on one is degraded, not down.'],
    ignored: ['Workarounds are looked through.'],
    lookedThrough: [
      'Single points of failure and false redundancy look through workarounds: paper is no redundancy.',
    ],
    middled: ['Where a length of time is uncertain, the middle of its range was taken.'],
    peopleApart: [
      'People are those of sites of one kind; the same person is counted at each kind, so there is no sum.',
    ],
    unmended: [
      'What is said of redundancy used up looks at all that failed as if it had failed at once, for good.',
    ],
  },
  command: ['Made by: '],
} satisfies Partial<ReportWords>;
