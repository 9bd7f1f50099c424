import type { Findings } from '../../diagnostics/findings.js';
import type { DurationRange } from '../../model/duration.js';
import type { Availability } from '../../model/topology.js';
import type { component, defaults } from '../shape/topology-shapes.js';
import type { Read } from './resolving.js';

type StatedComponent = Read<typeof component>;
export type KindDefaults = NonNullable<Read<typeof defaults>['kinds']>;

type Reliability = Pick<StatedComponent, 'node' | 'availability' | 'mtbf' | 'mttr' | 'recovery'>;

/**
 * How reliable a component is by itself. The defaults of its kind count like a layer below it:
 * each of `mtbf`, `mttr` and `recovery` where it has none, `availability` where it has none and
 * none of the two times, and the times only where it has no `availability`.
 */
export function resolveReliability(
  stated: StatedComponent,
  kinds: KindDefaults | undefined,
  findings: Findings,
): { readonly availability: Availability | null; readonly recovery: DurationRange | null } {
  const ofKind = stated.kind === undefined ? undefined : kinds?.get(stated.kind.value)?.value;
  reportBoth(stated, findings);
  return {
    availability: availabilityOf(stated, ofKind, findings),
    recovery: (stated.recovery ?? ofKind?.recovery)?.value ?? null,
  };
}

/** Reports availability told in both ways; the defaults of kinds are checked by themselves too. */
export function reportBoth({ node }: Pick<Reliability, 'node'>, findings: Findings): void {
  if (!node.entries.has('availability')) return;
  for (const key of ['mtbf', 'mttr'] as const) {
    const entry = node.entries.get(key);
    if (entry !== undefined) findings.report('availability-twice', { key }, entry.keyRange);
  }
}

function availabilityOf(
  own: Reliability,
  ofKind: Reliability | undefined,
  findings: Findings,
): Availability | null {
  if (own.node.entries.has('availability')) return fraction(own);
  const hasTimes = own.node.entries.has('mtbf') || own.node.entries.has('mttr');
  if (!hasTimes && ofKind?.node.entries.has('availability') === true) return fraction(ofKind);
  const mtbf = own.mtbf ?? ofKind?.mtbf;
  const mttr = own.mttr ?? ofKind?.mttr;
  if (mtbf !== undefined && mttr !== undefined) {
    return { type: 'times', mtbf: mtbf.value, mttr: mttr.value };
  }
  reportLone('mtbf', 'mttr', own, ofKind, findings);
  reportLone('mttr', 'mtbf', own, ofKind, findings);
  return null;
}

const fraction = ({ availability }: Reliability): Availability | null =>
  availability === undefined ? null : { type: 'fraction', value: availability.value };

function reportLone(
  given: 'mtbf' | 'mttr',
  missing: 'mtbf' | 'mttr',
  own: Reliability,
  ofKind: Reliability | undefined,
  findings: Findings,
): void {
  const entryOf = (key: string) => own.node.entries.get(key) ?? ofKind?.node.entries.get(key);
  const entry = entryOf(given);
  if (entry === undefined || entryOf(missing) !== undefined) return;
  findings.report('mtbf-and-mttr', { given, missing }, entry.keyRange);
}
