import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { explain } from '../../src/analysis/explain.js';
import type { ExplainedNode, ExplanationResult } from '../../src/analysis/explanation-result.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Level } from '../../src/model/state.js';
import type { Topology } from '../../src/model/topology.js';
import { askedThings } from '../arbitrary/asked-things.js';
import { lineOf, placed } from '../arbitrary/placed.js';
import { failures, impositionsIn, topologies, type FailureDraft } from '../arbitrary/topology.js';
import { imposedThings } from '../reference/imposed-things.js';
import { referenceCauses } from '../reference/reference-causes.js';
import {
  contribution,
  ReferenceModel,
  type ReferenceOnsets,
  type Scope,
} from '../reference/reference-model.js';

const workarounds = fc.constantFrom<'count' | 'ignore'>('count', 'ignore');
const horizons = fc.option(fc.nat(10).map((hours) => hours * 1800));
const numbers = fc.nat(1000);

interface Asked {
  readonly model: ReferenceModel;
  readonly onsets: ReadonlyMap<string, ReferenceOnsets>;
  readonly imposed: ReadonlyMap<string, Level>;
  /** The id of what is asked about. */
  readonly thing: string;
  readonly result: ExplanationResult;
}

/** Asks about one thing, in the engine and in the reference. Null where there is nothing to ask about. */
function ask(
  drawn: Topology,
  drafts: readonly FailureDraft[],
  how: 'count' | 'ignore',
  within: number | null,
  number: number,
): Asked | null {
  const topology = placed(drawn);
  const impositions = impositionsIn(topology, drafts);
  const model = new ReferenceModel(topology, how);
  const imposed = imposedThings(topology, impositions);
  const things = [...askedThings(topology)];
  const found = things[number % Math.max(1, things.length)];
  if (found === undefined) return null;
  const [thing, asked] = found;
  const result = explain(topology, { asked, impositions, within, workarounds: how });
  return { model, onsets: model.run(imposed), imposed, thing, result };
}

const nodeAt = ({ nodes }: ExplanationResult, place: number): ExplainedNode => {
  const node = nodes[place];
  if (node === undefined) throw new Error(`no node ${place}`);
  return node;
};

/** What the reference calls a node that isn't a group; roles are those of the site that is asked about. */
function thingOf({ what }: ExplainedNode, asked: string): string {
  if (what.type === 'role') return `${asked.split('/')[0] ?? ''}/use:${what.id}`;
  return what.type === 'group' ? '' : what.id;
}

/** The requirement with all that it may lose put right: one that is needed to start loses nothing. */
const unharmed = (requirement: Requirement): Requirement =>
  requirement.type === 'group'
    ? { ...requirement, members: requirement.members.map(unharmed) }
    : { ...requirement, mode: { type: 'startup' } };

function* subsets(of: readonly number[]): Generator<ReadonlySet<number>> {
  for (let bits = 0; bits < 2 ** of.length; bits += 1)
    yield new Set(of.filter((_, i) => ((bits >> i) & 1) === 1));
}

const anything = [topologies(), failures(), workarounds, horizons, numbers] as const;

