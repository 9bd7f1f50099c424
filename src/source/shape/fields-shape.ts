import type { Findings } from '../../diagnostics/findings.js';
import { isNull, type MapNode } from '../document/node.js';
import { reportNoWay } from './report-no-way.js';
import { describe, type FieldsForm, type Shape, type Way } from './shape.js';

export type Shapes = Readonly<Record<string, Shape<unknown>>>;

/** What a mapping with keys of ours says; undefined is what it doesn't say, or not usably. */
export type FieldValues<Fields extends Shapes> = {
  readonly [Key in keyof Fields]: Fields[Key] extends Shape<infer Value>
    ? Value | undefined
    : never;
} & {
  /** What was read, to see whether a key is there at all, and where. */
  readonly node: MapNode;
};

/** A shape of which it's known that it is a mapping with keys of ours. */
export interface FieldsShape<Value> extends Shape<Value> {
  readonly form: FieldsForm;
}

interface FieldsOptions<Key> {
  readonly required?: readonly Key[];
  /** See `FieldsForm`. */
  readonly displaces?: readonly (readonly [Key, readonly Key[]])[];
  /** See `FieldsForm`. */
  readonly ways?: readonly (Way & {
    readonly needs: readonly Key[];
    readonly without: readonly Key[];
  })[];
  /** Reports a key that isn't among the fields in its own way; true where it did. */
  readonly explain?: (key: string, findings: Findings, node: MapNode) => boolean;
}

/** A mapping with keys of ours; `owner` names what it describes, e.g. "a component". */
export function fields<Fields extends Shapes>(
  owner: string,
  shapes: Fields,
  options: FieldsOptions<keyof Fields & string> = {},
): FieldsShape<FieldValues<Fields>> {
  const { required = [], displaces = [], ways = [], explain } = options;
  const known = new Map(Object.entries(shapes));
  return {
    form: {
      type: 'fields',
      fields: new Map([...known].map(([key, { form }]) => [key, form])),
      required,
      displaces: new Map(displaces),
      ways,
    },
    read: (node, reading) => {
      const { findings } = reading;
      if (node.type !== 'map') {
        const expected = `a mapping (key: value) that describes ${owner}`;
        findings.report('wrong-type', { expected, found: describe(node) }, node.range);
        return undefined;
      }
      // Asked for once, as the row of a table makes its entries anew each time.
      const { entries, range } = node;
      const values: Record<string, unknown> = { node: { type: 'map', entries, range } };
      for (const [key, { keyRange, value }] of entries) {
        const shape = known.get(key);
        if (shape !== undefined) {
          if (!isNull(value) || shape.form.type === 'nullable')
            values[key] = shape.read(value, reading);
          else if (!reading.removals)
            findings.report('no-value', { key, mayBeEmpty: false }, keyRange);
        } else if (!isUsersOwn(key) && explain?.(key, findings, node) !== true) {
          const nearest = findings.nearest(key, known.keys());
          findings.report(
            'unknown-key',
            { key, owner, nearest, allowed: [...known.keys()] },
            keyRange,
          );
        }
      }
      for (const key of required) {
        if (entries.has(key) || reading.removals) continue;
        const { file, start } = range;
        findings.report('missing-key', { key, owner }, { file, start, end: start + 1 });
      }
      if (!reading.removals) reportNoWay(owner, ways, node, findings);
      // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a constructor
      return values as FieldValues<Fields>;
    },
  };
}

/** The same mapping, and what is made of what it says. */
export const made = <Stated, Value>(
  { form, read }: FieldsShape<Stated>,
  make: (stated: Stated) => Value | undefined,
): FieldsShape<Value> => ({
  form,
  read: (node, reading) => {
    const stated = read(node, reading);
    return stated === undefined ? undefined : make(stated);
  },
});

/** Keys that start with `x-` are the user's own. */
export const isUsersOwn = (key: string): boolean => key.startsWith('x-');
