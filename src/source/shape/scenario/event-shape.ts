import type { DurationRange } from '../../../model/duration.js';
import type { Selectors } from '../../../model/policy.js';
import type { SourceRange } from '../../../model/source-range.js';
import { fields, made } from '../fields-shape.js';
import { selectors } from '../policy/selectors-shape.js';
import { positiveDurationRange, text } from '../scalar-shapes.js';
import { described, type Located } from '../shape.js';
import { statedProvenance } from '../stated-provenance.js';
import type { StatedProvenance } from '../stated-requirement.js';
import { provenance } from '../topology-shapes.js';
import { time, type StatedTime } from './time-shape.js';

/** An event as its file states it. */
export interface StatedEvent {
  readonly at: Located<StatedTime>;
  readonly fail: Selectors | null;
  readonly degrade: Selectors | null;
  readonly restore: Selectors | null;
  readonly lasts: DurationRange | null;
  readonly note: string | null;
  readonly provenance: StatedProvenance;
  readonly range: SourceRange;
}

const keys = fields(
  'an event',
  {
    at: described(
      'When: a duration after the start (2h), or, where there is a start, a time of the clock (10:30).',
      time,
    ),
    fail: described('What goes down, as selectors of components.', selectors),
    degrade: described('What is degraded.', selectors),
    restore: described('What is free of all that was imposed on it before.', selectors),
    for: described(
      'For how long it is down or degraded, such as 15m; until it is restored if left out. A range, 10m..40m, where runs are sampled.',
      positiveDurationRange,
    ),
    note: described('What a reader is told of it.', text),
    ...provenance,
  },
  {
    required: ['at'],
    ways: [
      { needs: ['fail'], without: [] },
      { needs: ['degrade'], without: [] },
      { needs: ['restore'], without: ['for'] },
    ],
  },
);

export const statedEvent = made(keys, (stated): StatedEvent | undefined => {
  const { at, fail, degrade, restore, note, node } = stated;
  if (at === undefined) return undefined;
  return {
    at,
    fail: fail ?? null,
    degrade: degrade ?? null,
    restore: restore ?? null,
    lasts: stated.for?.value ?? null,
    note: note?.value ?? null,
    provenance: statedProvenance(stated),
    range: node.range,
  };
});
