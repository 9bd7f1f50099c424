import { describe, expect, it } from 'vitest';
import { UNHURT, type KindCourse } from '../../src/report/digest/kind-courses.js';
import {
  kindSentence,
  sparedSentence,
} from '../../src/report/language/en/impact/kind-sentences.js';
import { phraseText } from '../../src/report/phrase.js';

const AT_ONCE = { first: 0, last: 0 };
const WITHIN_8H = { first: 0, last: 28_800 };

const sentence = (
  kind: string,
  [total, down, degraded]: readonly [number, number, number],
  [people, affected]: readonly [number, number],
  course: Partial<KindCourse>,
): string =>
  phraseText(
    kindSentence(
      { kind, sites: { total, down, degraded }, people: { total: people, affected } },
      { ...UNHURT, ...course },
    ),
  );

describe('kindSentence', () => {
  it('tells of a few, of all, and of the only one', () => {
    expect(sentence('clinic', [1550, 12, 0], [5_300_000, 41_000], { down: AT_ONCE })).toBe(
      '12 of 1,550 clinics go down at once; they serve 41,000 of 5,300,000 people.',
    );
    expect(sentence('pharmacy', [988, 0, 988], [0, 0], { degraded: WITHIN_8H })).toBe(
      'All 988 pharmacies are degraded within 8h.',
    );
    expect(sentence('citizens', [1, 1, 0], [9, 9], { down: AT_ONCE })).toBe(
      'The citizens site goes down at once; it serves 9 people.',
    );
    expect(sentence('hospital', [20, 0, 1], [0, 0], { degraded: AT_ONCE })).toBe(
      '1 of 20 hospitals is degraded at once.',
    );
  });

  it('tells of those that are down and of those that are degraded', () => {
    const course = { down: WITHIN_8H, degraded: AT_ONCE };
    expect(sentence('clinic', [9, 2, 3], [0, 0], course)).toBe(
      '2 of 9 clinics go down within 8h and 3 more are degraded at once.',
    );
    expect(sentence('clinic', [9, 8, 1], [0, 0], course)).toBe(
      '8 of 9 clinics go down within 8h and the other 1 is degraded at once.',
    );
  });

  it('tells of the time between being degraded and being down', () => {
    const course = { beforeDown: AT_ONCE, down: { first: 28_800, last: 28_800 } };
    expect(sentence('clinic', [9, 9, 0], [0, 0], course)).toBe(
      'All 9 clinics are degraded at once, down after 8h.',
    );
    expect(sentence('clinic', [9, 1, 0], [0, 0], { beforeDown: AT_ONCE, down: AT_ONCE })).toBe(
      '1 of 9 clinics goes down at once.',
    );
  });

  it('tells how many of the degraded have something down', () => {
    const course = (losing: number): Partial<KindCourse> => ({ degraded: AT_ONCE, losing });
    expect(sentence('clinic', [9, 0, 9], [0, 0], course(4))).toBe(
      'All 9 clinics are degraded at once (4 lose a capability altogether).',
    );
    expect(sentence('clinic', [9, 0, 9], [0, 0], course(9))).toBe(
      'All 9 clinics are degraded at once (all of them lose a capability altogether).',
    );
    expect(sentence('clinic', [1, 0, 1], [0, 0], course(1))).toBe(
      'The clinic is degraded at once (it loses a capability altogether).',
    );
  });
});

describe('sparedSentence', () => {
  const spared = (kinds: Readonly<Record<string, number>>): string =>
    phraseText(
      sparedSentence(
        Object.entries(kinds).map(([kind, total]) => ({
          kind,
          sites: { total, down: 0, degraded: 0 },
          people: { total: 0, affected: 0 },
        })),
        Infinity,
      ),
    );

  it('tells what is left', () => {
    expect(spared({ hospital: 20, pharmacy: 988 })).toBe(
      'All 20 hospitals and 988 pharmacies stay up.',
    );
    expect(spared({ citizens: 1 })).toBe('The citizens site stays up.');
    expect(spared({ citizens: 1, pharmacy: 988 })).toBe(
      'The citizens site and 988 pharmacies stay up.',
    );
    expect(spared({ hospital: 20, citizens: 1 })).toBe(
      'All 20 hospitals and the citizens site stay up.',
    );
  });
});
