import type { ExplanationResult } from '../../analysis/explanation-result.js';
import type { CauseLine, CauseTree } from '../../model/report/cause-tree.js';
import { nodeAt, stepsFrom, stepTo, type Step } from '../explanation/steps.js';
import { growTree, type Branch } from './grow-tree.js';

/** Why a thing is as it is, from an explanation of it: of what only stands on a workaround, why it would be down. */
export function explanationTree(result: ExplanationResult): CauseTree {
  const [answer] = result.answers;
  const explanations = answer?.explanations ?? [];
  const told =
    explanations.find(({ of }) => of === 'without-workaround') ??
    explanations.find(({ of }) => of === 'state');
  const { id, name } = result.asked;
  return {
    id,
    name,
    lines: told === undefined ? [] : growTree(stepTo(told.node), (step) => branchAt(result, step)),
  };
}

function branchAt(result: ExplanationResult, step: Step): Branch<Step> {
  const node = nodeAt(result, step.to);
  const steps = stepsFrom(result, step.to, step.role?.bound ?? step.by);
  return {
    key: `${String(step.to)} ${node.level}`,
    line: lineAt(result, step),
    below: node.imposed === null ? distinct(steps) : [],
  };
}

/** What is needed twice is told once. */
const distinct = (steps: readonly Step[]): readonly Step[] =>
  [...new Map([...steps].reverse().map((step) => [step.to, step])).values()].reverse();

function lineAt(
  result: ExplanationResult,
  { to, by, role }: Step,
): Omit<CauseLine, 'depth' | 'again' | 'more'> {
  const { what, level, state, imposed, degradedAfter, downAfter } = nodeAt(result, to);
  const after = (level === 'down' ? downAfter : degradedAfter) ?? 0;
  const bound = role?.bound ?? by;
  const common = {
    state,
    after,
    by: imposed === null ? 'causes' : 'imposed',
    mode: (bound?.mode.type === 'runtime' ? by?.mode.type : bound?.mode.type) ?? null,
    source: bound?.provenance.source ?? null,
  } as const;
  if (what.type === 'group') {
    const { needed, members, lost } = what;
    return { ...common, id: null, name: null, group: { needed, members, lost } };
  }
  const name = what.type === 'role' ? what.id : what.name;
  return { ...common, id: what.id, name, group: null };
}
