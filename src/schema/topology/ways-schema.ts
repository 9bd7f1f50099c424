import type { Way } from '../../source/shape/shape.js';
import type { JsonSchema, JsonSchemaObject } from '../json-schema.js';

/**
 * That a mapping is stated in one of some ways. Not as alternatives as a whole, of which an editor would
 * have to guess which one was meant: each key says what has to stand beside it, and what can't.
 */
export function waysSchema(ways: readonly Way[]): JsonSchemaObject {
  if (ways.length === 0) return {};
  const keys = new Set(ways.flatMap(({ needs, without }) => [...needs, ...without]));
  const dependencies: Record<string, JsonSchema> = {};
  for (const key of keys) {
    const allowing = ways.filter(({ without }) => !without.includes(key));
    // A key that goes with all ways says nothing of which it is.
    if (allowing.length < ways.length) dependencies[key] = beside(key, allowing);
  }
  return {
    anyOf: ways.map(({ needs: [sign = ''] }) => ({ required: [sign] })),
    ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
  };
}

/** What has to stand, and what can't, beside a key that goes with these ways alone. */
function beside(key: string, ways: readonly Way[]): JsonSchema {
  const inAll = (keysOf: (way: Way) => readonly string[]): readonly string[] => {
    const [first, ...rest] = ways.map(keysOf);
    return (first ?? []).filter((each) => rest.every((others) => others.includes(each)));
  };
  const needed = inAll(({ needs }) => needs).filter((other) => other !== key);
  const excluded = inAll(({ without }) => without);
  const others = ways.map(({ needs }) => needs.filter((other) => other !== key));
  return {
    ...(excluded.length === 0
      ? {}
      : { properties: Object.fromEntries(excluded.map((other) => [other, false])) }),
    ...(needed.length === 0 ? {} : { required: needed }),
    ...(others.some((some) => some.every((other) => needed.includes(other)))
      ? {}
      : { anyOf: others.map(([sign = '']) => ({ required: [sign] })) }),
  };
}
