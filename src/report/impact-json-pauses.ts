import type { Pause, SiteEntry } from '../analysis/impact-result.js';
import { byCodeUnit } from '../model/order.js';
import { isoDuration } from './duration-text.js';
import { mergeRuns, type Run } from './merge-runs.js';
import { referenceText } from './reference-text.js';

/** Pauses as JSON objects, a site's own spread over its sites, in the order of ids. */
export function* pausesJson(pauses: readonly Pause[]): Generator<string> {
  for (const { key, run } of mergeRuns(pauses.map(pauseRun)))
    yield `{"id":${JSON.stringify(key)},"lasts":"${isoDuration(run.of.lasts)}"}`;
}

/** Its sites; for a component of all, once without a site. */
function pauseRun(pause: Pause): Run<SiteEntry | null, Pause> {
  const keyOf = (site: SiteEntry | null): string => referenceText(pause.id, site?.id ?? null);
  const sites = pause.id.type === 'component' ? [null] : pause.sites;
  // Site `a` is before `a-b`, and yet `a-b/x` before `a/x`.
  const items = [...sites].sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
  return { of: pause, items, keyOf };
}
