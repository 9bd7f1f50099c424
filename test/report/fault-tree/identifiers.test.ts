import { fc, test } from '@fast-check/vitest';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { identifiersFor } from '../../../src/report/fault-tree/identifiers.js';

const identifiersOf = (ids: readonly string[]): readonly (string | undefined)[] => {
  const identifiers = identifiersFor(ids);
  return ids.map((id) => identifiers.get(id));
};

const of = (...ids: readonly string[]) => identifiersOf(ids);

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

  it('are names to XML, of whatever letters and digits they are', () => {
    const isNCName = (text: string): boolean => {
      const parser = new SaxesParser({ xmlns: true });
      const wrong: Error[] = [];
      parser.on('error', (error) => wrong.push(error));
      parser.write(`<${text}/>`).close();
      return wrong.length === 0;
    };
    const letters = Array.from({ length: 0x30000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => /[\p{L}\p{Nd}]/u.test(character));
    expect(letters.length).toBeGreaterThan(50_000);
    const identifiers = identifiersOf(letters.flatMap((letter) => [letter, `a${letter}`]));
    expect(identifiers.filter((each) => each === undefined || !isNCName(each))).toEqual([]);
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
