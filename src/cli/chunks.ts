/** Characters that are gathered before they are handed to the system. */
const CHUNK = 1 << 16;

/** The same text in larger pieces: to write many small ones costs more than to make them. */
export function* chunks(pieces: Iterable<string>): Generator<string> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < CHUNK) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}
