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

/** The lines of the dependencies that are reasons, groups looked through. */
function reasonLines(result: ExplanationResult, node: ExplainedNode): ReadonlySet<number> {
  const lines = new Set<number>();
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { node: place, place: where } of next.reasons) {
      const target = nodeAt(result, place);
      if (target.what.type === 'group') open.push(target);
      else lines.add(where?.line ?? 0);
    }
  }
  return lines;
}

const dependenciesIn = (requirement: Requirement): readonly Requirement[] =>
  requirement.type === 'group' ? requirement.members.flatMap(dependenciesIn) : [requirement];

/** The requirement with the losses of all but some of its dependencies put right. */
function losing(requirement: Requirement, lines: ReadonlySet<number>): Requirement {
  if (requirement.type === 'group') {
    return { ...requirement, members: requirement.members.map((each) => losing(each, lines)) };
  }
  // One that is needed to start contributes nothing to a failure.
  return lines.has(lineOf(requirement))
    ? requirement
    : { ...requirement, mode: { type: 'startup' } };
}

/** All subsets where they are few, else some. */
function* subsets(of: readonly number[]): Generator<Set<number>> {
  const most = 2 ** Math.min(of.length, 30);
  const step = Math.max(1, Math.floor(most / 256));
  for (let bits = 0; bits < most; bits += step)
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
      for (const node of result.nodes) {
        const { what, level, imposed } = node;
        if (what.type === 'group' || level === 'up' || imposed) continue;
        const contributions = model.contributions.get(thingOf(node, root)) ?? [];
        /** When the thing comes to the level if only these dependencies can be lost. */
        const onset = (lines: ReadonlySet<number>): number =>
          Math.min(
            Infinity,
            ...contributions.map(
              ({ requirement, scope }) =>
                contribution(losing(requirement, lines), scope, look)[level],
            ),
          );
        const all = contributions.flatMap(({ requirement }) =>
          dependenciesIn(requirement).map(lineOf),
        );
        const reasons = reasonLines(result, node);
        const by = onset(new Set(all));
        expect(by).toBeLessThan(Infinity);
        expect(onset(reasons), 'the reasons suffice').toBe(by);
        const others = all.filter((line) => !reasons.has(line));
        expect(onset(new Set(others)), 'nothing is missing').toBeGreaterThan(by);
        const counting = new Set<number>();
        for (const some of subsets(all)) {
          if (onset(some) !== by) continue;
          for (const line of some) {
            const without = new Set([...some].filter((each) => each !== line));
            if (onset(without) > by) counting.add(line);
          }
        }
        expect(others.filter((line) => counting.has(line))).toEqual([]);
        if (all.length <= 8) expect([...counting].sort()).toEqual([...reasons].sort());
      }
    },
  );

  test.prop([...anything], { numRuns: 1000 })(
    'of what is hit goes back to what was imposed, by what is hit',
    (...drawn) => {
      const asked = ask(...drawn);
      if (asked === null) return;
      const { result, imposed, thing: root } = asked;
      const founded = new Set(result.nodes.filter((node) => node.imposed));
      for (const node of founded) {
        expect(node.reasons).toEqual([]);
        const state = imposed.get(thingOf(node, root));
        expect([state, 'down']).toContain(node.level === 'down' ? 'down' : state);
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
