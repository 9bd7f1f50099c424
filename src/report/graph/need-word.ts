import type { Mode } from '../../model/requirement.js';
import { shortDuration } from '../duration-text.js';

/** How something is needed, as short as an arrow has room for; nothing where it is so all the time. */
export function needWord(mode: Mode): readonly string[] {
  switch (mode.type) {
    case 'runtime':
      return [];
    case 'startup':
      return ['to start'];
    case 'login':
    case 'queued':
    case 'cached':
      return [`${mode.type} ${shortDuration(mode.tolerates)}`];
    case 'tolerant':
      return [`bears ${shortDuration(mode.tolerates)}`];
  }
}
