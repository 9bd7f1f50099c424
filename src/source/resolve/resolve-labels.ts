import type { RecordItem } from '../shape/record-shape.js';
import type { Located } from '../shape/shape.js';

/** The labels of a component or a profile. */
export function resolveLabels(
  stated: ReadonlyMap<string, RecordItem<Located<string>>> | undefined,
): ReadonlyMap<string, string> {
  if (stated === undefined || stated.size === 0) return NONE;
  const labels = new Map<string, string>();
  for (const [key, { value }] of stated) {
    if (value !== undefined) labels.set(key, value.value);
  }
  return labels;
}

const NONE: ReadonlyMap<string, string> = new Map();
