import {
  HOURS_A_YEAR,
  type AvailabilityOfAlike,
  type AvailabilityResult,
  type CapabilityAtKind,
  type WeighedSite,
} from '../analysis/availability-result.js';
import { byCodeUnit } from '../model/order.js';
import { each, list, property } from './json-lines.js';
import { topologyJson } from './topology-json.js';

/**
 * The contract `utfall-availability/1`: keys in its order and no others, capabilities at sites in the
 * order of ids by code unit, a line for each. Written in pieces.
 */
export function* availabilityJson(result: AvailabilityResult): Generator<string> {
  yield '{\n';
  yield property('format', result.format);
  yield property('topology', topologyJson(result.topology));
  yield property('level', result.level);
  yield property('workarounds', result.workarounds);
  yield property('except', result.except);
  yield property('assumed', result.assumed);
  yield property('perfect', result.perfect);
  yield property('commonCauses', result.commonCauses);
  yield property('hoursAYear', HOURS_A_YEAR);
  yield property('cutShortAt', result.cutShortAt);
  yield* list('kinds', each(result.kinds, kindJson));
  yield* list('availabilities', each(spread(result), siteJson), { last: true });
  yield '}\n';
}

const kindJson = (told: CapabilityAtKind): object => ({
  capability: told.capability,
  kind: told.kind,
  target: told.target,
  sites: told.sites,
  below: told.below,
  people: told.people,
  method: told.method,
  mean: told.availability.mean,
  worst: told.availability.worst,
  best: told.availability.best,
  hoursDown: told.hoursDown,
  peopleHours: told.peopleHours,
});

interface AtSite {
  readonly id: string;
  readonly site: WeighedSite;
  readonly alike: AvailabilityOfAlike;
}

/** Each capability at each site for itself, in the order of ids. */
const spread = ({ classes }: AvailabilityResult): readonly AtSite[] =>
  classes
    .flatMap((alike) =>
      alike.sites.map((site) => ({ id: `${site.id}/${alike.capability}`, site, alike })),
    )
    .sort((a, b) => byCodeUnit(a.id, b.id));

const siteJson = ({ id, site, alike }: AtSite): object => {
  const { availability, method, atMost, target } = alike;
  const hoursDown = (1 - availability) * HOURS_A_YEAR;
  const peopleHours = site.people === null ? null : hoursDown * site.people * site.count;
  return { id, availability, method, atMost, target, hoursDown, peopleHours };
};
