import type { Findings } from '../../diagnostics/findings.js';
import { freeId } from '../../model/free-id.js';
import { idProblem } from '../shape/id-text.js';
import type { Definition } from './definitions.js';

/** Of what is left of a name; there is room for a number behind it. */
const LONGEST = 120;

/**
 * An id for each definition, like no other's: its own name, or its path where it is private; or, where
 * that is no id of utfall's, one like it, which is told.
 */
export function nameIds(
  definitions: readonly Definition[],
  findings: Findings,
): ReadonlyMap<Definition, string> {
  const ids = new Map<Definition, string>();
  const taken = new Set<string>();
  const take = (definition: Definition, id: string): void => {
    taken.add(id);
    ids.set(definition, id);
  };
  // What can keep its name does, whatever is like it stands before.
  for (const definition of definitions) {
    const id = definition.id.normalize('NFC');
    if (idProblem(id) === null && !taken.has(id)) take(definition, id);
  }
  for (const definition of definitions) {
    if (ids.has(definition)) continue;
    const like = idLike(definition);
    const id = freeId(like, taken);
    take(definition, id);
    const { sort, range } = definition;
    findings.report('openpsa-renamed', { sort, name: definition.id, id }, range);
  }
  return ids;
}

function idLike({ id, sort }: Definition): string {
  const [...characters] = id.normalize('NFC').replace(/[^\p{L}\p{Nd}._-]+/gu, '-');
  const like = characters.slice(0, LONGEST).join('');
  const trimmed = like.replace(/^[.-]+|[.-]+$/g, '');
  return idProblem(trimmed) === null ? trimmed : sort;
}
