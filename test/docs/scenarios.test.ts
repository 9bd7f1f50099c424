import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { loadScenario } from '../../src/source/load-scenario.js';
import { scenario } from '../../src/source/shape/scenario/scenario-shape.js';
import type { Form } from '../../src/source/shape/shape.js';
import { oneFileReader } from '../topology-from.js';
import { firstCellsIn, sectionsOf } from './page.js';

const sections = sectionsOf(
  readFileSync(new URL('../../docs/scenarios.md', import.meta.url), 'utf8'),
);

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
  it('has an example that reads', async () => {
    const [example] = sections.flatMap(({ blocks }) => blocks);
    const loaded = await loadScenario('s.yaml', oneFileReader(example?.text ?? ''));
    expect(loaded.ok ? [] : loaded.diagnostics.map(formatDiagnostic)).toEqual([]);
  });

  it.each(Object.entries(KEYS))('tells all keys: %s', (heading, keys) => {
    const prose = sections.find((each) => each.heading === heading)?.prose ?? '';
    expect([...firstCellsIn(prose)].sort()).toEqual([...keys].sort());
  });
});
