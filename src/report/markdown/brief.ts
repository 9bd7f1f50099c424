import type { Phrase } from '../phrase.js';

const LONGEST = 120;

/** A phrase in which no name is so long that it takes the room of all else. */
export const brief = (phrase: Phrase): Phrase =>
  phrase.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('id' in piece) return { id: cut(piece.id) };
    return 'name' in piece ? { name: cut(piece.name) } : piece;
  });

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  // By code points, of which a name has half as many as code units at least.
  const characters = [...text.slice(0, 2 * LONGEST)];
  return characters.length <= LONGEST && text.length <= 2 * LONGEST
    ? text
    : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
