/** A property of an object, the outermost unless it stands further in, on a line of its own. */
export const property = (key: string, value: unknown, { indent = '  ' } = {}): string =>
  `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;

/** A property that is an array of entries which are JSON already, one a line. */
export function* list(
  key: string,
  entries: Iterable<string>,
  { indent = '  ', last = false } = {},
): Generator<string> {
  yield `${indent}${JSON.stringify(key)}: [`;
  let any = false;
  for (const entry of entries) {
    yield `${any ? ',' : ''}\n${indent}  ${entry}`;
    any = true;
  }
  yield `${any ? `\n${indent}` : ''}]${last ? '' : ','}\n`;
}

/** Entries of such an array, made while they are read. */
export function* each<T>(items: Iterable<T>, toJson: (item: T) => unknown): Generator<string> {
  for (const item of items) yield JSON.stringify(toJson(item));
}
