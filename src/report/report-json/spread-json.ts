/**
 * JSON in which what holds a list of mappings is spread over lines, and all else is one, so that two
 * versions differ in the lines of what changed. In pieces, without an end of line after the last.
 */
export function* spreadJson(value: unknown, indent = ''): Generator<string> {
  if (!isSpread(value)) {
    yield JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  const entries = isList ? [...value.entries()] : Object.entries(value);
  yield isList ? '[' : '{';
  const inner = `${indent}  `;
  for (const [place, [key, each]] of entries.entries()) {
    yield `${place === 0 ? '' : ','}\n${inner}${isList ? '' : `${JSON.stringify(key)}: `}`;
    yield* spreadJson(each, inner);
  }
  yield `\n${indent}${isList ? ']' : '}'}`;
}

/** Whether it is a list of mappings, or holds one. */
function isSpread(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const held: readonly unknown[] = Object.values(value);
  return (Array.isArray(value) && held.some(isMapping)) || held.some(isSpread);
}

const isMapping = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
