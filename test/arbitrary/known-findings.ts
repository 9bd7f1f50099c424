import fc from 'fast-check';
import type { KnownFinding } from '../../src/model/known-finding.js';

/** Texts with something to read in them, as files may hold them. */
const texts = fc.oneof(
  fc.constantFrom('a', 'B', 'null', '~', 'helseid', 'webmed#1', 'clinic/log-in', '__proto__', 'å'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).filter((text) => /\S/.test(text)),
);

/** Findings that a baseline may hold, in any order. */
export const knownFindings = (): fc.Arbitrary<readonly KnownFinding[]> =>
  fc.array(
    fc.record({
      rule: fc.constantFrom('unused-component', 'false-redundancy', 'waiver', 'vacuous-rule'),
      name: fc.option(texts),
      finding: texts,
      about: fc.option(texts),
    }),
    { maxLength: 20 },
  );
