import type { LostTimeWords, TimelineWords } from '../../simulation-words.js';
import { duration } from '../durations.js';
import { figures } from '../figures.js';
import { counted, labelOfKind, someOfKind } from '../kinds.js';
import { number } from '../number.js';

const { dayAndMoment, moment } = figures;

export const timeline: TimelineWords = {
  heading: 'Tidslinje',
  span: (times, end) => {
    if (times.start !== null) return `fra ${dayAndMoment(times, 0)} til ${moment(times, end)}`;
    return end === 0 ? 'ved starten' : `de første ${duration(end)}`;
  },
  unfollowed: ' (etter slutten: ikke fulgt)',
  nothingHit: 'Ingenting blir rammet.',
  place: (name, hit, total, kind) => [{ name }, ', ', ...someOfKind(hit, total, kind)],
  at: (down, degraded) =>
    [
      ...(down > 0 ? [`nede ved ${number(down)}`] : []),
      ...(degraded > 0 ? [`redusert ved ${number(degraded)}`] : []),
    ].join(', '),
  down: (lasts) => `nede i ${duration(lasts)}`,
  degraded: (lasts) => `redusert i ${duration(lasts)}`,
};

export const lost: LostTimeWords = {
  longest: 'Lengst rammet',
  ofComponents: (hit) => `av ${counted(hit, 'komponent', 'komponenter')}`,
  heading: 'Tapte persontimer',
  gist: 'etter funksjon og type sted',
  place: (name, total, kind, unit) => [
    { name },
    ' (',
    ...labelOfKind(kind, total),
    unit === 'people' ? ')' : '; i stedstimer)',
  ],
};
