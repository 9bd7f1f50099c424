import type { SourceRange } from '../../model/source-range.js';
import { isNull, type Node } from '../document/node.js';
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
    readItems(node, items, keys, reading, (child, key, keyRange) => {
      if (!isNull(child)) return value.read(child, reading);
      if (!reading.removals) {
        const mayBeEmpty = value.form.type === 'fields' || value.form.type === 'record';
        reading.findings.report('no-value', { key, mayBeEmpty }, keyRange);
      }
      return undefined;
    }),
});

/** A record in which null stands for the removal of what a profile states. */
export const removableRecord = <Value>(
  items: string,
  keys: RecordForm['keys'],
  value: Shape<Value>,
): Shape<ReadonlyMap<string, RemovableItem<Value>>> => ({
  form: { type: 'record', keys, value: value.form, keepsNull: true },
  read: (node, reading) => {
    const read = readItems(node, items, keys, reading, (child) =>
      isNull(child) ? null : value.read(child, reading),
    );
    if (read === undefined || node.type !== 'map') return undefined;
    const removable = new Map<string, RemovableItem<Value>>();
    for (const [key, item] of read) {
      removable.set(key, { ...item, hidesLower: node.entries.get(key)?.hidesLower === true });
    }
    return removable;
  },
});

function readItems<Value>(
  node: Node,
  items: string,
  keys: RecordForm['keys'],
  { findings }: Reading,
  readValue: (child: Node, key: string, keyRange: SourceRange) => Value | undefined,
): Map<string, RecordItem<Value>> | undefined {
  if (node.type !== 'map') {
    const expected = `a mapping (key: value) of ${items}`;
    findings.report('wrong-type', { expected, found: describe(node) }, node.range);
    return undefined;
  }
  const read = new Map<string, RecordItem<Value>>();
  for (const [key, { keyRange, value }] of node.entries) {
    const problem = keys === 'id' ? idProblem(key) : null;
    const ofText = textProblem(key);
    if (problem !== null) {
      const words = { text: key, problem, suggestion: idLike(key) };
      findings.report('invalid-id', words, keyRange);
    } else if (ofText !== null) findings.report(ofText, {}, keyRange);
    read.set(key, { keyRange, value: readValue(value, key, keyRange) });
  }
  return read;
}
