import type { Findings } from '../../diagnostics/findings.js';
import { isNull, type Entry, type MapNode, type Node } from '../document/node.js';
import { isUsersOwn } from '../shape/fields-shape.js';
import type { FieldsForm, Form, RecordForm } from '../shape/shape.js';

/**
 * Lays one layer over another (semantics, "Layers"). Mappings merge key by key, as deep as their
 * form says that they are mappings of keys; a requirement is a whole and is replaced, as all else
 * is. Each value keeps the place where it is written, a merged mapping that of the lower one.
 */
export function layOver(form: Form, lower: Node, upper: Node, findings: Findings): Node {
  return merged(form, lower, upper, findings);
}

function merged(form: Form, lower: Node | undefined, upper: Node, findings: Findings): Node {
  if (upper.type !== 'map' || (form.type !== 'fields' && form.type !== 'record')) return upper;
  // Over nothing a mapping is gone through as well: a null in it has nothing to remove.
  return mergedMaps(form, lower?.type === 'map' ? lower : undefined, upper, findings);
}

function mergedMaps(
  form: FieldsForm | RecordForm,
  lower: MapNode | undefined,
  upper: MapNode,
  findings: Findings,
): MapNode {
  const entries = new Map(lower?.entries);
  for (const [key, entry] of upper.entries) {
    const below = entries.get(key);
    const child = form.type === 'record' ? form.value : form.fields.get(key);
    if (child === undefined || (form.type === 'fields' && isUsersOwn(key))) {
      entries.set(key, entry);
    } else if (isNull(entry.value)) {
      remove(form, key, entry, entries, findings);
    } else {
      displace(form, key, upper, entries);
      const value = merged(child, below?.value, entry.value, findings);
      entries.set(key, { keyRange: below?.keyRange ?? entry.keyRange, value });
    }
  }
  return { type: 'map', entries, range: (lower ?? upper).range };
}

/** Does what a null says: removes the value below, or stays to remove a profile's. */
function remove(
  form: FieldsForm | RecordForm,
  key: string,
  entry: Entry,
  entries: Map<string, Entry>,
  findings: Findings,
): void {
  const below = entries.get(key);
  if (form.type === 'record' && form.keepsNull) {
    entries.set(key, below === undefined ? entry : { ...entry, hidesLower: true });
  } else if (below === undefined) {
    const nearest = findings.nearest(key, entries.keys());
    findings.report('null-removes-nothing', { key, over: 'layer', nearest }, entry.keyRange);
  } else {
    entries.delete(key);
  }
}

function displace(
  form: FieldsForm | RecordForm,
  key: string,
  upper: MapNode,
  entries: Map<string, Entry>,
): void {
  if (form.type === 'record') return;
  for (const displaced of form.displaces.get(key) ?? []) {
    // What the same layer states beside it stays, for the check of the merged whole to refuse.
    if (!upper.entries.has(displaced)) entries.delete(displaced);
  }
}
