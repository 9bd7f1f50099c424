import type { ImpactResult } from '../../analysis/impact-result.js';
import type { FalseRedundancy, SpofResult } from '../../analysis/spof-result.js';
import { firstOf, type Shown } from '../../model/report/shown.js';
import type { DefeatedGroup, NextFailure, SinglePoint } from '../../model/report/weak-spot.js';
import { alikeFailures, type AlikeFailures } from '../digest/alike-failures.js';
import { risks, type Risk } from '../digest/risks.js';
import { mostCriticalFirst } from '../severity.js';
import { fileOnPage } from './file-on-page.js';

const CAPABILITIES = 4;
const WAYS = 4;

/**
 * Components whose failure alone takes something, the worst first; sites' own ones that weigh alike
 * are one.
 *
 * @param limit how many are told
 */
export function singlePoints({ failures, fatal }: SpofResult, limit: number): Shown<SinglePoint> {
  const alike = alikeFailures(failures);
  const told = alike.slice(0, limit);
  const count = told.reduce((sum, each) => sum + each.count, 0);
  return { shown: told.map(singlePoint), more: fatal - count };
}

function singlePoint({ first, count }: AlikeFailures): SinglePoint {
  const { id, name, kind, owner, toll, save } = first;
  const capabilities = [...toll.capabilities].sort((a, b) =>
    mostCriticalFirst(a.criticality, b.criticality),
  );
  return {
    id: count === 1 ? id : (id.split('@')[0] ?? id),
    name,
    kind,
    owner,
    alike: count,
    pairs: toll.pairs,
    sites: toll.sites,
    criticality: toll.criticality,
    after: toll.after,
    kinds: toll.kinds,
    capabilities: firstOf(
      capabilities.map((each) => each.name),
      CAPABILITIES,
    ),
    save:
      save === null
        ? null
        : {
            dependent: save.dependent,
            on: save.on,
            file: fileOnPage(save.at.file),
            line: save.at.line,
            alike: save.alike,
            sites: save.sites,
            pairs: save.pairs,
          },
  };
}

export const defeatedGroup = ({
  group,
  needed,
  members,
  defeatedBy,
  sites,
  witness,
  at,
}: FalseRedundancy): DefeatedGroup => ({
  group,
  needed,
  members,
  defeatedBy,
  sites,
  ways: witness
    .slice(0, WAYS)
    .map(({ member, path }) => ({ member, path: path.map(({ id }) => id) })),
  file: fileOnPage(at.file),
  line: at.line,
});

/** What is up yet, and would now take more with it: the one that would hit most first. */
export function nextFailures(result: ImpactResult, limit: number): Shown<NextFailure> {
  const names = new Map(result.capabilities.map(({ id, name }) => [id, name]));
  const { shown, more } = firstOf(risks(result), limit);
  return { shown: shown.map((risk) => nextFailure(risk, names)), more };
}

const nextFailure = (
  { by, own, components, capabilities }: Risk,
  names: ReadonlyMap<string, string>,
): NextFailure => ({
  id: by,
  own,
  components: firstOf(
    components.map(({ id }) => id),
    CAPABILITIES,
  ),
  capabilities: firstOf(
    capabilities.map(({ id, kinds }) => ({
      name: names.get(id) ?? id,
      kinds: [...kinds].map(([kind, sites]) => ({ kind, sites })),
    })),
    CAPABILITIES,
  ),
});
