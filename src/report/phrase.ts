import { singleLine } from './untrusted-text.js';

/**
 * Words of utfall, and in between them texts of the user's files, told apart so that each format
 * marks and escapes the latter in its own way.
 */
export type Phrase = readonly Piece[];

export type Piece =
  | string
  | { readonly id: string }
  | { readonly name: string }
  /** What is typed at a prompt: it is of use in full alone. */
  | { readonly command: string }
  /** Where a statement comes from; an address in it is to be followed. */
  | { readonly reference: string };

/** What a piece that isn't ours says. */
export function saidBy(piece: Exclude<Piece, string>): string {
  if ('id' in piece) return piece.id;
  if ('name' in piece) return piece.name;
  return 'command' in piece ? piece.command : piece.reference;
}

/** `a`, `a and b`, `a, b and c`; beyond the limit `a, b, c and 9 more`. */
export function listed(items: readonly Phrase[], limit: number): Phrase {
  // Cutting one off would save nothing: "and 1 more" is as long as an item.
  const shown = items.length <= limit + 1 ? items : items.slice(0, limit);
  const left = items.length - shown.length;
  const parts = left === 0 ? shown : [...shown, [`${String(left)} more`]];
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [index === parts.length - 1 ? ' and ' : ', ', ...part];
  });
}

/** A phrase as one line of text, what isn't ours made harmless. */
export const phraseText = (phrase: Phrase): string =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : singleLine(saidBy(piece)))).join('');
