import type { Findings } from '../../diagnostics/findings.js';
import type { RemovableItem } from '../shape/record-shape.js';

/**
 * A site's own keys over those of its profile; null removes one of the profile's, and is an error
 * where neither the profile nor a lower layer of the site has it (semantics, "Profiles").
 *
 * @param valueOf gives null for what is wrong, and is left out
 */
export function overProfile<Key extends string, Stated, Value>(
  own: ReadonlyMap<string, RemovableItem<Stated>>,
  ofProfile: ReadonlyMap<Key, Value>,
  keyOf: (text: string) => Key,
  valueOf: (stated: Stated) => Value | null,
  findings: Findings,
): ReadonlyMap<Key, Value> {
  const result = new Map(ofProfile);
  for (const [text, { keyRange, value, hidesLower }] of own) {
    const key = keyOf(text);
    if (value === null) {
      if (!result.delete(key) && !hidesLower) {
        const nearest = findings.nearest(text, ofProfile.keys());
        findings.report('null-removes-nothing', { key: text, over: 'profile', nearest }, keyRange);
      }
    } else if (value !== undefined) {
      const resolved = valueOf(value);
      if (resolved !== null) result.set(key, resolved);
    }
  }
  return result;
}
