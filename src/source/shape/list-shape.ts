import { isNull } from '../document/node.js';
import { describe, type Shape } from './shape.js';

/** A list of things of one shape; `items` names them in messages, in the plural. */
export const list = <Item>(items: string, item: Shape<Item>): Shape<readonly Item[]> => ({
  form: { type: 'list', item: item.form, filled: false },
  read: (node, reading) => {
    const { findings } = reading;
    if (node.type !== 'list') {
      const expected = `a list of ${items}, in […] or each after a '- '`;
      findings.report('wrong-type', { expected, found: describe(node) }, node.range);
      return undefined;
    }
    const values: Item[] = [];
    for (const each of node.items) {
      if (isNull(each)) {
        findings.report('no-value', { key: null, mayBeEmpty: false }, each.range);
        continue;
      }
      // A layer replaces a list as a whole, so nothing in it removes anything.
      const value = item.read(each, { findings, removals: false });
      if (value !== undefined) values.push(value);
    }
    return values;
  },
});

/** A list of one thing at least; `empty` is what an empty one is told as, where there is more to say. */
export const filledList = <Item>(
  items: string,
  item: Shape<Item>,
  empty?: 'empty-selection' | 'policy-without-rules',
): Shape<readonly Item[]> => ({
  form: { type: 'list', item: item.form, filled: true },
  read: (node, reading) => {
    if (node.type !== 'list' || node.items.length > 0) return list(items, item).read(node, reading);
    if (empty === undefined) reading.findings.report('empty-list', { items }, node.range);
    else reading.findings.report(empty, {}, node.range);
    return undefined;
  },
});
