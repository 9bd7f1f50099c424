import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';

import { nearestNames } from '../../src/diagnostics/nearest.js';

describe('nearest names', () => {
  it.each([
    ['dependOn', ['dependsOn', 'name', 'kind'], ['dependsOn']],
    ['raed', ['read', 'write'], ['read']],
    ['HelseID', ['helseid'], ['helseid']],
    ['nhn-dc-3', ['nhn-dc-1', 'nhn-dc-2', 'x'], ['nhn-dc-1', 'nhn-dc-2']],
    ['b', ['c', 'ab'], []],
    ['ab', ['ac', 'xyz'], ['ac']],
    ['network', ['core-network'], []],
    ['x', [], []],
  ])('of %s among %j are %j', (word, names, nearest) => {
    expect(nearestNames(word, names)).toEqual(nearest);
  });

  it('are three at most, the nearest first, then by code unit', () => {
    expect(nearestNames('abcdef', ['abcdxx', 'abcdeb', 'abcdea', 'abcdex'])).toEqual([
      'abcdea',
      'abcdeb',
      'abcdex',
    ]);
  });

  test.prop([fc.string(), fc.array(fc.string())])('are among the names', (word, names) => {
    for (const near of nearestNames(word, names)) expect(names).toContain(near);
  });
});
