import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Findings } from '../diagnostics/findings.js';
import type { Scenario } from '../model/scenario.js';
import type { MapNode } from './document/node.js';
import type { FileReader } from './file-reader.js';
import { doubtUnreferencedFit } from './doubts/unreferenced-fits.js';
import { readMapping } from './read-mapping.js';
import { inherit, NOTHING_SAID } from './resolve/inherit-provenance.js';
import { checkExpectedStates } from './scenario/check-expected-states.js';
import { checkOrders } from './scenario/check-orders.js';
import { resolveEvent, resolveExpectation, type Frame } from './scenario/resolve-scenario.js';
import { resolveTime, type Start } from './scenario/resolve-time.js';
import { placeOfMissing } from './shape/missing-key.js';
import { scenario, type StatedScenario } from './shape/scenario/scenario-shape.js';
import { statedProvenance } from './shape/stated-provenance.js';

export type LoadedScenario =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      /** What is legal and yet doubtful. */
      readonly warnings: readonly Diagnostic[];
    }
  /** All that was found, in the order of the file: errors, one at least, and warnings. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a scenario and checks it whole: see semantics, section 5. Its topology isn't opened; what its
 * selectors and ids mean is seen once there is one.
 *
 * Time and memory: linear in the size of the file, and n log n in the expectations of one thing. Where
 * there are errors, near names are looked for besides.
 *
 * @throws nothing of the user's making: whatever the file holds, it gives a result
 */
export async function loadScenario(path: string, reader: FileReader): Promise<LoadedScenario> {
  const findings = new Findings();
  const read = await readMapping(path, 'scenario', null, reader, findings);
  const stated =
    read === null ? undefined : scenario.read(read.root, { findings, removals: false });
  if (read === null || stated === undefined) return failed(findings);
  reportMissing(read.root, findings);
  const frame = frameOf(stated, findings);
  const own = [...(stated.events ?? []), ...(stated.expect ?? [])];
  for (const provenance of [statedProvenance(stated), ...own.map((each) => each.provenance)])
    doubtUnreferencedFit(provenance, findings);
  const events = (stated.events ?? []).flatMap(
    (event) => resolveEvent(event, frame, findings) ?? [],
  );
  const expectations = (stated.expect ?? []).flatMap(
    (expectation) => resolveExpectation(expectation, frame, findings) ?? [],
  );
  checkExpectedStates(
    expectations.filter((each) => each.type === 'state'),
    findings,
  );
  checkOrders(
    expectations.filter((each) => each.type === 'order'),
    findings,
  );
  if (findings.hasErrors) return failed(findings);
  return {
    ok: true,
    scenario: {
      file: read.file.path,
      name: stated.name?.value ?? null,
      topology: stated.topology?.value ?? null,
      start: stated.start?.value ?? null,
      end: frame.end?.value ?? null,
      events,
      expectations,
      provenance: frame.provenance,
    },
    warnings: findings.diagnostics(),
  };
}

const failed = (findings: Findings): LoadedScenario => ({
  ok: false,
  diagnostics: findings.diagnostics(),
});

function reportMissing(root: MapNode, findings: Findings): void {
  const version = placeOfMissing('scenario', root, findings);
  if (version !== null) {
    findings.report('missing-version', { owner: 'a scenario', key: 'scenario' }, version);
  }
  const saysSomething = ['events', 'expect'].some((key) => {
    const value = root.entries.get(key)?.value;
    // What is no list, or has no value, was told, and may be all that is wrong.
    return value !== undefined && (value.type !== 'list' || value.items.length > 0);
  });
  if (saysSomething) return;
  const stated = root.entries.get('events') ?? root.entries.get('expect');
  const place = stated?.keyRange ?? placeOfMissing('events', root, findings);
  const isMistyped =
    placeOfMissing('expect', root, findings) === null && !root.entries.has('expect');
  if (place !== null && !isMistyped) findings.report('scenario-of-nothing', {}, place);
}

function frameOf(stated: StatedScenario, findings: Findings): Frame {
  const isStated = stated.node.entries.has('start');
  const start: Start = stated.start?.value ?? (isStated ? 'unreadable' : 'unstated');
  const end = stated.end === undefined ? null : resolveTime(stated.end, start, findings);
  return {
    start,
    end: stated.end === undefined || end === null ? null : { ...stated.end, value: end },
    provenance: inherit(statedProvenance(stated), NOTHING_SAID),
  };
}
