/** How a value is written, as JSON takes it. */
export type Writing<Value> = (value: Value) => unknown;

/** How the value of each key of a type is written, and of no other. */
type Writings<Value> = { readonly [Key in keyof Value]-?: Writing<Value[Key]> };

/** A mapping with its keys in the order in which they stand here; the compiler holds them to those of the type. */
export const keys =
  <Value extends object>(writings: Writings<Value>): Writing<Value> =>
  (value) => {
    const written: Record<string, unknown> = {};
    for (const key in writings) written[key] = writings[key](value[key]);
    return written;
  };

/** A text, a number, or true or false. */
export const asIs = <Value extends string | number | boolean | null>(value: Value): Value => value;

export const orNull =
  <Value>(write: Writing<Value>): Writing<Value | null> =>
  (value) =>
    value === null ? null : write(value);

export const all =
  <Item>(write: Writing<Item>): Writing<readonly Item[]> =>
  (items) =>
    items.map(write);
