import type { Report } from '../model/report/report.js';
import { all, asIs, keys } from './report-json/key-order.js';
import { partJson } from './report-json/part-json.js';
import { spreadJson } from './report-json/spread-json.js';

/**
 * The contract `utfall-report/1`: all that a page says, keys in its order and no others, lists in the
 * order of the report, durations as ISO 8601 has them. `loadReport` reads it back. Written in pieces.
 */
export function* reportJson(report: Report): Generator<string> {
  yield* spreadJson(reportKeys(report));
  yield '\n';
}

const reportKeys = keys<Report>({ format: asIs, date: asIs, command: asIs, parts: all(partJson) });
