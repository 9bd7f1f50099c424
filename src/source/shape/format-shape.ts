import { scalar } from './scalar-shapes.js';
import type { Located, Shape } from './shape.js';

/** The name and version of a format that utfall itself writes, such as `utfall-baseline/1`. */
export function writtenFormat<Name extends string>(expected: Name): Shape<Located<Name>> {
  const ofAnyVersion = expected.replace(/\d+$/, '');
  return scalar(
    { type: 'words', words: [expected] },
    `'${expected}'`,
    ({ text, range }, { findings }) => {
      if (text === expected) return expected;
      const isOtherVersion =
        text.startsWith(ofAnyVersion) && /^\d+$/.test(text.slice(ofAnyVersion.length));
      findings.report('unsupported-format', { expected, text, isOtherVersion }, range);
      return null;
    },
  );
}
