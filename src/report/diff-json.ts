import type {
  ChangedThing,
  DependencyChange,
  Dependent,
  DifferenceResult,
  ExtentChange,
  FailureChange,
  SiteSet,
  ThingChanges,
  ToldCommonCause,
  ToldRequirement,
} from '../analysis/difference-result.js';
import type { SpofTopology } from '../analysis/spof-result.js';
import { fieldText } from './difference/field-text.js';
import { isoOrNull } from './duration-text.js';
import { each, list, property } from './json-lines.js';
import { placeJson } from './place-json.js';
import { redundancyJson } from './redundancy-json.js';

/**
 * The contract `utfall-diff/1`: keys in its order and no others, failures from the worst to the
 * least, what came and went in the order of the files, a line for each entry of a list. Written in
 * pieces.
 */
export function* diffJson(result: DifferenceResult): Generator<string> {
  const { components, capabilities, sites, commonCause, falseRedundancies } = result;
  yield '{\n';
  yield property('format', result.format);
  yield property('before', topologyJson(result.before));
  yield property('after', topologyJson(result.after));
  yield property('except', result.except);
  yield property('level', result.level);
  yield property('within', isoOrNull(result.within));
  yield property('workarounds', result.workarounds);
  yield property('worse', result.worse);
  yield property('grew', result.grew);
  yield property('shrank', result.shrank);
  yield property('singlePoints', result.singlePoints);
  yield* list('failures', each(result.failures, failureJson));
  yield '  "falseRedundancies": {\n';
  yield* list('gained', each(falseRedundancies.gained, redundancyJson), { indent: DEEPER });
  yield* list('lost', each(falseRedundancies.lost, redundancyJson), { indent: DEEPER, last: true });
  yield '  },\n';
  yield '  "components": {\n';
  yield* things(components, false);
  yield* list(
    'renamed',
    each(components.renamed, ({ from, to }) => ({ from, to })),
    {
      indent: DEEPER,
      last: true,
    },
  );
  yield '  },\n';
  yield* list('dependencies', each(result.dependencies, dependencyJson));
  yield '  "capabilities": {\n';
  yield* things(capabilities, true);
  yield '  },\n';
  yield '  "sites": {\n';
  yield* things(sites, true);
  yield '  },\n';
  yield* list(
    'siteCapabilities',
    each(result.siteCapabilities, ({ capability, change, sites: at }) => ({
      capability,
      change,
      ...sitesJson(at),
    })),
  );
  yield '  "commonCause": {\n';
  yield* list('came', each(commonCause.came, causeJson), { indent: DEEPER });
  yield* list('went', each(commonCause.went, causeJson), { indent: DEEPER, last: true });
  yield '  }\n';
  yield '}\n';
}

const DEEPER = '    ';

const topologyJson = ({ name, components, capabilities, sites }: SpofTopology): unknown => ({
  name,
  components,
  capabilities,
  sites,
});

/** Things are plain data in the order of the contract already. */
function* things(changes: ThingChanges<unknown>, last: boolean): Generator<string> {
  const same = <Thing>(thing: Thing): Thing => thing;
  yield* list('came', each(changes.came, same), { indent: DEEPER });
  yield* list('went', each(changes.went, same), { indent: DEEPER });
  yield* list('changed', each(changes.changed, changedJson), { indent: DEEPER, last });
}

const changedJson = ({ id, fields }: ChangedThing): unknown => ({
  id,
  fields: fields.map(({ field, before, after }) => ({
    field,
    before: before === null ? null : fieldText(before),
    after: after === null ? null : fieldText(after),
  })),
});

function failureJson(failure: FailureChange): unknown {
  const { id, formerly, name, kind, owner, there, alike, change, singlePoint } = failure;
  const { before, after, more, less } = failure;
  return {
    id,
    formerly,
    name,
    kind,
    owner,
    there,
    alike,
    change,
    singlePoint,
    before: { pairs: before.pairs, sites: before.sites },
    after: { pairs: after.pairs, sites: after.sites },
    more: extentJson(more),
    less: extentJson(less),
  };
}

const extentJson = ({ pairs, sites, kinds, capabilities }: ExtentChange): unknown => ({
  pairs,
  sites,
  kinds: kinds.map(({ kind, sites: count, people }) => ({ kind, sites: count, people })),
  capabilities: capabilities.map(({ id, name, criticality, sites: count }) => ({
    id,
    name,
    criticality,
    sites: count,
  })),
});

const dependencyJson = ({ of, before, after, at }: DependencyChange): unknown => ({
  change: before === null ? 'came' : after === null ? 'went' : 'changed',
  of: dependentJson(of),
  before: before === null ? null : requirementJson(before),
  after: after === null ? null : requirementJson(after),
  ...placeJson(at),
});

function dependentJson(of: Dependent): unknown {
  if (of.type !== 'sites') return { type: of.type, id: of.id };
  return { type: of.type, role: of.role, ...sitesJson(of.sites) };
}

const sitesJson = ({ first, entries, kinds }: SiteSet) => ({
  first,
  entries,
  kinds: kinds.map(({ kind, sites }) => ({ kind, sites })),
});

/** As deep as groups nest. */
function requirementJson(requirement: ToldRequirement): unknown {
  switch (requirement.type) {
    case 'dependency': {
      const { target, mode, effect } = requirement;
      const tolerates = 'tolerates' in mode ? isoOrNull(mode.tolerates) : null;
      const meanwhile = 'meanwhile' in mode ? mode.meanwhile : null;
      return {
        [target.type]: target.id,
        mode: mode.type,
        tolerates,
        meanwhile,
        effect,
      };
    }
    case 'group': {
      const { form, needed, failover, effect, members } = requirement;
      return {
        form,
        needed,
        failover: isoOrNull(failover),
        effect,
        members: members.map(requirementJson),
      };
    }
  }
}

const causeJson = ({ components, beta, at }: ToldCommonCause): unknown => ({
  components,
  beta,
  ...placeJson(at),
});
