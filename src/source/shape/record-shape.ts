import type { SourceRange } from '../../model/source-range.js';
import { isNull, type Node } from '../document/node.js';
import { idProblem } from './id-text.js';
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

/**
 * A record of which there may be a million: each value is read when it is asked for, and is to be
 * asked for once. What is wrong with it is reported then.
 */
export const lateRecord = <Value>(
  items: string,
  keys: RecordForm['keys'],
  value: Shape<Value>,
): Shape<ReadonlyMap<string, RecordItem<Value>>> => ({
  ...record(items, keys, value),
  read: (node, reading) =>
    readItems(
      node,
      items,
      keys,
      reading,
      (child, key, keyRange) => new LateItem(value, child, key, keyRange, reading),
    ),
});

class LateItem<Value> implements RecordItem<Value> {
  constructor(
    private readonly shape: Shape<Value>,
    private readonly node: Node,
    private readonly key: string,
    readonly keyRange: SourceRange,
    private readonly reading: Reading,
  ) {}

  get value(): Value | undefined {
    return readValue(this.shape, this.node, this.key, this.keyRange, this.reading);
  }
}

/** Has all values of a late record read, for the sake of what is reported of them. */
export function readAll(late: ReadonlyMap<string, RecordItem<unknown>> | undefined): void {
  for (const item of late?.values() ?? []) readOf(item);
}

const readOf = ({ value }: RecordItem<unknown>): unknown => value;

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

function readValue<Value>(
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
  { findings }: Reading,
  itemOf: (child: Node, key: string, keyRange: SourceRange) => Item,
): ReadonlyMap<string, Item> | undefined {
  if (node.type !== 'map') {
    const expected = `a mapping of ${items}`;
    findings.report('wrong-type', { expected, found: describe(node) }, node.range);
    return undefined;
  }
  const read = new Map<string, Item>();
  for (const [key, { keyRange, value }] of node.entries) {
    const problem = keys === 'id' ? idProblem(key) : null;
    if (problem !== null) findings.report('invalid-id', { text: key, problem }, keyRange);
    else if (/\p{Cs}/u.test(key)) findings.report('invalid-text', {}, keyRange);
    read.set(key, itemOf(value, key, keyRange));
  }
  return read;
}
