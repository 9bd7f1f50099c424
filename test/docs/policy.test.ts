import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { loadBaseline } from '../../src/source/load-baseline.js';
import { loadPolicy } from '../../src/source/load-policy.js';
import { baseline } from '../../src/source/shape/policy/baseline-shape.js';
import { policy } from '../../src/source/shape/policy/policy-shape.js';
import { RULE_KEYS, SHARED_KEYS } from '../../src/source/shape/policy/rule-keys.js';
import type { Form } from '../../src/source/shape/shape.js';
import { memoryReader } from '../source/memory-reader.js';
import { anchorOf, firstCellsIn, linksIn, sectionsOf, wordsIn, type Block } from './page.js';

const DOCS = new URL('../../docs/', import.meta.url);
const sections = sectionsOf(readFileSync(new URL('policy.md', DOCS), 'utf8'));
const blocks = sections.flatMap((section) => section.blocks);

/** A part of a policy is put below a rule that is of no matter. */
const AROUND: Readonly<Record<string, string>> = {
  'policy.yaml': '',
  rules: 'policy: 1\nrules:\n',
  waivers: 'policy: 1\nrules: [{ rule: unused-component }]\nwaivers:\n',
};

async function toldOf({ info, text }: Block): Promise<string> {
  const path = `/model/${info.endsWith('.json') ? info : 'policy.yaml'}`;
  const reader = memoryReader({ [path]: `${AROUND[info] ?? ''}${text}` });
  const loaded = await (info === 'baseline.json' ? loadBaseline : loadPolicy)(path, reader);
  return loaded.ok ? '' : loaded.diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('');
}

const examples = blocks.flatMap((block, i) => {
  if (block.language === 'text') return [];
  const next = blocks[i + 1];
  return [[block.line, block, next?.language === 'text' ? next.text : ''] as const];
});

/** What stands in the first cells of the tables below a heading. */
const firstCellsBelow = (heading: string): readonly string[] =>
  [...firstCellsIn(sections.find((each) => each.heading === heading)?.prose ?? '')].sort();

const keysOf = (form: Form | undefined): readonly string[] =>
  form?.type === 'fields' ? [...form.fields.keys()] : [];
const formsOf = (form: Form): ReadonlyMap<string, Form> =>
  form.type === 'fields' ? form.fields : new Map();

const findings = formsOf(baseline.form).get('findings');
const waivers = formsOf(policy.form).get('waivers');
const { max } = RULE_KEYS['single-point-of-failure'];

const KEYS: Readonly<Record<string, readonly string[]>> = {
  'The file': keysOf(policy.form),
  Rules: ['rule', ...Object.keys(SHARED_KEYS), ...Object.keys(RULE_KEYS)],
  'Settings of rules': Object.values(RULE_KEYS).flatMap((keys) => Object.keys(keys)),
  'How much is allowed': max.form.type === 'allowance' ? keysOf(max.form.amounts) : [],
  Waivers: waivers?.type === 'list' ? keysOf(waivers.item) : [],
  Baselines: [
    ...keysOf(baseline.form),
    ...(findings?.type === 'list' ? keysOf(findings.item) : []),
  ],
};

describe('docs/policy.md', () => {
  it.each(examples)('is right about its example from line %i', async (_, block, told) => {
    expect(Object.keys(AROUND).concat('baseline.json')).toContain(block.info);
    expect(await toldOf(block)).toBe(told);
  });

  it.each(Object.entries(KEYS))('lists the keys of: %s', (heading, keys) => {
    expect(keys).not.toEqual([]);
    expect(firstCellsBelow(heading)).toEqual([...new Set(keys)].sort());
  });

  it.each(Object.entries(RULE_KEYS))('has the keys of the rule %s', (kind, keys) => {
    const rows = sections.flatMap(({ prose }) => prose.split('\n'));
    const row = rows.find((line) => line.startsWith(`| \`${kind}\``)) ?? '';
    expect([...wordsIn(row)].sort()).toEqual([kind, ...Object.keys(keys)].sort());
  });

  it('has no heading twice, and leads to what there is', () => {
    const anchors = sections.map(({ heading }) => anchorOf(heading));
    expect(new Set(anchors).size).toBe(anchors.length);
    const isThere = (link: string): boolean => {
      const [page = '', anchor = ''] = link.split('#');
      if (page === '') return anchors.includes(link);
      const file = new URL(page, DOCS);
      if (!existsSync(file)) return false;
      const ofPage = sectionsOf(readFileSync(file, 'utf8'));
      return anchor === '' || ofPage.some(({ heading }) => anchorOf(heading) === `#${anchor}`);
    };
    const links = sections.flatMap(({ prose }) => linksIn(prose));
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });
});
