import { fc, test } from '@fast-check/vitest';
import type { Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../src/policy/check-result.js';
import { checkMarkdown } from '../../../src/report/check-markdown.js';
import { checked, finding, many, ruleOf } from './build-check.js';
import { checkedSample } from './checked-sample.js';
import { everySort, loss, namedThroughout } from './sample-results.js';

const golden = (name: string): string => `../../golden/check/${name}.md`;
const markdown = (result: CheckResult): string => [...checkMarkdown(result)].join('');
const bytes = (text: string): number => new TextEncoder().encode(text).length;

const LIMIT = 65_536;

const parsed = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const nodesOf = (node: Nodes): readonly Nodes[] =>
  'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];

const textOf = (node: Nodes): string =>
  nodesOf(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');

const tablesIn = (text: string): readonly Table[] =>
  nodesOf(parsed(text)).filter((node) => node.type === 'table');

/** How many cells each row of each table has. */
const shapes = (text: string): readonly (readonly number[])[] =>
  tablesIn(text).map((table) => table.children.map(({ children }) => children.length));

/** How many entries the tables have, and how many more the notes tell of. */
function counted(text: string): number {
  const rows = tablesIn(text).reduce((sum, { children }) => sum + children.length - 1, 0);
  const notes = text.matchAll(/^(?:… and|There is no room here for) ([\d,]+) more/gm);
  return [...notes].reduce((sum, [, more = '']) => sum + Number(more.replaceAll(',', '')), rows);
}

/** Without ways or details: all that there is of it stands in the tables. */
const plain = (found: string, rule: string | null = null): ReturnType<typeof finding> =>
  finding(found, { type: 'unused-component', title: found, kind: null }, { name: rule });

describe('checkMarkdown', () => {
  it('tells of the sample as before', async () => {
    await expect(markdown(await checkedSample())).toMatchFileSnapshot(golden('sample'));
    const shared = await checkedSample(['second-data-centre-shared-network']);
    await expect(markdown(shared)).toMatchFileSnapshot(golden('sample-shared-network'));
  });

  it('begins with the verdict', () => {
    expect(markdown(everySort)).toMatch(
      /^# ✗ utfall check fails: 12 errors that are neither waived nor known\n/,
    );
  });

  it.each([
    ['findings', many(10_000, loss())],
    [
      'findings of little to say',
      many(10_000, { type: 'unused-component', title: 'x', kind: null }),
    ],
    [
      'findings under as many rules',
      checked(
        Array.from({ length: 10_000 }, (_, i) => plain(`c${String(i)}`, `rule ${String(i)}`)),
      ),
    ],
  ])('stays under 64 KB with 10,000 %s, and says what it leaves out', (_, result) => {
    const text = markdown(result);
    expect(bytes(text)).toBeLessThanOrEqual(LIMIT);
    expect(text).toMatch(/[\d,]+ more, which the JSON/);
    const [table] = tablesIn(text);
    const [, worst] = table?.children ?? [];
    expect(worst && textOf(worst)).toContain(result.findings[0]?.finding);
  });

  it('counts every entry that it leaves out, wherever the room ends', () => {
    for (const rules of [1, 30, 150, 400, 3000]) {
      const findings = Array.from({ length: rules * 3 }, (_, i) =>
        plain(`c${String(i)}`, `rule ${String(i % rules)}`),
      );
      const text = markdown(checked(findings));
      expect(bytes(text)).toBeLessThanOrEqual(LIMIT);
      expect(counted(text)).toBe(findings.length);
    }
  });

  it('cuts what matters least: known before waived, and both before what is open', () => {
    const filling = Array.from({ length: 400 }, (_, i) => plain(`c${String(i)}`, `r ${String(i)}`));
    const known = finding('was-there', loss(), { known: true });
    expect(markdown(checked([...filling.slice(0, 3), known]))).toContain('\n## Known\n');
    const text = markdown(checked([...filling, known]));
    expect(text).not.toContain('\n## Known\n');
    expect(text).toContain('`c0`');
  });

  it('is not filled by one endless name', () => {
    const text = markdown(namedThroughout('x'.repeat(100_000)));
    expect(bytes(text)).toBeLessThanOrEqual(LIMIT);
    expect(shapes(text)).toEqual(shapes(markdown(namedThroughout('plain'))));
  });

  it('tells what a named rule is of, and what it is for', () => {
    const rules = [ruleOf('unused-component', { name: 'no leftovers' })];
    const text = markdown(checked([plain('a', 'no leftovers')], { rules }));
    expect(text).toContain(
      '## no leftovers\n\n1 error of `unused-component`. What unused-component finds.\n',
    );
  });

  const plainShapes = shapes(markdown(namedThroughout('plain')));
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('|`<>@#*_[]()!&\\~$-+.:/"\'\n\r aW1')),
      maxLength: 40,
    }),
    fc.constantFrom('<script>alert(1)</script>', '| a | b |', '@torvalds', 'www.a.no', '```\n# x'),
  );

  test.prop([name])('keeps its tables, and has no HTML, link or picture from a name', (anyName) => {
    const text = markdown(namedThroughout(anyName));
    expect(shapes(text)).toEqual(plainShapes);
    const types = new Set(nodesOf(parsed(text)).map(({ type }) => type));
    for (const type of ['html', 'link', 'image', 'linkReference', 'imageReference'] as const)
      expect(types).not.toContain(type);
  });

  test.prop([name])('mentions nobody and no issue', (anyName) => {
    const root = parsed(markdown(namedThroughout(`${anyName}@user #1`)));
    for (const node of nodesOf(root))
      if (node.type === 'text') expect(node.value).not.toMatch(/@[a-z\d]|#\d|GH-\d/i);
  });
});
