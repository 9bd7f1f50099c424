import type { SourceFile } from '../../model/source-range.js';
import type { RemovableItem } from '../shape/record-shape.js';
import type { Located } from '../shape/shape.js';
import type { StatedRequirement } from '../shape/stated-requirement.js';

/*
 * Texts by which it is seen that two sites state the same. They are made for what a table can say,
 * which is where many sites come from; null stands for all that says more.
 */

/** Ids can't hold it. */
const BETWEEN = '\n';

export const idsKey = (ids: readonly Located<string>[]): string =>
  ids.map(({ value }) => value).join(BETWEEN);

/** Of requirements that are no more than ids of components, in the file of their site. */
export function requirementsKey(
  stated: readonly StatedRequirement[],
  file: SourceFile,
): string | null {
  let key = '';
  for (const each of stated) {
    const id = plainId(each, file);
    if (id === null) return null;
    key += id + BETWEEN;
  }
  return key;
}

/** Of roles that are bound to no more than components. */
export function bindingsKey(
  stated: ReadonlyMap<string, RemovableItem<StatedRequirement>>,
  file: SourceFile,
): string | null {
  let key = '';
  for (const [role, { value }] of stated) {
    const id = value ? plainId(value, file) : null;
    if (id === null) return null;
    key += role + BETWEEN + id + BETWEEN;
  }
  return key;
}

/** Of labels, none of which removes one. */
export function labelsKey(
  stated: ReadonlyMap<string, RemovableItem<Located<string>>>,
): string | null {
  let key = '';
  for (const [label, { value }] of stated) {
    if (!value) return null;
    const text = value.value;
    // Labels and their texts may hold anything.
    key += `${String(label.length)} ${label}${String(text.length)} ${text}`;
  }
  return key;
}

function plainId(stated: StatedRequirement, file: SourceFile): string | null {
  if (stated.type === 'group' || stated.on !== 'component' || stated.mode.type !== 'runtime') {
    return null;
  }
  const { effect, provenance, range, id } = stated;
  const says =
    effect !== 'down' || provenance.source !== undefined || provenance.reference !== undefined;
  return says || range.file !== file ? null : id.value;
}
