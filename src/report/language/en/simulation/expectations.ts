import type { Seconds } from '../../../../model/duration.js';
import { shortClock } from '../../../clock-text.js';
import { shortDuration } from '../../../duration-text.js';
import { groupedNumber } from '../../../number-text.js';
import { listed, type Phrase } from '../../../phrase.js';
import type { Times } from '../../figures.js';
import type { ExpectationWords } from '../../simulation-words.js';

const NAMES = 6;

export const expectations: ExpectationWords = {
  heading: 'Expectations',
  gist: (met, total) => `${groupedNumber(met)} of ${groupedNumber(total)} seen`,
  metIn: (share) => `met in ${share} of the runs`,
  expected: ({ expected }, times) => {
    if (expected.type === 'order')
      return [{ id: expected.first }, ' comes back before ', { id: expected.second }];
    const { from, to, id, states } = expected;
    return [`${spanText(from, to, times)}: `, { id }, ` is ${states.join(' or ')}`];
  },
  seen: ({ isMet, seen, returns }, times) => {
    if (isMet) return null;
    if (seen !== null) {
      const { at, state, by, causes } = seen;
      const when = times.start === null ? timeText(at, times) : `at ${timeText(at, times)}`;
      return [`it was ${state} ${when}`, ...reasonPhrase(by, causes)];
    }
    const back = (at: Seconds | null): string => {
      if (at === null) return 'never came back';
      return `was back ${times.start === null ? '' : 'at '}${timeText(at, times)}`;
    };
    return [
      `the first ${back(returns?.first ?? null)}, the second ${back(returns?.second ?? null)}`,
    ];
  },
  fitted: (ids) => ['rests on fitted values: ', ...named(ids)],
};

type Seen = NonNullable<Parameters<ExpectationWords['seen']>[0]['seen']>;

function reasonPhrase(by: Seen['by'], causes: Seen['causes']): Phrase {
  switch (by) {
    case 'imposed':
      return [', as was imposed on it'];
    case 'recovery':
      return [', as it was recovering'];
    case 'causes':
      return causes.length === 0 ? [] : [', by ', ...named(causes)];
    case null:
      return [];
  }
}

const named = (ids: readonly string[]): Phrase =>
  listed(
    ids.map((id): Phrase => [{ id }]),
    NAMES,
  );

function spanText(from: Seconds, to: Seconds, times: Times): string {
  if (from === to) return timeText(from, times);
  return times.start === null
    ? `${shortDuration(from)} to ${timeText(to, times)}`
    : `${timeText(from, times)} to ${timeText(to, times)}`;
}

/** `12:38`; without a clock `2h after the start`. */
function timeText(at: Seconds, { start }: Times): string {
  if (start !== null) return shortClock(start, at);
  return at === 0 ? 'at the start' : `${shortDuration(at)} after the start`;
}
