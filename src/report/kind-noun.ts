/**
 * The English noun for `count` sites of a kind, which is free text: `clinic`, `clinics`,
 * `pharmacies`. A kind that is no noun in the singular, or has no plain plural, is spoken of as
 * `citizens sites`, `home-care sites`.
 *
 * @param thing what they are, where they are no sites: `messaging components`
 */
export function kindNoun(kind: string, count: number, thing = 'site'): string {
  if (!/^[a-z-]*[a-z]$/i.test(kind) || /(?:s|x|z|ch|sh|ing|care)$/i.test(kind))
    return `${kind} ${ownNoun(thing, count)}`;
  return ownNoun(kind, count);
}

/** `component`, `capabilities`: a noun with a plain plural. */
export function ownNoun(noun: string, count: number): string {
  if (count === 1) return noun;
  return /[^aeiou]y$/i.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
