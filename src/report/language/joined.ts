import type { Phrase } from '../phrase.js';

/** `a`, `a and b`, `a, b and 9 more`, in the words of a language. */
export function joined(
  items: readonly Phrase[],
  more: number,
  and: string,
  moreWords: (count: number) => string,
): Phrase {
  const parts = more === 0 ? items : [...items, [moreWords(more)]];
  return parts.flatMap((part, i) => {
    if (i === 0) return part;
    return [i === parts.length - 1 ? ` ${and} ` : ', ', ...part];
  });
}
