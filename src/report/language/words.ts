import type { ColdStartWords } from './cold-start-words.js';
import type { Figures } from './figures.js';
import type { ImpactWords } from './impact-words.js';
import type { Language } from './languages.js';
import type { ReportWords } from './report-words.js';
import type { SimulationWords } from './simulation-words.js';
import type { Terms } from './terms.js';

/**
 * All that utfall says in one language, by who says it. What is said is decided by whoever asks; how it
 * is said, with its order, its plurals and its figures, is decided here.
 */
export interface Words {
  /** As HTML names it. */
  readonly language: Language;
  readonly figures: Figures;
  readonly terms: Terms;
  readonly impact: ImpactWords;
  readonly simulation: SimulationWords;
  readonly coldStart: ColdStartWords;
  readonly report: ReportWords;
}
