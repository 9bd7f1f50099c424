/** The first of an id, and of it with a number from 2 behind it, that isn't taken. */
export function freeId(id: string, taken: { readonly has: (id: string) => boolean }): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${String(number)}`;
  return free;
}
