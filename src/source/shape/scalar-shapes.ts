import {
  LONGEST_SUM,
  parseDuration,
  type DurationRange,
  type Seconds,
} from '../../model/duration.js';
import type { ScalarNode } from '../document/node.js';
import { durationProblem, parseDurationRange } from './duration-text.js';
import { likeFractions, parseFraction, parseNumber } from './fraction-text.js';
import { idProblem } from './id-text.js';
import { textProblem } from './text-problem.js';
import { describe, type Form, type Located, type Reading, type Shape } from './shape.js';

/** A shape for which a node must be a single value; `parse` reports what it gives null for. */
export function scalar<Value>(
  form: Form,
  expected: string,
  parse: (node: ScalarNode, reading: Reading) => Value | null,
): Shape<Located<Value>> {
  return {
    form,
    read: (node, reading) => {
      if (node.type !== 'scalar') {
        reading.findings.report('wrong-type', { expected, found: describe(node) }, node.range);
        return undefined;
      }
      const value = parse(node, reading);
      return value === null ? undefined : { value, range: node.range };
    },
  };
}

/** A text with something to read in it, as it is written. */
export const text: Shape<Located<string>> = scalar({ type: 'text' }, 'a text', (node, reading) => {
  const problem = textProblem(node.text);
  if (problem === null) return node.text;
  reading.findings.report(problem, {}, node.range);
  return null;
});

/** A single value, as it is written, an empty one too; `expected` says of what. */
export const written = (expected: string): Shape<Located<string>> =>
  scalar({ type: 'any-text' }, expected, (node, { findings }) => {
    if (textProblem(node.text) !== 'invalid-text') return node.text;
    findings.report('invalid-text', {}, node.range);
    return null;
  });

/** An id in NFC; whether it exists is seen later. */
export const id: Shape<Located<string>> = scalar({ type: 'id' }, 'an id', (node, reading) => {
  const normal = node.text.normalize('NFC');
  const problem = idProblem(normal);
  if (problem === null) return normal;
  const words = { text: normal, problem, suggestion: null };
  reading.findings.report('invalid-id', words, node.range);
  return null;
});

/** One of a few words. */
export const oneOf = <Word extends string>(...words: readonly Word[]): Shape<Located<Word>> =>
  scalar({ type: 'words', words }, `one of ${words.join(', ')}`, (node, { findings }) => {
    const known = words.find((word) => word === node.text);
    if (known !== undefined) return known;
    const nearest = findings.nearest(node.text, words);
    findings.report('unknown-word', { word: node.text, allowed: words, nearest }, node.range);
    return null;
  });

/** What older YAML has for true and false. */
const YAML_1_1: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['off', 'false'],
]);

export const flag: Shape<Located<boolean>> = scalar(
  { type: 'flag' },
  'true or false',
  (node, { findings }) => {
    if (!node.quoted && /^(?:true|false)$/i.test(node.text)) return /^true$/i.test(node.text);
    const allowed = ['true', 'false'];
    const meant = YAML_1_1.get(node.text.toLowerCase());
    const nearest = meant === undefined ? findings.nearest(node.text, allowed) : [meant];
    const words = { word: node.text, allowed, nearest };
    findings.report('unknown-word', words, node.range);
    return null;
  },
);

const durationUpTo = (longest?: Seconds): Shape<Located<Seconds>> =>
  scalar({ type: 'duration' }, 'a duration', (node, reading) => {
    const seconds = parseDuration(node.text, longest);
    if (seconds === null) {
      const words = { text: node.text, problem: durationProblem(node.text) };
      reading.findings.report('invalid-duration', words, node.range);
    }
    return seconds;
  });

export const duration = durationUpTo();

/** One that came out of others, and may be longer than any that is stated. */
export const summedDuration = durationUpTo(LONGEST_SUM);

/** A duration of a second at least, for what would make no sense otherwise. */
export const positiveDuration: Shape<Located<Seconds>> = {
  form: { type: 'positive-duration' },
  read: (node, reading) => {
    const read = duration.read(node, reading);
    if (read?.value !== 0 || node.type !== 'scalar') return read;
    reading.findings.report('duration-not-positive', { text: node.text }, node.range);
    return undefined;
  },
};

/** A duration, or a range of them for runs that are sampled. */
export const durationRange: Shape<Located<DurationRange>> = scalar(
  { type: 'duration-range' },
  'a duration',
  (node, reading) => {
    const range = parseDurationRange(node.text);
    if (!('problem' in range)) return range;
    const words = { text: node.text, problem: range.problem };
    reading.findings.report('invalid-duration-range', words, node.range);
    return null;
  },
);

/** The same, of a second at least. */
export const positiveDurationRange: Shape<Located<DurationRange>> = {
  form: { type: 'positive-duration-range' },
  read: (node, reading) => {
    const read = durationRange.read(node, reading);
    if (read?.value.from !== 0 || node.type !== 'scalar') return read;
    reading.findings.report('duration-not-positive', { text: node.text }, node.range);
    return undefined;
  },
};

/** A percentage, or a number from 0 to 1. */
export const fraction: Shape<Located<number>> = scalar(
  { type: 'fraction' },
  'a percentage',
  (node, reading) => {
    const value = parseFraction(node.text, node.quoted);
    if (value === null) {
      const words = { text: node.text, quoted: node.quoted, nearest: likeFractions(node.text) };
      reading.findings.report('invalid-fraction', words, node.range);
    }
    return value;
  },
);

export const wholeNumber = (from: number): Shape<Located<number>> =>
  scalar({ type: 'whole-number', from }, 'a whole number', (node, reading) => {
    const value = !node.quoted && /^\d+$/.test(node.text) ? Number(node.text) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= from) return value;
    const words = { text: node.text, quoted: node.quoted, from };
    reading.findings.report('invalid-whole-number', words, node.range);
    return null;
  });

/** A number from 0 up, not only a whole one. */
export const amount: Shape<Located<number>> = scalar(
  { type: 'amount' },
  'a number',
  (node, reading) => {
    const value = node.quoted ? Number.NaN : parseNumber(node.text);
    if (value >= 0 && value < Infinity) return value;
    const words = { text: node.text, quoted: node.quoted };
    reading.findings.report('invalid-amount', words, node.range);
    return null;
  },
);

/** The version of the format that a file is written in: 1. */
export const version: Shape<Located<1>> = scalar(
  { type: 'version' },
  'the format version, 1',
  (node, reading) => {
    if (!node.quoted && node.text === '1') return 1;
    const words = { text: node.text, quoted: node.quoted };
    reading.findings.report('unsupported-version', words, node.range);
    return null;
  },
);
