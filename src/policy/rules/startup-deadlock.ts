import {
  deadlocksOf,
  type Deadlocks,
  type StuckThing,
} from '../../analysis/cold-start/deadlocks.js';
import { turnedTo } from '../../analysis/cold-start/deadlock-loops.js';
import { loopSteps } from '../../analysis/cold-start/loop-steps.js';
import type { Need, Structure } from '../../analysis/structure.js';
import type { CapabilityId } from '../../model/ids.js';
import type { StartupDeadlockRule } from '../../model/policy.js';
import type { Found, RuleEntry } from '../rule-entry.js';

/** What a cold start leaves down, with the loop that holds it: see semantics, section 5. */
export const startupDeadlock: RuleEntry<StartupDeadlockRule> = {
  page: {
    summary:
      'A thing that never comes up again once everything is down, with the loop that holds it.',
    why: 'Nobody notices in daily work: sessions, caches and what is running already carry things over. After a loss of everything each waits for another, and somebody has to find a way in by hand while the country waits.',
    fix: [
      'Let one thing in the loop start without the next: with what it keeps at home, or by a way in that needs nothing else.',
      'Where it can do without for good, say so: `effect: degraded`, or `mode: queued`.',
      'Give it an alternative outside the loop, in an `anyOf`.',
    ],
    example: `components:
  login: { dependsOn: [network] }
  network: { dependsOn: [{ on: login, mode: startup }] }   # for its staff
capabilities:
  work: { dependsOn: [login] }
sites:
  office: { capabilities: [work] }
`,
  },
  *find(_rule, { subject }) {
    const structure = subject.structure('ignore');
    const deadlocks = deadlocksOf(structure);
    const told = new Set<CapabilityId>();
    for (const thing of deadlocks.stuck) {
      const node = structure.nodes[thing.node]?.node;
      if (node?.type === 'component') {
        yield foundOf(structure, deadlocks, thing, {
          title: structure.topology.components.get(node.id)?.name ?? node.id,
          sites: null,
        });
      } else if (node?.type === 'capability' && !thing.isHeldByComponent && !told.has(node.id)) {
        told.add(node.id);
        yield foundOf(structure, deadlocks, thing, {
          title: structure.topology.capabilities.get(node.id)?.name ?? node.id,
          sites: sitesWith(structure, deadlocks, node.id),
        });
      }
    }
  },
};

function foundOf(
  structure: Structure,
  { loops }: Deadlocks,
  { node, heldBy, isOnLoop }: StuckThing,
  about: { readonly title: string; readonly sites: number | null },
): Found {
  const needs = loops[heldBy]?.needs ?? [];
  const turned = isOnLoop ? turnedTo(needs, placeOf(node, needs)) : needs;
  const steps = loopSteps(structure, turned);
  const loop = steps.map(({ id }) => id);
  return {
    finding: structure.nodes[node]?.name ?? '',
    about: null,
    place: steps[0]?.place ?? null,
    paths: [[...steps, ...steps.slice(0, 1)]],
    detail: { type: 'startup-deadlock', ...about, loop, isOnLoop },
    evidence: () => needs,
  };
}

const placeOf = (node: number, needs: readonly Need[]): number =>
  needs.findIndex(({ dependent }) => dependent === node);

/** By their count, where it is held by capabilities alone. */
function sitesWith({ nodes, classes }: Structure, { stuck }: Deadlocks, id: CapabilityId): number {
  let sum = 0;
  for (const { node: number, isHeldByComponent } of stuck) {
    const node = nodes[number]?.node;
    if (node?.type !== 'capability' || node.id !== id || isHeldByComponent) continue;
    for (const { count } of classes[node.siteClass]?.sites ?? []) sum += count;
  }
  return sum;
}
