import type { ReportWords } from '../../report-words.js';
import { causes } from './causes.js';
import { columns, headings } from './headings.js';
import { terms } from '../terms.js';
import { expectations } from './expectations.js';
import { basis } from './basis.js';
import { figures } from '../figures.js';
import { rows } from './rows.js';
import { failureSummary } from './failure-summary.js';
import { scenarioSummary } from './scenario-summary.js';
import { topologySummary } from './topology-summary.js';
import { titles } from './titles.js';
import { weakSpots } from './weak-spots.js';

export const report: ReportWords = {
  language: 'en',
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