describe('an explanation', () => {
  test.prop([...anything], { numRuns: 1000 })(
    'gives just those reasons that count: put right, in some company, each changes the onset',
    (...drawn) => {
      const asked = ask(...drawn);
      if (asked === null) return;
      const { model, onsets, result, thing: root } = asked;
      const look = (id: string): ReferenceOnsets =>
        onsets.get(id) ?? { degraded: Infinity, down: Infinity };
      const check = (
        node: ExplainedNode,
        needed: readonly Requirement[],
        scope: Scope,
        worst: (needed: readonly Requirement[]) => number,
      ): void => {
        /** When the node comes to its level if only these of what it needs can be lost. */
        const onset = (lines: ReadonlySet<number>): number =>
          worst(needed.map((each) => (lines.has(lineOf(each)) ? each : unharmed(each))));
        const all = needed.map(lineOf);
        const by = onset(new Set(all));
        expect(by).toBeLessThan(Infinity);
        const reasons = new Set(node.reasons.map(({ place }) => place?.line ?? 0));
        expect(onset(reasons), 'the reasons suffice').toBe(by);
        const others = all.filter((line) => !reasons.has(line));
        expect(onset(new Set(others)), 'none is missing').toBeGreaterThan(by);
        const counting = new Set<number>();
        for (const some of subsets(all)) {
          if (onset(some) !== by) continue;
          for (const line of some) {
            const without = new Set([...some].filter((each) => each !== line));
            if (onset(without) > by) counting.add(line);
          }
        }
        expect([...counting].sort()).toEqual([...reasons].sort());
        for (const { node: place, place: where } of node.reasons) {
          const target = nodeAt(result, place);
          const group = needed.find((each) => lineOf(each) === where?.line);
          if (target.what.type !== 'group' || group?.type !== 'group' || target.level === 'up')
            continue;
          const { level: at } = target;
          check(target, group.members, scope, (members) => {
            const whole: Requirement = { ...group, effect: 'down', members };
            return contribution(whole, scope, look)[at];
          });
        }
      };
      for (const node of result.nodes) {
        const { what, level, imposed } = node;
        if (what.type === 'group' || level === 'up' || imposed !== null) continue;
        const contributions = model.contributions.get(thingOf(node, root)) ?? [];
        const scope = contributions[0]?.scope;
        if (scope === undefined) throw new Error('what needs nothing is hit');
        const needed = contributions.map(({ requirement }) => requirement);
        check(node, needed, scope, (some) =>
          Math.min(Infinity, ...some.map((each) => contribution(each, scope, look)[level])),
        );
      }
    },
  );

  test.prop([...anything], { numRuns: 1000 })(
    'of what is hit goes back to what was imposed, by what is hit',
    (...drawn) => {
      const asked = ask(...drawn);
      if (asked === null) return;
      const { result, imposed, thing: root } = asked;
      const founded = new Set(result.nodes.filter((node) => node.imposed !== null));
      for (const node of founded) {
        expect(node.reasons).toEqual([]);
        expect(node.imposed).toBe(imposed.get(thingOf(node, root)));
        expect([node.imposed, 'degraded']).toContain(node.level);
      }
      for (let before = -1; before !== founded.size;) {
        before = founded.size;
        for (const node of result.nodes)
          if (node.reasons.some((reason) => founded.has(nodeAt(result, reason.node))))
            founded.add(node);
      }
      for (const node of result.nodes) {
        if (node.level === 'up') continue;
        expect(founded.has(node)).toBe(true);
        for (const reason of node.reasons) expect(nodeAt(result, reason.node).level).not.toBe('up');
      }
    },
  );

  test.prop([topologies(), failures(), workarounds, numbers], { numRuns: 1000 })(
    'has the direct causes of an independent reading, and its onsets',
    (topology, drafts, how, number) => {
      const asked = ask(topology, drafts, how, null, number);
      if (asked === null) return;
      const { model, onsets, imposed, thing, result } = asked;
      for (const node of result.nodes) {
        if (node.what.type === 'group') continue;
        if (node.what.type === 'capability' && node.what.withoutWorkaround) continue;
        const { degraded = Infinity, down = Infinity } = onsets.get(thingOf(node, thing)) ?? {};
        expect([node.degradedAfter ?? Infinity, node.downAfter ?? Infinity]).toEqual([
          degraded,
          down,
        ]);
      }
      const [first] = result.answers.flatMap(({ explanations }) => explanations);
      const named = new Set<string>();
      const open = first === undefined ? [] : [nodeAt(result, first.node)];
      if (open.every(({ level }) => level === 'up')) return;
      const seen = new Set(open);
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const reason of next.reasons) {
          const target = nodeAt(result, reason.node);
          const { type } = target.what;
          if (type !== 'group' && type !== 'role') named.add(thingOf(target, thing));
          else if (!seen.has(target)) {
            seen.add(target);
            open.push(target);
          }
        }
      }
      expect([...named].sort()).toEqual(referenceCauses(model, thing, onsets, imposed));
    },
  );

  test.prop([...anything], { numRuns: 500 })(
    'of what is up has all that it needs; of a group how much of it is left, and what it works with',
    (...drawn) => {
      const asked = ask(...drawn);
      if (asked === null) return;
      const { model, onsets, thing: root, result } = asked;
      const within = result.within ?? Number.MAX_VALUE;
      const look = (id: string): ReferenceOnsets =>
        onsets.get(id) ?? { degraded: Infinity, down: Infinity };
      const check = (node: ExplainedNode, requirements: readonly Requirement[], owner: string) => {
        expect(node.reasons.map(({ place }) => place?.line)).toEqual(requirements.map(lineOf));
        const [{ scope } = {}] = model.contributions.get(owner) ?? [];
        if (scope === undefined) return;
        const felt = requirements.map((each) => contribution(each, scope, look));
        expect(node.reasons.map((reason) => reason.degradedAfter ?? Infinity)).toEqual(
          felt.map(({ degraded }) => degraded),
        );
        if (node.what.type === 'group') {
          const up = felt.map(({ degraded }) => degraded > within);
          const { form, lost, active, needed, members } = node.what;
          expect(lost).toBe(up.filter((each) => !each).length);
          expect(members - lost).toBeGreaterThanOrEqual(needed);
          expect(active).toBe(form === 'anyOf' ? up.indexOf(true) : null);
        }
        node.reasons.forEach(({ node: place }, index) => {
          const target = nodeAt(result, place);
          const requirement = requirements[index];
          if (requirement?.type === 'group' && target.level === 'up')
            check(target, requirement.members, owner);
        });
      };
      for (const node of result.nodes) {
        if (node.what.type === 'group' || node.level !== 'up') continue;
        const owner = thingOf(node, root);
        const requirements = model.contributions.get(owner)?.map((each) => each.requirement);
        check(node, requirements ?? [], owner);
      }
    },
  );
});
