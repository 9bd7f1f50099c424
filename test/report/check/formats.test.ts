import { describe, expect, it } from 'vitest';
import { CHECK_FORMATS, writeCheck, type CheckFormat } from '../../../src/report/check-formats.js';
import { CONTEXT, everySort, nothingFound } from './sample-results.js';

const ENDINGS: Readonly<Record<CheckFormat, string>> = {
  text: 'txt',
  markdown: 'md',
  json: 'json',
  sarif: 'sarif',
  junit: 'xml',
  github: 'github.txt',
  gitlab: 'gitlab.json',
};

describe.each(CHECK_FORMATS)('the findings as %s', (format) => {
  it.each([
    ['every-sort', everySort],
    ['nothing-found', nothingFound],
  ])('%s', async (name, result) => {
    const written = [...(await writeCheck(format, result, CONTEXT))].join('');
    await expect(written).toMatchFileSnapshot(`../../golden/check/${name}.${ENDINGS[format]}`);
  });

  it('leaves the result as it is', async () => {
    const before = structuredClone(everySort);
    expect([...(await writeCheck(format, everySort, CONTEXT))].length).toBeGreaterThan(0);
    expect(everySort).toEqual(before);
  });
});
