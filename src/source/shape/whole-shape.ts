import { fields, made, type FieldsShape } from './fields-shape.js';
import type { Shape } from './shape.js';

/** A shape for each key of a type, and no other. */
export type ShapesOf<Value> = { readonly [Key in keyof Value]-?: Shape<Value[Key]> };

/**
 * A mapping of which every key is there, as a program writes it, read as the type that it was written
 * from: the compiler holds the keys to those of the type.
 */
export function whole<Value extends object>(
  owner: string,
  shapes: ShapesOf<Value>,
): FieldsShape<Value> {
  const all: Readonly<Record<string, Shape<unknown>>> = { ...shapes };
  const required = Object.keys(all);
  return made(fields(owner, all, { required }), (stated) => {
    const values = required.map((key) => [key, stated[key]] as const);
    if (values.some(([, value]) => value === undefined)) return undefined;
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a constructor
    return Object.fromEntries(values) as Value;
  });
}
