import type { TopologyAnswers } from '../../analysis/report-answers-result.js';
import type { InventoryResult } from '../../analysis/inventory-result.js';
import type { Inventory } from '../../model/report/inventory.js';
import type { TopologyPart } from '../../model/report/report.js';
import { firstOf } from '../../model/report/shown.js';
import { capabilityFates } from '../digest/capability-fates.js';
import { mostCriticalFirst } from '../severity.js';
import { basisOf } from './basis-of.js';
import { explanationTree } from './explanation-tree.js';
import { impactThings } from './impact-things.js';
import { LIMITS } from './limits.js';
import { pictureOf } from './picture-of.js';
import { defeatedGroup, singlePoints } from './weak-spots.js';

/** What a report says of a topology as it stands. O(what was answered). */
export function topologyPart(answers: TopologyAnswers): TopologyPart {
  const { inventory, singlePoints: points, worst, coldStart, evidence } = answers;
  return {
    type: 'topology',
    topology: coldStart.topology,
    inventory: inventoryOf(inventory),
    fatal: points.fatal,
    tried: points.tried,
    picture:
      worst === null ? null : pictureOf(impactThings(worst.impact, capabilityFates(worst.impact))),
    causes: worst === null ? [] : worst.explanations.map(explanationTree),
    defeated: firstOf(points.falseRedundancies.map(defeatedGroup), LIMITS.defeated),
    singlePoints: singlePoints(points, LIMITS.singlePoints),
    stuck: firstOf(
      coldStart.stuck.components.map(({ id }) => id),
      LIMITS.stuck,
    ),
    basis: basisOf(evidence, null),
  };
}

const inventoryOf = ({ kinds, owners, siteKinds, capabilities }: InventoryResult): Inventory => ({
  kinds: firstOf(kinds, LIMITS.inventory),
  owners: firstOf(owners, LIMITS.inventory),
  siteKinds: firstOf(siteKinds, LIMITS.inventory),
  capabilities: firstOf(
    capabilities
      .filter(({ sites }) => sites > 0)
      .sort((a, b) => mostCriticalFirst(a.criticality, b.criticality) || b.sites - a.sites)
      .map(({ name, criticality, sites, workaround }) => ({
        name,
        criticality,
        sites,
        workaround: workaround?.name ?? null,
      })),
    LIMITS.inventory,
  ),
});
