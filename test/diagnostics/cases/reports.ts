import { fullReport } from '../../report/full-report.js';
import { written } from '../../source/report/loading.js';
import { inFile, type Cases } from './case.js';

const WHOLE = written(fullReport);

/** The whole report with a text of it changed, at the first place at which it stands. */
const changed = (from: string, to: string): string => {
  if (!WHOLE.includes(from)) throw new Error(`there is no ${from}`);
  return WHOLE.replace(from, () => to);
};

/** What is wrong in a report that is read back. */
export const reports: Cases = inFile('report.json', {
  empty: '',
  'a-list': '[]',
  'format-of-a-later-version': changed('utfall-report/1', 'utfall-report/2'),
  'format-of-something-else': changed('utfall-report/1', 'utfall-impact/1'),
  'parts-empty': '{ "format": "utfall-report/1", "date": null, "command": null, "parts": [] }',
  'parts-missing': '{ "format": "utfall-report/1", "date": null, "command": null }',
  'part-of-no-sort': changed('"type": "failure"', '"typ": "failure"'),
  'part-of-another-sort': changed('"type": "failure"', '"type": "failures"'),
  'key-unknown': changed('"role"', '"roles"'),
  'key-missing': changed('"id":"helseid",', ''),
  'no-such-day': changed('2026-11-24', '2026-11-31'),
  'name-a-number': changed('"name":"HelseID"', '"name":301'),
  'count-in-quotes': changed('"total":9,', '"total":"9",'),
  'hours-negative': changed('6000.5', '-1'),
  'hours-in-quotes': changed('6000.5', '"6000.5"'),
  'edge-to-nowhere': changed('"from":0,"to":1', '"from":0,"to":2'),
  'line-too-deep': changed('"depth":1', '"depth":2'),
  'line-below-nothing': changed('"depth":0', '"depth":1'),
  'line-of-a-thing-and-a-group': changed('"depth":1,"id":null', '"depth":1,"id":"webmed#1"'),
  'more-hit-than-there-are': changed('"down":2', '"down":10'),
  'more-losing-than-degraded': changed('"losing":3', '"losing":5'),
  'more-lost-than-members': changed('"lost":2', '"lost":3'),
  'more-met-than-told': changed('"met": 3', '"met": 5'),
  'bars-out-of-order': changed('"from":"PT1H","to":"PT6H"', '"from":"PT30M","to":"PT6H"'),
  'ends-before-it-begins': changed('"from":"PT1H","until":"PT5H"', '"from":"PT1H","until":"PT5M"'),
  'cut-off': WHOLE.slice(0, 900),
});
