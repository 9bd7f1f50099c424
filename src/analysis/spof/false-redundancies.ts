import { startOf } from '../../model/locate.js';
import { byCodeUnit } from '../../model/order.js';
import type { SourceRange } from '../../model/source-range.js';
import type { Level } from '../../model/state.js';
import type { FalseRedundancy, WitnessPath } from '../spof-result.js';
import { levelBehind, needOnset } from './lost-needs.js';
import {
  classesOf,
  groupLabel,
  isOfSite,
  ownerLabel,
  ownersOf,
  targetLabel,
  type Owner,
} from './owners.js';
import { pathSteps } from './path-steps.js';
import type { Need, Structure } from '../structure.js';
import type { Trial } from './trial.js';
import { needsOnWays, wayToFailure } from './witness.js';

/** A false redundancy, and what of the structure it is of. */
export interface FoundRedundancy {
  readonly told: FalseRedundancy;
  /** The group's number; that of the first, where sites state it alike. */
  readonly group: number;
  readonly owner: Owner;
  /** The number of what defeats it. */
  readonly failed: number;
}

interface Found extends Pick<FoundRedundancy, 'group' | 'owner' | 'failed'> {
  readonly told: Omit<FalseRedundancy, 'sites'>;
  /** Classes of sites at which it is so; null for a component's. */
  readonly classes: Set<number> | null;
}

/**
 * Gathers the groups that bear the loss of a member, and yet one failure defeats: asked after
 * each run of a trial. See semantics, section 4, "False redundancies".
 */
export class FalseRedundancies {
  /**
   * By what states the group, then by its owner and what defeats it: a layer that substitutes states
   * groups of many owners in one place, and a profile one group of many sites.
   */
  private readonly found = new Map<SourceRange | null, Map<string, Found>>();
  /** Groups that what was given has defeated already. */
  private readonly before = new Set<number>();

  constructor(
    private readonly structure: Structure,
    private readonly trial: Trial,
    private readonly level: Level,
    private readonly given: readonly number[],
  ) {
    for (const group of this.defeated()) this.before.add(group);
  }

  /** Looks at what the failure of a component, which has just run, does to groups. */
  look(failed: number): void {
    for (const group of this.defeated()) if (!this.before.has(group)) this.meet(group, failed);
  }

  /** In the order of groups, then of what defeats them. */
  all(): readonly FalseRedundancy[] {
    return this.allFound().map(({ told }) => told);
  }

  /** The same, with what they are of. */
  allFound(): readonly FoundRedundancy[] {
    const { classes } = this.structure;
    const sitesOf = (numbers: Iterable<number>): number =>
      [...numbers]
        .flatMap((number) => classes[number]?.sites ?? [])
        .reduce((sum, { count }) => sum + count, 0);
    return [...this.found.values()]
      .flatMap((byFailure) => [...byFailure.values()])
      .map(({ told, classes: at, ...of }) => {
        const { witness, ...rest } = told;
        return { ...of, told: { ...rest, sites: at === null ? null : sitesOf(at), witness } };
      })
      .sort(
        ({ told: a }, { told: b }) =>
          byCodeUnit(a.group, b.group) || byCodeUnit(a.defeatedBy, b.defeatedBy),
      );
  }

  /** All needs on ways from what a group loses to what defeats it, which has just run. */
  needsBehind({ group }: FoundRedundancy): ReadonlySet<Need> {
    const { nodes } = this.structure;
    const lost = (nodes[group]?.needs ?? []).filter(this.isLost);
    const behind = needsOnWays(
      this.structure,
      this.trial.propagation,
      lost.map((need) => ({ node: need.target, level: levelBehind(need, this.level) })),
    );
    return new Set([...lost, ...behind]);
  }

  private defeated(): readonly number[] {
    const { things } = this.structure.network;
    const groups: number[] = [];
    for (const node of this.trial.propagation.affected) {
      if (node >= things && this.trial.isLost(node)) groups.push(node);
    }
    return groups;
  }

  private meet(group: number, failed: number): void {
    const { neededBy } = this.structure.nodes[group] ?? { neededBy: [] };
    const range = neededBy[0]?.edge.range ?? null;
    const owners = ownersOf(this.structure, neededBy.filter(this.isLost)).filter(this.standsAlone);
    const [owner] = owners;
    if (owner === undefined) return;
    const defeatedBy = this.structure.nodes[failed]?.name ?? '';
    const byFailure = this.found.get(range) ?? new Map<string, Found>();
    this.found.set(range, byFailure);
    const by = this.isSites(owner) ? null : ownerLabel(this.structure, owner);
    const key = JSON.stringify([by, defeatedBy]);
    const known = byFailure.get(key);
    const classes = classesOf(this.structure, owners);
    if (known === undefined) {
      const told = this.tell(group, owner, failed, range);
      const at = classes === null ? null : new Set(classes);
      byFailure.set(key, { told, group, owner, failed, classes: at });
    } else for (const each of classes ?? []) known.classes?.add(each);
  }

  /** Whether a need contributes the level that is asked about, in time. */
  private readonly isLost = (need: Need): boolean =>
    this.trial.isInTime(needOnset(need, this.level, this.trial.propagation));

  /** Whether none of the owner's other requirements does. */
  private readonly standsAlone = ({ node, need }: Owner): boolean => {
    const { nodes } = this.structure;
    const owner = nodes[node];
    if (owner === undefined || !this.structure.isThere(node)) return false;
    // A requirement of the site itself has the site for its owner, of which others are no concern.
    const isSites = (other: Need): boolean => this.isSites({ node, need: other });
    return owner.needs.every(
      (other) => other === need || (isSites(need) && !isSites(other)) || !this.isLost(other),
    );
  };

  /** Whether a need is stated by sites, each for itself. */
  private isSites({ node, need }: Owner): boolean {
    const owner = this.structure.nodes[node]?.node;
    return (
      (owner?.type === 'capability' || owner?.type === 'capability-itself') &&
      isOfSite(this.structure, owner.siteClass, need.edge.range)
    );
  }

  private tell(
    group: number,
    owner: Owner,
    failed: number,
    range: SourceRange | null,
  ): Found['told'] {
    const { nodes } = this.structure;
    const { node, needs } = nodes[group] ?? { node: null, needs: [] };
    if (node?.type !== 'group' || range === null) throw new Error(`${String(group)} is no group`);
    return {
      group: groupLabel(this.structure, group, owner),
      form: node.form,
      needed: node.needed,
      members: needs.length,
      at: startOf(range),
      defeatedBy: nodes[failed]?.name ?? '',
      witness: needs.filter(this.isLost).map((member) => this.witnessOf(member, failed)),
    };
  }

  private witnessOf(member: Need, failed: number): WitnessPath {
    const { propagation } = this.trial;
    const hasFailed = (node: number): boolean => node === failed || this.given.includes(node);
    const lost = { node: member.target, level: levelBehind(member, this.level) };
    const way = wayToFailure(this.structure, propagation, lost, hasFailed);
    return {
      member: targetLabel(this.structure, member),
      path: pathSteps(this.structure, way, null),
    };
  }
}
