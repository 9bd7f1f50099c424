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
}

/** A node of a result; there is one at each place that the result names. */
export function nodeAt({ nodes }: ExplanationResult, place: number): ExplainedNode {
  const node = nodes[place];
  if (node === undefined) throw new Error(`no node at ${String(place)}`);
  return node;
}

/** What a node goes back to, in the order of its reasons. A role is looked through to its binding. */
export const stepsFrom = (result: ExplanationResult, place: number): readonly Step[] =>
  nodeAt(result, place).reasons.map((by) => {
    const { what, reasons } = nodeAt(result, by.node);
    const [bound] = reasons;
    return what.type === 'role' && bound !== undefined
      ? { to: bound.node, by, role: { id: what.id, bound } }
      : { to: by.node, by, role: null };
  });
