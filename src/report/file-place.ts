import type { Place } from '../model/locate.js';
import type { Phrase } from './phrase.js';

/** Where something is stated: `national.yaml:22`. */
export const placePhrase = ({ file, line }: Place): Phrase => [{ id: file }, `:${String(line)}`];
