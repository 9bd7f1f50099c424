import type { ReportWords } from '../../report-words.js';
import { basis } from './basis.js';
import { causes } from './causes.js';
import { expectations } from './expectations.js';
import { failureSummary } from './failure-summary.js';
import { figures } from '../figures.js';
import { rows } from './rows.js';
import { scenarioSummary } from './scenario-summary.js';
import { columns, headings } from './headings.js';
import { terms } from '../terms.js';
import { titles } from './titles.js';
import { topologySummary } from './topology-summary.js';
import { weakSpots } from './weak-spots.js';

export const report: ReportWords = {
  language: 'nb',
  figures,
  ...terms,
  headings,
  columns,
  ...titles,
  failureSummary,
  scenarioSummary,
  topologySummary,
  ...rows,
  ...expectations,
  ...causes,
  ...weakSpots,
  ...basis,
};
