import { Findings } from '../../../diagnostics/findings.js';
import type { SourceRange } from '../../../model/source-range.js';
import { isNull, type Node } from '../../document/node.js';
import { replacement } from '../../shape/file-shapes.js';
import { idProblem } from '../../shape/id-text.js';
import type { Located } from '../../shape/shape.js';
import type { StatedRequirement } from '../../shape/stated-requirement.js';
import type { TopologyFile } from '../topology-file.js';
import { dependenciesIn } from './requirement-nodes.js';

/** What a layer puts in the place of each dependency on a component. */
export interface Substitute {
  readonly id: string;
  readonly keyRange: SourceRange;
  /** As the layer states it. */
  readonly requirement: Node;
  /** The dependencies in it. */
  readonly dependencies: readonly Node[];
  /** The components that they are on. */
  readonly names: readonly Located<string>[];
  /** Requirements in it, itself included. */
  readonly size: number;
  /** Levels of mappings and lists in each other, with its dependencies all as mappings. */
  readonly levels: number;
}

/**
 * What the files of one layer substitute, by id; an id that is substituted in two is an error.
 * What isn't sound was reported with its file, and is left out.
 */
export function readSubstitutes(
  files: readonly TopologyFile[],
  findings: Findings,
): ReadonlyMap<string, Substitute> {
  const substitutes = new Map<string, Substitute>();
  for (const { root } of files) {
    const section = root.entries.get('substitute')?.value;
    if (section?.type !== 'map') continue;
    for (const [id, { keyRange, value }] of section.entries) {
      const first = substitutes.get(id)?.keyRange;
      if (first !== undefined) {
        findings.report('defined-twice', { of: 'substitute', id, first }, keyRange);
        continue;
      }
      const stated = soundRequirement(value);
      if (stated === null || isNull(value) || idProblem(id) !== null) continue;
      const dependencies = [...dependenciesIn(value)];
      substitutes.set(id, { id, keyRange, requirement: value, dependencies, ...measured(stated) });
    }
  }
  return substitutes;
}

function soundRequirement(node: Node): StatedRequirement | null {
  const told = new Findings();
  const stated = replacement.read(node, { findings: told, removals: false });
  return stated === undefined || told.hasErrors ? null : stated;
}

/** Its mapping, and the list of its members. */
export const LEVELS_OF_GROUP = 2;

function measured(requirement: StatedRequirement): Pick<Substitute, 'names' | 'size' | 'levels'> {
  const names: Located<string>[] = [];
  let size = 0;
  let levels = 0;
  const pending = [{ requirement, above: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    size += 1;
    levels = Math.max(levels, next.above + 1);
    if (next.requirement.type === 'dependency') {
      names.push(next.requirement.id);
      continue;
    }
    for (const member of next.requirement.members) {
      pending.push({ requirement: member, above: next.above + LEVELS_OF_GROUP });
    }
  }
  return { names, size, levels };
}
