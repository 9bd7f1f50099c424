/** A power of two. */
const PLACES = 4096;

/**
 * Makes texts one that are equal and were met not long ago: the cells of a million rows say the same
 * few things. Each text has one place, in which the last one stays that came to it; so a text that
 * is met for the first time costs no more than one that isn't.
 */
export class SharedTexts {
  private readonly places = new Array<string>(PLACES).fill('');

  shared(text: string): string {
    const place = placeOf(text);
    const known = this.places[place];
    if (known === text) return known;
    this.places[place] = text;
    return text;
  }
}

/** From the length, the first and the last characters: there is no need for it to be better. */
function placeOf(text: string): number {
  const { length } = text;
  let mixed = length;
  for (const at of [0, length - 3, length - 2, length - 1]) {
    mixed = (mixed * 31 + (at < 0 ? 0 : text.charCodeAt(at))) | 0;
  }
  return (mixed ^ (mixed >>> 12)) & (PLACES - 1);
}
