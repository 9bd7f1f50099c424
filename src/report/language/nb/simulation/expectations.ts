import type { Seconds } from '../../../../model/duration.js';
import type { Phrase } from '../../../phrase.js';
import type { Times } from '../../figures.js';
import type { ExpectationWords } from '../../simulation-words.js';
import { duration } from '../durations.js';
import { figures } from '../figures.js';
import { number } from '../number.js';
import { terms } from '../terms.js';

const NAMES = 6;

export const expectations: ExpectationWords = {
  heading: 'Forventninger',
  gist: (met, total) => `${number(met)} av ${number(total)} oppfylt`,
  metIn: (share) => `oppfylt i ${share} av kjøringene`,
  expected: ({ expected }, times) => {
    if (expected.type === 'order')
      return [{ id: expected.first }, ' kommer tilbake før ', { id: expected.second }];
    const { from, to, id, states } = expected;
    const told = states.map((state) => terms.state[state]).join(' eller ');
    return [`${spanText(from, to, times)}: `, { id }, ` er ${told}`];
  },
  seen: ({ isMet, seen, returns }, times) => {
    if (isMet) return null;
    if (seen !== null) {
      const { at, state, by, causes } = seen;
      return [`var ${terms.state[state]} ${figures.moment(times, at)}`, ...reason(by, causes)];
    }
    const back = (at: Seconds | null): string =>
      at === null ? 'kom aldri tilbake' : `var tilbake ${figures.moment(times, at)}`;
    return [
      `den første ${back(returns?.first ?? null)}, den andre ${back(returns?.second ?? null)}`,
    ];
  },
  fitted: (ids) => ['hviler på tilpassede verdier: ', ...named(ids)],
};

type Seen = NonNullable<Parameters<ExpectationWords['seen']>[0]['seen']>;

function reason(by: Seen['by'], causes: Seen['causes']): Phrase {
  switch (by) {
    case 'imposed':
      return [', slik scenarioet sier'];
    case 'recovery':
      return [', under gjenoppretting'];
    case 'causes':
      return causes.length === 0 ? [] : [', på grunn av ', ...named(causes)];
    case null:
      return [];
  }
}

const named = (ids: readonly string[]): Phrase =>
  figures.listed(
    ids.map((id) => [{ id }]),
    NAMES,
  );

/** «12.38», «10.30 til 16.00»; without a clock «1 t til 2 t etter starten». */
function spanText(from: Seconds, to: Seconds, times: Times): string {
  const { clock, moment } = figures;
  if (times.start !== null)
    return from === to ? clock(times, from) : `${clock(times, from)} til ${clock(times, to)}`;
  return from === to ? moment(times, from) : `${duration(from)} til ${moment(times, to)}`;
}
