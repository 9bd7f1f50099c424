import type { Provenance } from '../../model/provenance.js';
import type { Mode } from '../../model/requirement.js';
import type { Level } from '../../model/state.js';
import { shortDuration } from '../duration-text.js';
import type { Phrase } from '../phrase.js';

/** How a thing is needed: `at login, open sessions last 8h`; nothing where it is so all the time. */
export function needWords(mode: Mode, effect: Level): readonly string[] {
  const capped = effect === 'degraded' ? ['at worst degrades it'] : [];
  return [...modeWords(mode), ...capped];
}

function modeWords(mode: Mode): readonly string[] {
  switch (mode.type) {
    case 'runtime':
      return [];
    case 'startup':
      return ['needed only to start'];
    case 'login':
      return [`at login, open sessions last ${shortDuration(mode.tolerates)}`];
    case 'queued':
      return [`messages wait ${shortDuration(mode.tolerates)}`];
    case 'cached':
      return [`works from a copy for ${shortDuration(mode.tolerates)}`];
    case 'tolerant': {
      const meanwhile = mode.meanwhile === 'degraded' ? ', degraded' : '';
      return [`does without for ${shortDuration(mode.tolerates)}${meanwhile}`];
    }
  }
}

/** `assumed (modelling)`; what nothing vouches for says so. */
export function provenancePhrase({ source, reference }: Provenance): Phrase {
  const vouched = source ?? (reference === null ? 'no source' : 'source');
  return reference === null ? [vouched] : [`${vouched} (`, { name: reference }, ')'];
}
