import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { errorsOf } from './loading.js';

const FOLDER = new URL('../conformance/', import.meta.url);
const cases = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

describe('the conformance cases', () => {
  it.each(cases)('%s loads without a diagnostic', async (name) => {
    expect(await errorsOf(readFileSync(new URL(name, FOLDER), 'utf8'))).toBe('no errors');
  });
});
