import type { Definition } from './definitions.js';
import type { References } from './references.js';
import { foldElement, type XmlElement } from './xml-element.js';

type Function = (values: readonly number[]) => number;

const first: Function = ([value = NaN]) => value;
const one =
  (apply: (value: number) => number): Function =>
  (values) =>
    apply(first(values));
const chain =
  (apply: (left: number, right: number) => number): Function =>
  ([start = NaN, ...rest]) =>
    rest.reduce(apply, start);

const add = chain((a, b) => a + b);

/** The operations that are read; see the grammar. */
const OPERATIONS: ReadonlyMap<string, Function> = new Map([
  ['neg', one((value) => -value)],
  ['abs', one(Math.abs)],
  ['exp', one(Math.exp)],
  ['log', one(Math.log)],
  ['log10', one(Math.log10)],
  ['sqrt', one(Math.sqrt)],
  ['pow', chain((base, exponent) => base ** exponent)],
  ['add', add],
  ['sub', chain((a, b) => a - b)],
  ['mul', chain((a, b) => a * b)],
  ['div', chain((a, b) => a / b)],
  ['min', chain((a, b) => Math.min(a, b))],
  ['max', chain((a, b) => Math.max(a, b))],
  ['mean', (values) => add(values) / values.length],
]);

/**
 * The number that a constant expression stands for.
 *
 * @param values those of the parameters that it refers to
 * @returns NaN where it stands for none, as in the root of -1, or refers to what has none
 */
export const evaluateExpression = (
  expression: XmlElement,
  references: References,
  values: ReadonlyMap<Definition, number>,
): number =>
  foldElement<number>(expression, (element, parts) => {
    const { name, attributes } = element;
    const text = attributes.get('value')?.value.trim() ?? '';
    switch (name) {
      case 'float':
      case 'int':
        return Number(text);
      case 'bool':
        return text === 'true' ? 1 : 0;
      case 'pi':
        return Math.PI;
      case 'parameter': {
        const parameter = references.get(element);
        return (parameter && values.get(parameter)) ?? NaN;
      }
      default:
        return OPERATIONS.get(name)?.(parts) ?? NaN;
    }
  });
