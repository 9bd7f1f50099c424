import type {
  SiteCapabilityImpact,
  SiteClassImpact,
  SiteEntry,
} from '../analysis/impact-result.js';
import { isoOrNull } from './duration-text.js';
import { mergeRuns } from './merge-runs.js';
import { referencesTemplate, type Template } from './references-template.js';

/** Sites as JSON objects, spread from their classes, in the order of their ids. */
export function* sitesJson(classes: readonly SiteClassImpact[]): Generator<string> {
  const templates = new Map<SiteClassImpact, Template>();
  const runs = classes.map((of) => ({ items: of.sites, keyOf: ({ id }: SiteEntry) => id, of }));
  for (const { item, run } of mergeRuns(runs)) {
    const template = templates.get(run.of) ?? capabilitiesTemplate(run.of.capabilities);
    // A class of one is done with: a million of them must not leave a million templates.
    if (run.items.length > 1) templates.set(run.of, template);
    yield siteJson(item, run.of, template);
  }
}

function siteJson(site: SiteEntry, of: SiteClassImpact, capabilities: Template): string {
  const { id, name, kind, region, count, people } = site;
  const own = JSON.stringify({ id, name, kind, region, count, people, state: of.state });
  return `${own.slice(0, -1)},"capabilities":[${capabilities(id)}]}`;
}

function capabilitiesTemplate(capabilities: readonly SiteCapabilityImpact[]): Template {
  const templates = capabilities.map(capabilityTemplate);
  return (site) => templates.map((template) => template(site)).join(',');
}

function capabilityTemplate(capability: SiteCapabilityImpact): Template {
  const { id, state } = capability;
  const degradedAfter = isoOrNull(capability.degradedAfter);
  const downAfter = isoOrNull(capability.downAfter);
  const head = JSON.stringify({ id, state, degradedAfter, downAfter }).slice(0, -1);
  const workaround = JSON.stringify(capability.workaround);
  const atRisk = referencesTemplate(capability.atRisk);
  const causes = referencesTemplate(capability.causes);
  return (site) =>
    `${head},"atRisk":${atRisk(site)},"workaround":${workaround},"causes":${causes(site)}}`;
}
