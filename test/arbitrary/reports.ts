import fc from 'fast-check';
import { askFailure } from '../../src/analysis/report/ask-failure.js';
import { askScenario } from '../../src/analysis/report/ask-scenario.js';
import { askTopology } from '../../src/analysis/report/ask-topology.js';
import { parseCalendarDate } from '../../src/model/calendar-date.js';
import type { Report, ReportPart } from '../../src/model/report/report.js';
import { failurePart } from '../../src/report/reported/failure-part.js';
import { scenarioPart } from '../../src/report/reported/scenario-part.js';
import { topologyPart } from '../../src/report/reported/topology-part.js';
import { scenarios } from './scenario.js';
import { timedTopologies } from './timed-topology.js';
import { failures, impositionsIn, topologies } from './topology.js';

/** Reports of failures, scenarios and topologies, a part or two of each. */
export const reports = (): fc.Arbitrary<Report> =>
  fc.record({
    format: fc.constant('utfall-report/1'),
    date: fc.option(fc.constantFrom('2026-11-24', '2024-02-29').map(parseCalendarDate)),
    command: fc.option(fc.constantFrom("utfall report --fail 'a b'", 'å "<b>" \u0000 \u202e', '~')),
    parts: fc.array(parts(), { minLength: 1, maxLength: 2 }),
  });

const parts = (): fc.Arbitrary<ReportPart> => fc.oneof(failureParts(), scenarioParts(), ofTopology);

const failureParts = (): fc.Arbitrary<ReportPart> =>
  fc
    .record({
      topology: fc.oneof(topologies(), timedTopologies()),
      drafts: failures(),
      within: fc.option(fc.nat(50_000)),
      workarounds: fc.constantFrom('count', 'ignore'),
    })
    .map(({ topology, drafts, within, workarounds }) => {
      const impositions = impositionsIn(topology, drafts);
      return failurePart(askFailure(topology, { impositions, within, workarounds }));
    });

const ofTopology: fc.Arbitrary<ReportPart> = topologies().map((topology) =>
  topologyPart(askTopology(topology)),
);

/** Scenarios that never come to rest are left out. */
const scenarioParts = (): fc.Arbitrary<ReportPart> =>
  scenarios()
    .map(([topology, scenario]) => askScenario(topology, scenario))
    .filter((answered) => answered.ok)
    .map(({ answers }) => scenarioPart(answers));
