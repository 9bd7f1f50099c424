import { vouched } from '../../report-facts.js';
import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';
import { evidence } from '../terms.js';

const { number, list, duration, share } = figures;

export const basis = {
  evidenceSentence: (counts) => {
    const { total, weak } = vouched(counts);
    if (total === 0) return ['Ingen avhengighet hadde del i dette.'];
    const parts = (['stated', 'documented', 'assumed', 'fitted', 'unsaid'] as const).filter(
      (each) => counts[each] > 0,
    );
    return [
      `Av ${number(total)} ${total === 1 ? 'avhengighet' : 'avhengigheter'} som hadde del i dette, er `,
      ...list(
        parts.map((each) => [`${number(counts[each])} ${evidence[each]}`]),
        0,
      ),
      weak === 0 ? '.' : `: ${share(weak / total)} er det ingen som går god for.`,
    ];
  },
  weakDependency: ({ dependent, on, source, reference }) => [
    { id: dependent },
    ' av ',
    { id: on },
    `: ${evidence[source]}`,
    ...(reference === null ? [] : [', ', { reference }]),
  ],
  weakComponents: (of, more) => [
    'Komponenter som selv er antatt eller tilpasset, eller som har en verdi som er det: ',
    ...list(
      of.map(({ id, source }) => [{ id }, ` (${evidence[source]})`]),
      more,
    ),
    '.',
  ],
  reference: ({ reference, source, uses }) => [
    { reference },
    source === null ? '' : ` (${evidence[source]})`,
    uses === 1 ? '' : `, ${number(uses)} ganger`,
  ],
  pauses: (of, more) => [
    'Overganger til et annet medlem som er i gang imens, og ikke regnet med: ',
    ...list(
      of.map(({ id, lasts }) => [{ id }, ` i ${duration(lasts)}`]),
      more,
    ),
    '.',
  ],
  limits: {
    atLast: ['Tilstandene er de som det ender med hvis ingen retter feilen.'],
    within: (within) => [
      `Tilstandene er de som nås innen ${duration(within)}; ingenting blir rettet.`,
    ],
    counted: [
      'Nødløsninger teller så lenge de holder: det som står på en, er redusert og ikke nede.',
    ],
    ignored: ['Nødløsninger er ikke regnet med.'],
    lookedThrough: [
      'For enkeltfeilpunkter og redundans er nødløsninger ikke regnet med: papir er ingen redundans.',
    ],
    middled: ['Der et tidsrom er usikkert, er midten av det brukt.'],
    peopleApart: [
      'Personer er de som steder av én type betjener; samme person telles ved hver type, så det finnes ingen sum.',
    ],
    unmended: [
      'Det som sies om oppbrukt redundans, ser alt som sviktet som om det sviktet samtidig, for godt.',
    ],
  },
  command: ['Laget med: '],
} satisfies Partial<ReportWords>;
