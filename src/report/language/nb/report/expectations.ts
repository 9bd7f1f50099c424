import type { Phrase } from '../../../phrase.js';
import type { Times } from '../../figures.js';
import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';
import { state as stateWords } from '../terms.js';

const { list, clock, number } = figures;

export const expectations = {
  expected: ({ expected }, times) => {
    if (expected.type === 'order')
      return [{ id: expected.earlier }, ' er tilbake før ', { id: expected.later }];
    const { id, from, to, states } = expected;
    const when =
      from === to
        ? `kl. ${clock(times, from)}`
        : `fra kl. ${clock(times, from)} til ${clock(times, to)}`;
    const spoken = times.start === null ? when.replaceAll('kl. ', '') : when;
    return [{ id }, ` ${states.map((state) => stateWords[state]).join(' eller ')} ${spoken}`];
  },
  verdict: ({ isMet, seen, returns }, times) => {
    if (isMet) return ['✓'];
    if (seen !== null)
      return [
        `✗ ${stateWords[seen.state]} ${figures.moment(times, seen.at)}`,
        ...(seen.causes.shown.length === 0
          ? []
          : [
              ', på grunn av ',
              ...list(
                seen.causes.shown.map((id): Phrase => [{ id }]),
                seen.causes.more,
              ),
            ]),
      ];
    if (returns !== null)
      return [
        `✗ den første ${returned(times, returns.first)}, den andre ${returned(times, returns.second)}`,
      ];
    return ['✗'];
  },
  standing: ({ isMet, fitted }) =>
    !isMet
      ? 'ikke oppfylt'
      : fitted.shown.length > 0
        ? 'hviler på tilpassede verdier: beviser ingenting'
        : 'forutsagt',
  expectationsMet: ({ met, expectations: { shown, more } }) => {
    const all = shown.length + more;
    const fitted = shown.filter((each) => each.isMet && each.fitted.shown.length > 0).length;
    return [
      all === 1
        ? `Den ene forventningen ble ${met === 1 ? '' : 'ikke '}oppfylt`
        : `${met === all ? `Alle ${number(all)}` : `${number(met)} av ${number(all)}`} forventninger ble oppfylt`,
      fitted === 0
        ? met === 0
          ? '.'
          : `, ${all === 1 ? 'og ikke' : 'ingen av dem'} ved tilpassede verdier.`
        : `; av ${more === 0 ? 'disse' : 'dem som står her,'} hviler ${number(fitted)} på tilpassede verdier og beviser ingenting.`,
    ];
  },
} satisfies Partial<ReportWords>;

const returned = (times: Times, at: number | null): string =>
  at === null ? 'aldri tilbake' : `tilbake ${figures.moment(times, at)}`;
