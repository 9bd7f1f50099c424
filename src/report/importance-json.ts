import { HOURS_A_YEAR } from '../analysis/availability-result.js';
import type {
  Improvement,
  EventImportance,
  ImportanceGroup,
  ImportanceResult,
} from '../analysis/importance-result.js';
import { each, list, property } from './json-lines.js';
import { topologyJson } from './topology-json.js';

/**
 * The contract `utfall-importance/1`: keys in its order and no others, groups in the order of
 * capabilities, then kinds; a line for each component and change. What is infinite is the text
 * "Infinity", as JSON has no number for it. Written in pieces.
 */
export function* importanceJson(result: ImportanceResult): Generator<string> {
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
  yield property('top', result.top);
  yield property('cutShortAt', result.cutShortAt);
  yield '  "groups": [';
  let any = false;
  for (const group of result.groups) {
    yield `${any ? ',' : ''}\n`;
    yield* groupJson(group);
    any = true;
  }
  yield any ? '\n  ]\n}\n' : ']\n}\n';
}

function* groupJson(group: ImportanceGroup): Generator<string> {
  const indent = '      ';
  yield '    {\n';
  yield property('capability', group.capability, { indent });
  yield property('kind', group.kind, { indent });
  yield property('sites', group.sites, { indent });
  yield property('people', group.people, { indent });
  yield property('weighedBy', group.weighedBy, { indent });
  yield property('weightless', group.weightless, { indent });
  yield property('unavailability', group.unavailability, { indent });
  yield property('hoursDown', group.hoursDown, { indent });
  yield property('peopleHours', group.peopleHours, { indent });
  yield property(
    'total',
    { components: group.total.events, changes: group.total.changes },
    { indent },
  );
  yield* list('components', each(group.events, eventJson), { indent });
  yield* list('changes', each(group.changes, changeJson), { indent, last: true });
  yield '    }';
}

const eventJson = (event: EventImportance): object => ({
  id: event.id,
  type: event.type,
  perSite: event.perSite,
  unavailability: event.unavailability,
  birnbaum: event.birnbaum,
  criticality: event.criticality,
  fussellVesely: event.fussellVesely,
  riskAchievementWorth: number(event.riskAchievementWorth),
  riskReductionWorth: number(event.riskReductionWorth),
});

const changeJson = ({ id, type, perSite, change, hours, peopleHours }: Improvement): object => ({
  id,
  type,
  perSite,
  change,
  hours,
  peopleHours,
});

const number = (value: number | null): number | string | null =>
  value === Infinity ? 'Infinity' : value;
