/**
 * Ids as identifiers that readers of the Open-PSA format take: letters, digits, `_`, and single `-`
 * inside; a dot would lead into a component. Each like no other.
 */
export function identifiersFor(ids: readonly string[]): ReadonlyMap<string, string> {
  const identifiers = new Map<string, string>();
  const taken = new Set<string>();
  const take = (id: string, identifier: string): void => {
    identifiers.set(id, identifier);
    taken.add(identifier);
  };
  // What can stay as it is does, whatever is like it stands before.
  for (const id of ids) if (IDENTIFIER.test(id)) take(id, id);
  for (const id of ids) {
    if (identifiers.has(id)) continue;
    const like = identifierLike(id);
    let free = like;
    for (let number = 2; taken.has(free); number += 1) free = `${like}_${String(number)}`;
    take(id, free);
  }
  return identifiers;
}

/** Letters to Unicode, but not in names to XML. */
const NO_LETTERS = /[ªµº]/g;
const IDENTIFIER = /^(?!.*[ªµº])[\p{L}_][\p{L}\p{Nd}_]*(?:-[\p{L}\p{Nd}_]+)*$/u;

function identifierLike(id: string): string {
  const like = id
    .replace(NO_LETTERS, '_')
    .replace(/[^\p{L}\p{Nd}_-]/gu, '_')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  return /^[\p{L}_]/u.test(like) ? like : `_${like}`;
}
