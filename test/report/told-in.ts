import { Chalk } from 'chalk';
import { coldStart } from '../../src/analysis/cold-start.js';
import { coldStartText } from '../../src/report/cold-start-text.js';
import { impactMarkdown } from '../../src/report/impact-markdown.js';
import { impactText } from '../../src/report/impact-text.js';
import type { Words } from '../../src/report/language/words.js';
import { simulationText } from '../../src/report/simulation-text.js';
import { topologyOf } from '../source/loading.js';
import { masked } from './masked.js';
import { manyKinds, ofEachSort } from './impacts-of-sorts.js';
import { norwegianImpact } from './norwegian-impact.js';
import { resultOf } from './simulation/build-run.js';
import * as runs from './simulation/sample-runs.js';
import { everythingDown, noSiteHit, nothingElseHit } from './small-impacts.js';
import { STUCK_TOWN } from './stuck-town.js';

const CONTEXT = { width: 160, all: false, chalk: new Chalk({ level: 0 }), ascii: false };

const WHOLE = `
utfall: 1
components: { a: { dependsOn: [b] }, b: {} }
capabilities: { work: { dependsOn: [a] } }
sites: { office: { capabilities: [work] } }
`;

const impacts = [
  norwegianImpact(null),
  norwegianImpact(4 * 3600),
  everythingDown,
  noSiteHit,
  nothingElseHit,
  manyKinds,
  ofEachSort,
].map(masked);

const scenarios = masked(
  resultOf(
    runs.fault,
    runs.sampledFault,
    runs.long,
    runs.unfelt,
    runs.atOnce,
    runs.certain,
    runs.harmless,
    { ...runs.unfelt, events: [], expectations: [] },
  ),
);

const starts = (await Promise.all([STUCK_TOWN, WHOLE].map((text) => topologyOf(text)))).map(
  (topology) => masked(coldStart(topology)),
);

/** All answers that are given in several languages, with no word of any user in them. */
export const toldIn = (words: Words): string =>
  [
    ...impacts.flatMap((result) => [
      ...impactText(result, CONTEXT, words),
      ...impactMarkdown(result, { command: '' }, words),
    ]),
    ...simulationText(scenarios, CONTEXT, words),
    ...starts.flatMap((result) => [...coldStartText(result, CONTEXT, words)]),
    ...starts.flatMap((result) => [
      ...coldStartText({ ...result, areAllLoops: false }, CONTEXT, words),
    ]),
  ].join('');
