import type {
  ExplainedNode,
  ExplanationResult,
  Reason,
} from '../../analysis/explanation-result.js';

/** From a thing to one that it rests on. */
export interface Step {
  /** The place of the node that it leads to. */
  readonly to: number;
  /** How that is needed; null: it is what was asked about. */
  readonly by: Reason | null;
  /** The role through which it is needed, where all that the role is bound to is this. */
  readonly role: { readonly id: string; readonly bound: Reason } | null;
  /** How the group is needed that it is a member of; null: it is a member of none. */
  readonly group: Reason | null;
}

/** A step to what was asked about. */
export const stepTo = (place: number): Step => ({ to: place, by: null, role: null, group: null });

/** A node of a result; there is one at each place that the result names. */
export function nodeAt({ nodes }: ExplanationResult, place: number): ExplainedNode {
  const node = nodes[place];
  if (node === undefined) throw new Error(`no node at ${String(place)}`);
  return node;
}

/**
 * What a node goes back to, in the order of its reasons. A role is looked through to its binding.
 *
 * @param needed how the node itself is needed; null where nobody asks
 */
export function stepsFrom(
  result: ExplanationResult,
  place: number,
  needed: Reason | null = null,
): readonly Step[] {
  const { what, reasons } = nodeAt(result, place);
  const group = what.type === 'group' ? needed : null;
  return reasons.map((by) => {
    const target = nodeAt(result, by.node);
    const [bound] = target.reasons;
    return target.what.type === 'role' && bound !== undefined
      ? { to: bound.node, by, role: { id: target.what.id, bound }, group }
      : { to: by.node, by, role: null, group };
  });
}
