import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.js';
import { jsonOf, spotsIn, treeOf, type Spot } from '../../arbitrary/tree.js';
import { fullReport } from '../../report/full-report.js';
import { load, reportIn, written } from './loading.js';

/** Changes after which a report is none, whatever stood there. */
const CHANGES: Readonly<Record<string, (spot: Spot) => void>> = {
  'another mapping': ({ set }) => {
    set(treeOf({ odd: [] }));
  },
  'another list': ({ set }) => {
    set(treeOf([[]]));
  },
  'a number for a text or null, a text for anything else': ({ get, set }) => {
    const tree = get();
    set(treeOf(tree.type === 'scalar' && /^["n]/.test(tree.written) ? -1 : '7'));
  },
  'no key, or in a list null': ({ rename, set, remove }) => {
    if (rename === null) set(treeOf(null));
    else remove();
  },
  'a key that nobody knows in a mapping, and one for any other value': ({ get, set }) => {
    const tree = get();
    if (tree.type === 'map') tree.entries.push(['__proto__', treeOf({})]);
    else set(treeOf({}));
  },
};

describe('a saved report with one thing changed', () => {
  const text = written(fullReport);
  const count = spotsIn(treeOf(JSON.parse(text))).length;

  it('can be read before', async () => {
    expect(await reportIn(text)).toEqual(fullReport);
    expect(count).toBeGreaterThan(500);
  });

  it.each(Object.entries(CHANGES))('is refused, and it is told where: %s', async (_, change) => {
    const accepted: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const tree = treeOf(JSON.parse(text));
      const spot = spotsIn(tree)[at];
      if (spot === undefined) throw new Error('not reached');
      const before = jsonOf(spot.get());
      change(spot);
      const loaded = await load(jsonOf(tree));
      if (loaded.ok) accepted.push(before);
      else expect(loaded.diagnostics.map(formatDiagnostic).join()).toMatch(/^report\.json:\d/);
    }
    expect(accepted).toEqual([]);
  });
});
