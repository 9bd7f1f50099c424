import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Findings } from '../diagnostics/findings.js';
import type { Seconds } from '../model/duration.js';
import type { Provenance } from '../model/provenance.js';
import type { ClockTime, Expectation, Scenario, ScenarioEvent } from '../model/scenario.js';
import type { FileReader } from './file-reader.js';
import { readMapping } from './read-mapping.js';
import { inherit } from './resolve/inherit-provenance.js';
import { checkExpectations } from './scenario/check-expectations.js';
import { resolveTime } from './scenario/resolve-time.js';
import type { StatedEvent } from './shape/scenario/event-shape.js';
import type { StatedExpectation } from './shape/scenario/expectation-shape.js';
import { scenario } from './shape/scenario/scenario-shape.js';
import { statedProvenance } from './shape/stated-provenance.js';

export type LoadedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  /** All that was found wrong, in the order of the file; one finding at least. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a scenario and checks it whole: see semantics, section 5. Its topology isn't opened; what its
 * selectors and ids mean is seen once there is one.
 *
 * Time and memory: linear in the size of the file, and n log n in the expectations of one thing.
 *
 * @throws nothing of the user's making: whatever the file holds, it gives a result
 */
export async function loadScenario(path: string, reader: FileReader): Promise<LoadedScenario> {
  const findings = new Findings();
  const read = await readMapping(path, 'scenario', null, reader, findings);
  const stated =
    read === null ? undefined : scenario.read(read.root, { findings, removals: false });
  if (read === null || stated === undefined) return failed(findings);
  const resolving = new Resolving(
    stated.start?.value ?? null,
    inherit(statedProvenance(stated), NOTHING),
    findings,
  );
  const end = stated.end === undefined ? null : resolving.time(stated.end);
  const events = (stated.events ?? []).flatMap((event) => resolving.event(event, end) ?? []);
  const expectations = (stated.expect ?? []).flatMap(
    (expectation) => resolving.expectation(expectation, end) ?? [],
  );
  checkExpectations(expectations, findings);
  if (findings.hasErrors) return failed(findings);
  return {
    ok: true,
    scenario: {
      file: read.file.path,
      name: stated.name?.value ?? null,
      topology: stated.topology?.value ?? null,
      start: stated.start?.value ?? null,
      end,
      events,
      expectations,
      provenance: resolving.provenance,
    },
  };
}

const NOTHING: Provenance = { source: null, reference: null };

const failed = (findings: Findings): LoadedScenario => ({
  ok: false,
  diagnostics: findings.diagnostics(),
});

/** Brings what is stated into the time of the scenario. */
class Resolving {
  constructor(
    private readonly start: ClockTime | null,
    readonly provenance: Provenance,
    private readonly findings: Findings,
  ) {}

  time(stated: StatedEvent['at']): Seconds | null {
    return resolveTime(stated, this.start, this.findings);
  }

  event(stated: StatedEvent, end: Seconds | null): ScenarioEvent | null {
    const at = this.time(stated.at);
    if (at === null) return null;
    if (end !== null && at > end) {
      this.findings.report('end-before', { what: 'event' }, stated.at.range);
    }
    return { ...stated, at, provenance: inherit(stated.provenance, this.provenance) };
  }

  expectation(stated: StatedExpectation, end: Seconds | null): Expectation | null {
    const { range } = stated;
    const provenance = inherit(stated.provenance, this.provenance);
    if (stated.type === 'order') {
      const { type, first, second } = stated;
      return { type, first: first.value, second: second.value, provenance, range };
    }
    const [from, to] = [this.time(stated.from), this.time(stated.to)];
    if (from === null || to === null) return null;
    if (to < from) this.findings.report('span-ends-before-it-begins', {}, stated.to.range);
    if (end !== null && to > end) {
      this.findings.report('end-before', { what: 'expectation' }, stated.to.range);
    }
    const { type, id, states } = stated;
    return { type, from, to, id: id.value.normalize('NFC'), states, provenance, range };
  }
}
