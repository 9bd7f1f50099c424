import type { RequirementPlace } from '../../../diagnostics/catalogue/requirement.js';
import type { Findings } from '../../../diagnostics/findings.js';
import type { Node } from '../../document/node.js';
import { takenBy } from './legacy.js';

/**
 * Finds where a dependency of a substitute doesn't go with one that it is to replace: with where
 * that stands, or with what it would take from it (semantics, "Modes", startup). Nobody wrote those
 * side by side, so that it is told here, of each dependency once, before it is seen in the merged
 * whole.
 */
export class Clashes {
  readonly #told = new Set<Node>();

  constructor(private readonly findings: Findings) {}

  /** @returns whether there is a clash; it is reported */
  report(stated: Node, replaced: Node, place: RequirementPlace): boolean {
    const clash = clashOf(stated, replaced, place);
    if (clash === null) return false;
    if (this.#told.has(stated)) return true;
    this.#told.add(stated);
    const { key, node } = clash;
    if (key === 'place') {
      const words = { place, replaced: replaced.range };
      this.findings.report('substitute-misplaces-startup', words, node.range);
    } else {
      const words = { stated: key, replaced: replaced.range };
      this.findings.report('substitute-mixes-startup', words, node.range);
    }
    return true;
  }
}

interface Clash {
  /** What of the stated dependency doesn't go with the other one, or with its place. */
  readonly key: 'mode' | 'effect' | 'place';
  readonly node: Node;
}

function clashOf(stated: Node, replaced: Node, place: RequirementPlace): Clash | null {
  const mode = valueUnder('mode', stated);
  const effect = valueUnder('effect', stated);
  const taken = takenBy(stated, replaced);
  if (mode !== null && says(mode, 'startup')) {
    if (place !== 'component') return { key: 'place', node: mode };
    return says(taken.effect?.value ?? null, 'degraded') ? { key: 'mode', node: mode } : null;
  }
  const takenMode = taken.bearing.find(([key]) => key === 'mode')?.[1].value ?? null;
  return effect !== null && says(effect, 'degraded') && says(takenMode, 'startup')
    ? { key: 'effect', node: effect }
    : null;
}

const valueUnder = (key: string, dependency: Node): Node | null =>
  dependency.type === 'map' ? (dependency.entries.get(key)?.value ?? null) : null;

const says = (node: Node | null, word: string): boolean =>
  node?.type === 'scalar' && node.text === word;
