import type { Basis, EvidenceCount, StatedDependency } from '../../../model/report/basis.js';
import { nullable } from '../nullable-shape.js';
import { whole } from '../whole-shape.js';
import { count, duration, id, text } from './plain-shapes.js';
import { shown } from './shown-shapes.js';
import { evidence } from './told-words.js';

const evidenceCount = whole<EvidenceCount>('a count of dependencies', {
  stated: count,
  documented: count,
  assumed: count,
  fitted: count,
  unsaid: count,
});

const dependency = whole<StatedDependency>('a dependency', {
  dependent: id,
  on: id,
  source: evidence,
  reference: nullable(text),
});

const weakComponent = whole<Basis['weakComponents']['shown'][number]>('a component', {
  id,
  source: evidence,
});

const reference = whole<Basis['references']['shown'][number]>('a source', {
  reference: text,
  source: nullable(evidence),
  uses: count,
});

const pause = whole<Basis['pauses']['shown'][number]>('a switch', { id, lasts: duration });

export const basis = whole<Basis>('what a part rests on', {
  dependencies: evidenceCount,
  weak: shown('dependencies', dependency),
  weakComponents: shown('components', weakComponent),
  references: shown('sources', reference),
  pauses: shown('switches', pause),
});
