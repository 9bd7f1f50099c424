import { describe, expect, it } from 'vitest';
import { kindNoun } from '../../src/report/language/nb/kind-noun.js';
import { nb } from '../../src/report/language/nb/nb.js';
import { UNHURT } from '../../src/report/digest/kind-courses.js';
import { phraseText } from '../../src/report/phrase.js';

describe('a kind of site in Norwegian', () => {
  it.each([
    ['kommune', 'kommuner', 'kommunen', 'den'],
    ['fastlegekontor', 'fastlegekontor', 'fastlegekontoret', 'det'],
    ['AMK-sentral', 'AMK-sentraler', 'AMK-sentralen', 'den'],
    ['sykehjem', 'sykehjem', 'sykehjemmet', 'det'],
    ['Helsesenter', 'Helsesentre', 'Helsesenteret', 'det'],
    ['kraftverk', 'kraftverk', 'kraftverket', 'det'],
    ['skole', 'skoler', 'skolen', 'den'],
  ])('%s is inflected as its last part is', (kind, many, the, it) => {
    expect(kindNoun(kind)).toEqual({ one: kind, many, the, it });
  });

  it.each(['clinic', 'innbyggere', 'kommune 2', '病院', '', 'constructor', 'kommuner'])(
    '%s is left as it is',
    (kind) => {
      expect(kindNoun(kind)).toBeNull();
    },
  );
});

describe('sentences of a kind', () => {
  const sentence = (kind: string, total: number, down: number, degraded: number): string =>
    phraseText(
      nb.impact.summary.kindHit(
        { kind, sites: { total, down, degraded }, people: { total: 10, affected: 4 } },
        {
          ...UNHURT,
          down: down > 0 ? { first: 0, last: 0 } : null,
          degraded: degraded > 0 ? { first: 0, last: 600 } : null,
          losing: degraded === 1 ? 1 : 0,
        },
      ),
    ).replaceAll('\u00a0', ' ');

  it.each([
    ['kommune', 1, 1, 0, 'Den eneste kommunen går ned med en gang; den betjener 4 av 10 personer.'],
    [
      'sykehus',
      1,
      0,
      1,
      'Det eneste sykehuset blir redusert innen 10 min (det mister en funksjon helt); det betjener 4 av 10 personer.',
    ],
    [
      'kommune',
      3,
      2,
      1,
      '2 av 3 kommuner går ned med en gang, og den siste blir redusert innen 10 min (1 av dem mister en funksjon helt); de betjener 4 av 10 personer.',
    ],
    [
      'clinic',
      1550,
      1550,
      0,
      'Alle 1 550 steder av typen clinic går ned med en gang; de betjener 4 av 10 personer.',
    ],
    [
      'clinic',
      1,
      1,
      0,
      'Stedet av typen clinic går ned med en gang; det betjener 4 av 10 personer.',
    ],
  ])('%s, %i: %i down, %i degraded', (kind, total, down, degraded, told) => {
    expect(sentence(kind, total, down, degraded)).toBe(told);
  });
});
