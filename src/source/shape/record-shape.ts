import type { SourceRange } from '../../model/source-range.js';
import { isNull, type Entry, type Node } from '../document/node.js';
import { idLike, idProblem } from './id-text.js';
import { textProblem } from './text-problem.js';
import { describe, type Reading, type RecordForm, type Shape } from './shape.js';

/** One of the user's keys with its value, which is undefined where it can't be used. */
export interface RecordItem<Value> {
  readonly keyRange: SourceRange;
  readonly value: Value | undefined;
}

/** As before; null where the key removes what something else states under it. */
export interface RemovableItem<Value> extends RecordItem<Value | null> {
  /** Whether a layer below states it. */
  readonly hidesLower: boolean;
}

/** A mapping from ids to things of one shape; `items` names them in messages, in the plural. */
export const record = <Value>(
  items: string,
  keys: RecordForm['keys'],
  value: Shape<Value>,
): Shape<ReadonlyMap<string, RecordItem<Value>>> => ({
  form: { type: 'record', keys, value: value.form, keepsNull: false },
  read: (node, reading) =>
    readItems(node, items, keys, reading, (child, key, keyRange) => ({
      keyRange,
      value: readValue(value, child, key, keyRange, reading),
    })),
});

/** A record in which null stands for the removal of what a profile states. */
export const removableRecord = <Value>(
  items: string,
  keys: RecordForm['keys'],
  value: Shape<Value>,
): Shape<ReadonlyMap<string, RemovableItem<Value>>> => ({
  form: { type: 'record', keys, value: value.form, keepsNull: true },
  read: (node, reading) => {
    const hides = (key: string): boolean =>
      node.type === 'map' && node.entries.get(key)?.hidesLower === true;
    return readItems(node, items, keys, reading, (child, key, keyRange) => ({
      keyRange,
      value: isNull(child) ? null : value.read(child, reading),
      hidesLower: hides(key),
    }));
  },
});

/** The value of a key; null stands for none. */
export function readValue<Value>(
  shape: Shape<Value>,
  node: Node,
  key: string,
  keyRange: SourceRange,
  reading: Reading,
): Value | undefined {
  if (!isNull(node)) return shape.read(node, reading);
  if (!reading.removals) {
    const mayBeEmpty = shape.form.type === 'fields' || shape.form.type === 'record';
    reading.findings.report('no-value', { key, mayBeEmpty }, keyRange);
  }
  return undefined;
}

function readItems<Item>(
  node: Node,
  items: string,
  keys: RecordForm['keys'],
  reading: Reading,
  itemOf: (child: Node, key: string, keyRange: SourceRange) => Item,
): ReadonlyMap<string, Item> | undefined {
  const entries = checkedEntries(node, items, keys, reading);
  if (entries === undefined) return undefined;
  const read = new Map<string, Item>();
  for (const [key, { keyRange, value }] of entries) read.set(key, itemOf(value, key, keyRange));
  return read;
}

/** The entries of what has to be a mapping; what is wrong with their keys is reported. */
export function checkedEntries(
  node: Node,
  items: string,
  keys: RecordForm['keys'],
  { findings }: Reading,
): ReadonlyMap<string, Entry> | undefined {
  if (node.type !== 'map') {
    const expected = `a mapping (key: value) of ${items}`;
    findings.report('wrong-type', { expected, found: describe(node) }, node.range);
    return undefined;
  }
  const { entries } = node;
  for (const [key, { keyRange }] of entries) {
    const problem = keys === 'id' ? idProblem(key) : null;
    if (problem !== null) {
      const words = { text: key, problem, suggestion: idLike(key) };
      findings.report('invalid-id', words, keyRange);
      continue;
    }
    const ofText = keys === 'id' ? null : textProblem(key);
    if (ofText !== null) findings.report(ofText, {}, keyRange);
  }
  return entries;
}
