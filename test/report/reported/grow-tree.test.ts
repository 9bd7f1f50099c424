import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { growTree } from '../../../src/report/reported/grow-tree.js';
import type { CauseLine } from '../../../src/model/report/cause-tree.js';

/** What stands below each thing, by number: any graph at all. */
const graphs = fc
  .array(fc.array(fc.nat(39), { maxLength: 8 }), { minLength: 1, maxLength: 40 })
  .map((below) => below.map((each) => [...new Set(each.map((number) => number % below.length))]));

const grown = (below: readonly (readonly number[])[]): readonly CauseLine[] =>
  growTree(0, (step) => ({
    key: String(step),
    line: {
      id: String(step),
      name: null,
      state: 'down',
      after: 0,
      by: 'causes',
      mode: null,
      source: null,
      group: null,
    },
    below: below[step] ?? [],
  }));

/** The lines that stand one step below another, up to the next that isn't below it. */
function childrenOf(lines: readonly CauseLine[], at: number): readonly CauseLine[] {
  const depth = lines[at]?.depth ?? 0;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.depth <= depth);
  return rest.slice(0, end < 0 ? rest.length : end).filter((line) => line.depth === depth + 1);
}

describe('growTree', () => {
  test.prop([graphs])('begins with what it explains, and goes down a step at most', (below) => {
    const lines = grown(below);
    expect([lines[0]?.id, lines[0]?.depth]).toEqual(['0', 0]);
    lines.slice(1).forEach(({ depth }, i) => {
      expect(depth).toBeGreaterThan(0);
      expect(depth).toBeLessThanOrEqual((lines[i]?.depth ?? 0) + 1);
    });
    expect(lines.length).toBeLessThanOrEqual(24);
  });

  test.prop([graphs])(
    'tells under each thing the first below it, and how many it leaves out',
    (below) => {
      const lines = grown(below);
      lines.forEach((line, i) => {
        const all = (below[Number(line.id)] ?? []).map(String);
        const told = childrenOf(lines, i).map(({ id }) => id);
        if (line.again) expect([told, line.more]).toEqual([[], 0]);
        else {
          expect(told).toEqual(all.slice(0, told.length));
          expect(told.length + line.more).toBe(all.length);
        }
      });
    },
  );

  test.prop([graphs])('tells once only what stands below a thing', (below) => {
    const lines = grown(below);
    lines.forEach((line, i) => {
      const isTold = lines.slice(0, i).some(({ id }) => id === line.id);
      expect(line.again).toBe(isTold && (below[Number(line.id)] ?? []).length > 0);
    });
  });

  it('tells the whole of what is small, and ends where it goes in a circle', () => {
    const told = grown([[1, 2], [2], [0]]).map(
      ({ id, depth, again, more }) =>
        `${'  '.repeat(depth)}${String(id)}${again ? ' again' : ''}${more > 0 ? ` +${String(more)}` : ''}`,
    );
    expect(told).toEqual(['0', '  1', '    2', '      0 again', '  2 again']);
  });

  it('is cut at a depth and at a width', () => {
    const chain = Array.from({ length: 40 }, (_, i) => (i < 39 ? [i + 1] : []));
    expect(grown(chain).map(({ depth, more }) => [depth, more])).toEqual([
      ...Array.from({ length: 7 }, (_, depth) => [depth, 0]),
      [7, 1],
    ]);
    const star = [
      Array.from({ length: 9 }, (_, i) => i + 1),
      ...Array.from({ length: 9 }, () => []),
    ];
    expect(grown(star).map(({ id, more }) => [id, more])).toEqual([
      ['0', 4],
      ...['1', '2', '3', '4', '5'].map((id) => [id, 0]),
    ]);
  });
});
