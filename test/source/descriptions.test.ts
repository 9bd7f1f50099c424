import { describe, expect, it } from 'vitest';
import { includedFile, mainFile } from '../../src/source/shape/file-shapes.js';
import { baseline } from '../../src/source/shape/policy/baseline-shape.js';
import { policy } from '../../src/source/shape/policy/policy-shape.js';
import { requirementKeys } from '../../src/source/shape/requirement-keys.js';
import { requirement } from '../../src/source/shape/requirement-shape.js';
import { scenario } from '../../src/source/shape/scenario/scenario-shape.js';
import type { Form } from '../../src/source/shape/shape.js';

/** The ways to all keys below a form that nothing is said about. */
function undescribed(form: Form, way = ''): readonly string[] {
  if (form.type === 'record') return undescribed(form.value, `${way}/*`);
  if (form.type === 'list') return undescribed(form.item, `${way}/-`);
  if (form.type === 'include') return undescribed(form.table, way);
  if (form.type === 'allowance') return undescribed(form.amounts, way);
  if (form.type === 'variants') {
    return [...form.variants].flatMap(([word, variant]) => undescribed(variant, `${way}/${word}`));
  }
  if (form.type !== 'fields') return [];
  return [...form.fields].flatMap(([key, value]) => [
    ...(value.description === undefined ? [`${way}/${key}`] : []),
    ...undescribed(value, `${way}/${key}`),
  ]);
}

describe('every key of the format', () => {
  it.each([
    ['a topology', mainFile],
    ['an included file', includedFile],
    ['a requirement', requirementKeys(requirement('component'))],
    ['a policy', policy],
    ['a baseline', baseline],
    ['a scenario', scenario],
  ])('of %s says what it means', (_, { form }) => {
    expect(undescribed(form)).toEqual([]);
  });
});
