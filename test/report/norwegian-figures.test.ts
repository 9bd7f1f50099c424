import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { figures } from '../../src/report/language/nb/figures.js';
import { phraseText } from '../../src/report/phrase.js';

const START = Date.UTC(2021, 11, 31, 22, 30) / 1000;
const HOUR = 3600;

/** With spaces that a test can show. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('times in Norwegian', () => {
  it.each([
    [0, '22.30', 'kl. 22.30', '22.30'],
    [1.5 * HOUR, '1.1.2022 00.00', '1.1.2022 kl. 00.00', '1.1.2022'],
    [-24 * HOUR, '30.12. 22.30', '30.12. kl. 22.30', '22.30'],
    [1e12, '+ 11574074 d 1 t 46 min 40 s', '11574074 d 1 t 46 min 40 s etter starten', ''],
  ])('%d s after the start: %s, %s', (at, clock, moment, tick) => {
    const times = { start: START };
    const told = [figures.clock(times, at), figures.moment(times, at)].map(plain);
    expect(told.map((each) => each.replace(/(\d) (?=\d{3}\b)/g, '$1'))).toEqual([clock, moment]);
    if (tick !== '') expect(plain(figures.tick(times, at))).toBe(tick);
  });

  it('are told from the start where there is no clock', () => {
    const times = { start: null };
    expect([0, 90].map((at) => plain(figures.moment(times, at)))).toEqual([
      'ved starten',
      '1 min 30 s etter starten',
    ]);
    expect(plain(figures.clock(times, 90))).toBe('+ 1 min 30 s');
    expect(plain(figures.tick(times, 90))).toBe('1 min 30 s');
    expect(plain(figures.dayAndMoment({ start: START }, 0))).toBe('31. desember 2021 kl. 22.30');
  });
});

describe('numbers in Norwegian', () => {
  it.each([
    [0.2, 'under 1'],
    [0, '0'],
    [1_234_567.4, '1 234 567'],
  ])('about %d: %s', (value, text) => {
    expect(plain(figures.aboutNumber(value))).toBe(text);
  });

  it.each([
    [0, 1000, '0 %'],
    [1, 1000, 'under 1 %'],
    [999, 1000, 'over 99 %'],
    [1000, 1000, '100 %'],
  ])('%i of %i are %s', (count, of, text) => {
    expect(plain(figures.shareOf(count, of))).toBe(text);
  });

  it.each([
    [0.4, 'under 1 s'],
    [3599.6, '1 t'],
    [3690, '1 t 2 min'],
    [90_000, '1 d 1 t'],
  ])('about %d s: %s', (seconds, text) => {
    expect(plain(figures.aboutDuration(seconds))).toBe(text);
  });

  it('stand in lists that are cut where that saves anything', () => {
    const items = ['a', 'b', 'c', 'd'].map((name) => [{ name }]);
    const told = [1, 2, 3].map((limit) => plain(phraseText(figures.listed(items, limit))));
    expect(told).toEqual(['a og 3 til', 'a, b og 2 til', 'a, b, c og d']);
  });

  test.prop([fc.nat(1e12)])('never break from their units, and are all there', (value) => {
    expect(figures.duration(value)).not.toContain(' ');
    expect(figures.number(value)).not.toContain(' ');
    expect(figures.number(value).replaceAll('\u00a0', '')).toBe(String(value));
  });
});
