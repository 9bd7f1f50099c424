import type { Findings } from '../../diagnostics/findings.js';
import type { Seconds } from '../../model/duration.js';
import type { Provenance } from '../../model/provenance.js';
import type { ScenarioEvent } from '../../model/scenario.js';
import type { SourceRange } from '../../model/source-range.js';
import { inherit } from '../resolve/inherit-provenance.js';
import type { StatedEvent } from '../shape/scenario/event-shape.js';
import type { StatedExpectation } from '../shape/scenario/expectation-shape.js';
import type { Located } from '../shape/shape.js';
import type { FiledState } from './check-expected-states.js';
import type { FiledOrder } from './check-orders.js';
import { resolveTime, type Start } from './resolve-time.js';

/** What a scenario says once for all that stands in it. */
export interface Frame {
  readonly start: Start;
  readonly end: Located<Seconds> | null;
  readonly provenance: Provenance;
}

/** @returns null where its time can't be told; `findings` say why */
export function resolveEvent(
  stated: StatedEvent,
  frame: Frame,
  findings: Findings,
): ScenarioEvent | null {
  const at = resolveTime(stated.at, frame.start, findings);
  if (at === null) return null;
  reportAfterEnd('event', at, stated.at.range, frame, findings);
  return { ...stated, at, provenance: inherit(stated.provenance, frame.provenance) };
}

/** @returns null where its times can't be told; `findings` say why */
export function resolveExpectation(
  stated: StatedExpectation,
  frame: Frame,
  findings: Findings,
): FiledState | FiledOrder | null {
  const { range } = stated;
  const provenance = inherit(stated.provenance, frame.provenance);
  if (stated.type === 'order') {
    const { type, first, second } = stated;
    return { type, first: idOf(first), second: idOf(second), provenance, range };
  }
  const from = resolveTime(stated.from, frame.start, findings);
  const to = resolveTime(stated.to, frame.start, findings);
  if (from === null || to === null) return null;
  if (to < from) {
    findings.report('span-ends-before-it-begins', {}, stated.to.range);
    return null;
  }
  reportAfterEnd('expectation', to, stated.to.range, frame, findings);
  const { type, id, states } = stated;
  return { type, from, to, id: idOf(id), states, provenance, range };
}

/** Two spellings of an id are one; whether there is such a thing is seen later. */
const idOf = ({ value }: Located<string>): string => value.normalize('NFC');

function reportAfterEnd(
  what: 'event' | 'expectation',
  time: Seconds,
  range: SourceRange,
  { end }: Frame,
  findings: Findings,
): void {
  if (end !== null && time > end.value)
    findings.report('end-before', { what, end: end.range }, range);
}
