import type { SourceRange } from '../../model/source-range.js';
import type { Entry, Node } from '../document/node.js';
import { checkedEntries, readValue, type RecordItem } from './record-shape.js';
import type { Reading, RecordForm, Shape } from './shape.js';

/** What can be asked of a record, whether its items are kept or not. */
export type RecordItems<Item> = Pick<
  ReadonlyMap<string, Item>,
  'size' | 'has' | 'get' | 'keys' | 'values' | typeof Symbol.iterator
>;

/**
 * A record of which there may be a million items: none is kept. Each value is read when it is asked
 * for, and is to be asked for once. What is wrong with it is reported then.
 */
export const lateRecord = <Value>(
  items: string,
  keys: RecordForm['keys'],
  value: Shape<Value>,
): Shape<RecordItems<RecordItem<Value>>> => ({
  form: { type: 'record', keys, value: value.form, keepsNull: false },
  read: (node, reading) => {
    const entries = checkedEntries(node, items, keys, reading);
    return entries === undefined ? undefined : new LateRecord(value, entries, reading);
  },
});

class LateRecord<Value> implements RecordItems<RecordItem<Value>> {
  constructor(
    private readonly shape: Shape<Value>,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly reading: Reading,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  get(key: string): RecordItem<Value> | undefined {
    const entry = this.entries.get(key);
    return entry === undefined ? undefined : this.itemOf(key, entry);
  }

  keys(): MapIterator<string> {
    return this.entries.keys();
  }

  *values(): Generator<RecordItem<Value>, undefined> {
    for (const [, item] of this) yield item;
  }

  *[Symbol.iterator](): Generator<[string, RecordItem<Value>], undefined> {
    for (const [key, entry] of this.entries) yield [key, this.itemOf(key, entry)];
  }

  private itemOf(key: string, { keyRange, value }: Entry): RecordItem<Value> {
    return new LateItem(this.shape, value, key, keyRange, this.reading);
  }
}

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
export function readAll(late: RecordItems<RecordItem<unknown>> | undefined): void {
  for (const item of late?.values() ?? []) readOf(item);
}

const readOf = ({ value }: RecordItem<unknown>): unknown => value;
