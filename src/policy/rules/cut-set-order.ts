import { CutSetFinder } from '../../analysis/exact/cut-set-finder.js';
import { CutSetPaths } from '../../analysis/exact/cut-set-paths.js';
import { cutComponentName, type CutSetsOfAlike } from '../../analysis/cut-sets-result.js';
import { SEVERITY, stakesIn, type Stake } from '../../analysis/spof/stakes.js';
import { byCodeUnit } from '../../model/order.js';
import type { CutSetOrderRule } from '../../model/policy.js';
import type { Site } from '../../model/topology.js';
import { placeToChange } from '../place-to-change.js';
import type { Found, RuleEntry } from '../rule-entry.js';
import { scopeText } from '../scope-text.js';

/** How many sets a finding lists. */
const SETS = 5;

/** Capabilities at sites that too few failures take together: see semantics, section 4. */
export const cutSetOrder: RuleEntry<CutSetOrderRule> = {
  page: {
    summary: 'A capability at a site that fewer failures take than the policy wants to be needed.',
    why: 'That no single failure takes something is a start. Two at once are not rare where much is old, run by the same people, or repaired for a week: what matters most may have to bear more.',
    fix: [
      'Give the capability another way that needs none of the components of a set: `anyOf: [this, that]`.',
      'Take out of both ways what they share further down.',
      'Ask for less by `min`, take by `except` out what is as good as perfect, or waive the finding.',
    ],
    example: `components:
  line: {}
  radio: {}
  switch: {}
capabilities:
  call: { dependsOn: [{ anyOf: [line, radio] }, switch] }
  alarm: { dependsOn: [{ anyOf: [line, radio] }] }
sites:
  office: { capabilities: [call, alarm] }   # the switch alone takes its calls
`,
  },
  find(rule, { subject, selected, budget }) {
    const { level, workarounds, min } = rule;
    const structure = subject.structureFor(workarounds, selected.except);
    const { stakes, sites } = stakesIn(structure, selected.sites, selected.capabilities);
    const wanted = {
      level,
      within: null,
      except: selected.except,
      order: min - 1,
      top: SETS,
      budget,
    };
    const targets = stakes.map((stake) => ({
      node: stake.node,
      things: (sites[stake.siteClass] ?? []).map((site) => lostAt(site, stake)),
    }));
    const finder = new CutSetFinder(structure, targets, wanted);
    const paths = new CutSetPaths(structure, level);
    const found = stakes.flatMap((stake, i): readonly FewFailures[] => {
      const target = targets[i];
      if (target === undefined) return [];
      const alike = finder.of(target);
      const known = alike.truncated?.completeUpToOrder ?? null;
      const isFew = alike.listed > 0n || (known !== null && known < min - 1);
      return isFew ? [{ stake, alike, known }] : [];
    });
    return found.sort(worseFirst).flatMap(({ stake, alike, known }) =>
      (sites[stake.siteClass] ?? []).map((site): Found => {
        const lost = lostAt(site, stake);
        const sets = [...alike.cutSets];
        const ways = sets[0] === undefined ? [] : paths.ofSet(stake.node, sets[0], site.id);
        const { id, name: title } = stake.capability;
        return {
          finding: `${site.id}/${id}`,
          about: scopeText(rule),
          place: placeToChange(ways[0] ?? []),
          paths: ways,
          detail: {
            type: 'cut-set-order',
            ...{ title, level, workarounds, min },
            sets: smallOf(alike, min),
            cutSets: sets.map(({ components }) =>
              components.map((component) => cutComponentName(component, lost)),
            ),
            knownUpTo: known,
            sites: site.count,
          },
          evidence: () => paths.needsOf(stake.node, sets),
        };
      }),
    );
  },
};

interface FewFailures {
  readonly stake: Stake;
  readonly alike: CutSetsOfAlike;
  /** Of how many components all sets are known; null: of any. */
  readonly known: number | null;
}

const lostAt = ({ id: site }: Site, { capability }: Stake) => ({
  id: `${site}/${capability.id}`,
  site,
});

const smallOf = ({ byOrder }: CutSetsOfAlike, min: number): bigint =>
  byOrder.slice(0, min - 1).reduce((sum, count) => sum + count, 0n);

/** Fewer failures first, then what is more critical; what isn't known comes last. */
const worseFirst = (a: FewFailures, b: FewFailures): number =>
  leastOrder(a) - leastOrder(b) ||
  SEVERITY[b.stake.capability.criticality] - SEVERITY[a.stake.capability.criticality] ||
  byCodeUnit(a.alike.things[0]?.id ?? '', b.alike.things[0]?.id ?? '');

const leastOrder = ({ alike: { byOrder } }: FewFailures): number => {
  const least = byOrder.findIndex((count) => count > 0n);
  return least < 0 ? Number.MAX_SAFE_INTEGER : least;
};
