import type { Report } from '../../../model/report/report.js';
import { writtenFormat } from '../format-shape.js';
import { filledList } from '../list-shape.js';
import { nullable } from '../nullable-shape.js';
import { described, type Shape } from '../shape.js';
import { whole } from '../whole-shape.js';
import { date, plain, text } from './plain-shapes.js';
import { reportPart } from './part-shapes.js';

/** A report, as `src/report/report-json.ts` writes it. */
export const report: Shape<Report> = whole<Report>('a report', {
  format: described('The format, and its version.', plain(writtenFormat('utfall-report/1'))),
  date: described('The day that the page bears.', nullable(date)),
  command: described('The command line that made it.', nullable(text)),
  parts: described(
    'What it tells of, in order: failures, scenarios, topologies.',
    filledList('parts', reportPart),
  ),
});
