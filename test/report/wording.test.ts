import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { kindNoun } from '../../src/report/kind-noun.js';
import { groupedNumber } from '../../src/report/number-text.js';
import { bridgeText, courseText, spanText } from '../../src/report/onset-text.js';
import { listed, phraseText, type Phrase } from '../../src/report/phrase.js';
import { referenceText, referenceTexts, siteOfComponent } from '../../src/report/reference-text.js';
import { singleLine } from '../../src/report/untrusted-text.js';
import { capability, component, own } from './build-impact.js';

describe('kindNoun', () => {
  it.each([
    ['clinic', 'clinic', 'clinics'],
    ['pharmacy', 'pharmacy', 'pharmacies'],
    ['citizens', 'citizens site', 'citizens sites'],
    ['emergency-dispatch', 'emergency-dispatch site', 'emergency-dispatch sites'],
    ['home-care', 'home-care site', 'home-care sites'],
    ['病院', '病院 site', '病院 sites'],
    ['', ' site', ' sites'],
  ])('%s: one %s, two %s', (kind, one, two) => {
    expect(kindNoun(kind, 1)).toBe(one);
    expect(kindNoun(kind, 2)).toBe(two);
  });
});

describe('groupedNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1550, '1,550'],
    [5_300_000, '5,300,000'],
  ])('%i is %s', (value, text) => {
    expect(groupedNumber(value)).toBe(text);
  });
});

describe('the course of things', () => {
  it.each([
    [0, 0, 'down at once'],
    [0, 28_800, 'degraded at once, down after 8h'],
    [600, null, 'degraded after 10m'],
    [null, null, ''],
  ])('%s and %s: %s', (degradedAfter, downAfter, text) => {
    expect(courseText({ degradedAfter, downAfter })).toBe(text);
  });

  it('tells how long a workaround bears from when it came into use', () => {
    const workaround = 'Paper';
    expect(bridgeText({ workaround, from: 0, until: 172_800 })).toBe('for 2d');
    expect(bridgeText({ workaround, from: 28_800, until: 201_600 })).toBe('for 2d, from 8h on');
    expect(bridgeText({ workaround, from: 28_800, until: null })).toBe('from 8h on');
    expect(bridgeText({ workaround, from: 0, until: null })).toBe('for ever');
  });

  it('tells of several things when the last of them is hit', () => {
    expect(spanText({ first: 0, last: 0 })).toBe('at once');
    expect(spanText({ first: 600, last: 600 })).toBe('after 10m');
    expect(spanText({ first: 0, last: 600 })).toBe('within 10m');
  });
});

describe('referenceText', () => {
  it.each([
    [component('helseid'), 'helseid', 'helseid'],
    [own('office-server'), 'office-server@langnes', 'office-server'],
    [capability('log-in'), 'langnes/log-in', 'log-in'],
  ])('%o is %s at a site, %s at none', (reference, atSite, atNone) => {
    expect(referenceText(reference, 'langnes')).toBe(atSite);
    expect(referenceText(reference, null)).toBe(atNone);
  });

  it('sorts by the text, which depends on the site', () => {
    const references = [component('m'), capability('x')];
    expect(referenceTexts(references, 'a')).toEqual(['a/x', 'm']);
    expect(referenceTexts(references, 'z')).toEqual(['m', 'z/x']);
  });

  it("takes the site of an own component's row from its id", () => {
    expect(siteOfComponent('office-server@langnes')).toBe('langnes');
    expect(siteOfComponent('helseid')).toBeNull();
  });
});

describe('listed', () => {
  const items = (count: number): readonly Phrase[] =>
    Array.from({ length: count }, (_, index) => [`i${String(index)}`]);

  it.each([
    [0, ''],
    [1, 'i0'],
    [2, 'i0 and i1'],
    [3, 'i0, i1 and i2'],
    [4, 'i0, i1 and 2 more'],
  ])('%i items, cut after 2: %s', (count, text) => {
    expect(phraseText(listed(items(count), 2))).toBe(text);
  });
});

describe('singleLine', () => {
  it('keeps names as people write them', () => {
    for (const text of ['Trøndelag', '東京病院', 'e\u0301', '👩‍⚕️ clinic', 'a|b `c` <d>'])
      expect(singleLine(text)).toBe(text);
  });

  it('makes one line of several', () => {
    expect(singleLine(' a\r\n\tb\u2028c ')).toBe('a b c');
  });

  it('shows what would hide, reorder or control', () => {
    expect(singleLine('a\u001b[31mb\u202ec\u200bd\u0007')).toBe('a\ufffd[31mb\ufffdc\ufffdd\ufffd');
  });

  test.prop([fc.string({ unit: 'binary' })])('leaves no control or format character', (text) => {
    expect(singleLine(text).replace(/[\u200c\u200d]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});
