import type {
  Dependents,
  ListedCapability,
  ListedCapabilityAtSite,
  ListedComponent,
  ListedSite,
  ListResult,
} from '../analysis/list-result.js';
import { byCodeUnit } from '../model/order.js';
import { each, list, property } from './json-lines.js';
import { topologyJson } from './topology-json.js';

/**
 * The contract `utfall-list/1`: keys in its order and no others, lists in the order of ids by code
 * unit, a line for each entry of a list. Written in pieces.
 */
export function* listJson(result: ListResult): Generator<string> {
  yield '{\n';
  yield property('format', result.format);
  yield property('topology', topologyJson(result.topology));
  yield property('asked', askedJson(result));
  yield* list('components', each(result.components, componentJson));
  yield* list('capabilities', each(result.capabilities, capabilityJson));
  yield* list('sites', each(result.sites, siteJson));
  const atSites = each(result.capabilitiesAtSites, capabilityAtSiteJson);
  yield* list('capabilitiesAtSites', atSites, { last: true });
  yield '}\n';
}

function askedJson({ asked }: ListResult): unknown {
  const { selected, owners, dependentsOf, dependenciesOf } = asked;
  return { selected, owners, dependentsOf, dependenciesOf };
}

function componentJson(component: ListedComponent): unknown {
  const { id, name, kind, owner, labels, perSite, dependents } = component;
  return {
    id,
    name,
    kind,
    owner,
    labels: labelsJson(labels),
    perSite,
    dependents: dependentsJson(dependents),
  };
}

function capabilityJson(capability: ListedCapability): unknown {
  const { id, name, criticality, workaround, dependents } = capability;
  return { id, name, criticality, workaround, dependents: dependentsJson(dependents) };
}

const dependentsJson = ({ direct, all, sites }: Dependents): unknown => ({ direct, all, sites });

function siteJson(site: ListedSite): unknown {
  const { id, name, kind, region, labels, count, people, capabilities } = site;
  return {
    id,
    name,
    kind,
    region,
    labels: labelsJson(labels),
    count,
    people,
    capabilities: [...capabilities].sort(byCodeUnit),
  };
}

const capabilityAtSiteJson = (capability: ListedCapabilityAtSite): unknown => {
  const { id, name, criticality, workaround } = capability;
  return { id, name, criticality, workaround };
};

const labelsJson = (labels: ReadonlyMap<string, string>): unknown =>
  Object.fromEntries([...labels].sort(([a], [b]) => byCodeUnit(a, b)));
