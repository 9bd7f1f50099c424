import { fields, type FieldsShape } from './fields-shape.js';
import { oneOf } from './scalar-shapes.js';
import type { Shape } from './shape.js';

/** A mapping whose `type` says which of several it is; `owner` names it before that is known. */
export function variants<Value extends { readonly type: string }>(
  owner: string,
  shapes: Readonly<Record<Value['type'], FieldsShape<Value>>>,
): Shape<Value> {
  const byType = new Map<string, FieldsShape<Value>>(Object.entries(shapes));
  // Its other keys are looked at when it is known which of them it is.
  const head = fields(
    owner,
    { type: oneOf(...byType.keys()) },
    { required: ['type'], explain: () => true },
  );
  return {
    form: {
      type: 'variants',
      key: 'type',
      variants: new Map([...byType].map(([type, { form }]) => [type, form])),
    },
    read: (node, reading) => {
      const type = head.read(node, reading)?.type?.value;
      return type === undefined ? undefined : byType.get(type)?.read(node, reading);
    },
  };
}
