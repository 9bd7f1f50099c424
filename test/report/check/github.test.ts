import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../src/policy/check-result.js';
import { checkGithub } from '../../../src/report/check-github.js';
import { checked, finding, many } from './build-check.js';
import { readCommands } from './read-commands.js';
import { everySort, loss } from './sample-results.js';

const commands = (result: CheckResult) => readCommands([...checkGithub(result)].join(''));

describe('annotations on GitHub', () => {
  it.each([
    [0, 0, []],
    [10, 10, []],
    [11, 10, ['Not annotated: 1 more finding.']],
    [1010, 10, ['Not annotated: 1,000 more findings.']],
  ])('of %i findings %i are shown', (count, shown, rest) => {
    const found = commands(many(count, loss()));
    expect(found.filter(({ name }) => name === 'error')).toHaveLength(shown);
    const notices = found.filter(({ name }) => name === 'notice');
    expect(notices.map(({ message }) => message)).toEqual(rest);
  });

  it('count what is not listed, what is waived and what is known', () => {
    const counts = {
      error: { open: 1, waived: 2, known: 0 },
      warning: { open: 4, waived: 0, known: 3 },
      note: { open: 0, waived: 1, known: 0 },
    };
    const [, last] = commands(checked([finding('a', loss())], { counts, minSeverity: 'error' }));
    expect(last?.message).toBe('Not annotated: 4 more findings, 3 waived, 3 known.');
  });

  it('are for what is open only, where it stands', () => {
    const shown = commands(everySort).slice(0, -1);
    const open = everySort.findings
      .filter(({ waiver, known }) => waiver === null && !known)
      .slice(0, shown.length);
    expect(open).toHaveLength(10);
    expect(
      shown.map(({ name, properties: { file, line, col } }) => [name, file, line, col]),
    ).toEqual(
      open.map(({ severity, place }) => [
        severity === 'note' ? 'notice' : severity,
        place?.file,
        ...(place === null ? [undefined, undefined] : [String(place.line), String(place.column)]),
      ]),
    );
  });
});
