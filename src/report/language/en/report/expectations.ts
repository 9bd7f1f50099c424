import type { Phrase } from '../../../phrase.js';
import type { Times } from '../../figures.js';
import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';
import { state as stateWords } from '../terms.js';

const { list, clock, number } = figures;

export const expectations = {
  expected: ({ expected }, times) => {
    if (expected.type === 'order')
      return [{ id: expected.earlier }, ' is back before ', { id: expected.later }];
    const { id, from, to, states } = expected;
    const when = from === to ? clock(times, from) : `${clock(times, from)} to ${clock(times, to)}`;
    return [{ id }, ` ${states.map((state) => stateWords[state]).join(' or ')}, ${when}`];
  },
  verdict: ({ isMet, seen, returns }, times) => {
    if (isMet) return ['✓'];
    if (seen !== null)
      return [
        `✗ ${stateWords[seen.state]} at ${clock(times, seen.at)}`,
        ...(seen.causes.shown.length === 0
          ? []
          : [
              ', by ',
              ...list(
                seen.causes.shown.map((id): Phrase => [{ id }]),
                seen.causes.more,
              ),
            ]),
      ];
    if (returns !== null)
      return [
        `✗ the first ${returned(times, returns.first)}, the second ${returned(times, returns.second)}`,
      ];
    return ['✗'];
  },
  standing: ({ isMet, fitted }) =>
    !isMet
      ? 'not met'
      : fitted.shown.length > 0
        ? 'rests on fitted values: it proves nothing'
        : 'predicted',
  expectationsMet: ({ met, expectations: { shown, more } }) => {
    const all = shown.length + more;
    const fitted = shown.filter((each) => each.isMet && each.fitted.shown.length > 0).length;
    return [
      all === 1
        ? `The one expectation was ${met === 1 ? '' : 'not '}met`
        : `${met === all ? `All ${number(all)}` : `${number(met)} of ${number(all)}`} expectations were met`,
      fitted === 0
        ? met === 0
          ? '.'
          : `, ${all === 1 ? 'and not' : 'none of them'} by fitted values.`
        : `; of those${more === 0 ? '' : ' told here'}, ${number(fitted)} ${fitted === 1 ? 'rests' : 'rest'} on fitted values and ${fitted === 1 ? 'proves' : 'prove'} nothing.`,
    ];
  },
} satisfies Partial<ReportWords>;

const returned = (times: Times, at: number | null): string =>
  at === null ? 'not back' : `back at ${clock(times, at)}`;
