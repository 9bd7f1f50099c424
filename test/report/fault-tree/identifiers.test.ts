import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { identifiersFor } from '../../../src/report/fault-tree/identifiers.js';

const of = (...ids: readonly string[]): readonly (string | undefined)[] => {
  const identifiers = identifiersFor(ids);
  return ids.map((id) => identifiers.get(id));
};

describe('identifiers of the Open-PSA format', () => {
  it('are the ids, where those will do', () => {
    expect(of('helseid', 'nhn-dc-1', '_a', 'Ås')).toEqual(['helseid', 'nhn-dc-1', '_a', 'Ås']);
  });

  it('are like the ids, where those will not', () => {
    expect(of('a.b', 'office@site', 'site/log-in', '0301', 'a--b', '-')).toEqual([
      'a_b',
      'office_site',
      'site_log-in',
      '_0301',
      'a-b',
      '_',
    ]);
  });

  it('are never the same', () => {
    expect(of('a.b', 'a@b', 'a_b', 'a_b_2')).toEqual(['a_b_3', 'a_b_4', 'a_b', 'a_b_2']);
  });

  test.prop([fc.uniqueArray(fc.string({ unit: 'binary' }))])(
    'are words with single dashes inside, each like no other',
    (ids) => {
      const identifiers = of(...ids);
      expect(new Set(identifiers).size).toBe(ids.length);
      for (const identifier of identifiers) {
        expect(identifier).toMatch(/^[\p{L}_][\p{L}\p{Nd}_]*(?:-[\p{L}\p{Nd}_]+)*$/u);
      }
    },
  );
});
