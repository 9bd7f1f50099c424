/** Scripts and pictures that a terminal shows twice as wide as a letter. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

const cellsOf = (character: string): number =>
  /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;

/** How many cells of a terminal a text takes that has no control characters in it. */
export const cells = (text: string): number =>
  [...text].reduce((sum, each) => sum + cellsOf(each), 0);

/** As much of the beginning of a text as fits into so many cells. */
export const firstCells = (text: string, room: number): string =>
  withinCells([...text], room).join('');

/** As much of the end of a text as fits into so many cells. */
export const lastCells = (text: string, room: number): string =>
  withinCells([...text].reverse(), room)
    .reverse()
    .join('');

function withinCells(characters: readonly string[], room: number): string[] {
  let taken = 0;
  let count = 0;
  for (const character of characters) {
    taken += cellsOf(character);
    if (taken > room) break;
    count += 1;
  }
  return characters.slice(0, count);
}
