import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { loadScenario } from '../../src/source/load-scenario.js';
import { scenario } from '../../src/source/shape/scenario/scenario-shape.js';
import type { Form } from '../../src/source/shape/shape.js';
import { oneFileReader } from '../topology-from.js';
import { firstCellsIn, sectionsOf, type Block } from './page.js';

const sections = sectionsOf(
  readFileSync(new URL('../../docs/scenarios.md', import.meta.url), 'utf8'),
);
const blocks = sections.flatMap((section) => section.blocks);

/** A part of a scenario is put below its key. */
const AROUND: Readonly<Record<string, string>> = {
  'scenario.yaml': '',
  events: 'scenario: 1\nevents:\n',
  expect: 'scenario: 1\nexpect:\n',
};

async function toldOf({ info, text }: Block): Promise<string> {
  const reader = oneFileReader(`${AROUND[info] ?? ''}${text}`);
  const loaded = await loadScenario('scenario.yaml', reader);
  const told = loaded.ok ? loaded.warnings : loaded.diagnostics;
  return told.map((each) => `${formatDiagnostic(each)}\n`).join('');
}

/** Each with what is told of it: the block of text behind it. */
const examples = blocks.flatMap((block, i) => {
  if (block.language === 'text') return [];
  const next = blocks[i + 1];
  return [[block.line, block, next?.language === 'text' ? next.text : ''] as const];
});

const formsOf = (form: Form | undefined): ReadonlyMap<string, Form> =>
  form?.type === 'fields' ? form.fields : new Map();
const itemsOf = (key: string): readonly string[] => {
  const form = formsOf(scenario.form).get(key);
  return form?.type === 'list' ? [...formsOf(form.item).keys()] : [];
};

const KEYS: Readonly<Record<string, readonly string[]>> = {
  'The file': [...formsOf(scenario.form).keys()],
  Events: itemsOf('events'),
  Expectations: itemsOf('expect'),
};

describe('docs/scenarios.md', () => {
  it.each(examples)('is right about its example from line %i', async (_, block, told) => {
    expect(Object.keys(AROUND)).toContain(block.info);
    expect(await toldOf(block)).toBe(told);
  });

  it.each(Object.entries(KEYS))('tells all keys: %s', (heading, keys) => {
    const prose = sections.find((each) => each.heading === heading)?.prose ?? '';
    expect([...firstCellsIn(prose)].sort()).toEqual([...keys].sort());
  });
});
