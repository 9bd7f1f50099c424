/** What an element may have, and where what stands in it belongs. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** What its children are; `text`: nothing but text; `anything`: what isn't looked at. */
  readonly inside: Context | 'text' | 'anything';
  /** How many children it has, labels and attributes apart. */
  readonly holds: readonly [least: number, most: number];
}

export interface AttributeRule {
  readonly required: boolean;
  /** Of what is left between spaces. */
  readonly pattern: RegExp;
  /** What the pattern allows, in words. */
  readonly expected: string;
}

export type Context =
  | 'document'
  | 'model'
  | 'tree'
  | 'data'
  | 'gate'
  | 'formula'
  | 'house-event'
  | 'quantity'
  | 'expression'
  | 'nothing';

const rule = (pattern: RegExp, expected: string): AttributeRule => ({
  required: true,
  pattern,
  expected,
});
const optional = (attribute: AttributeRule): AttributeRule => ({ ...attribute, required: false });

const NAME = rule(/\S/, 'a name');
const ROLE = optional(rule(/^(?:public|private)$/, 'public or private'));
const UNIT = optional(rule(/\S/, 'a unit'));
const TRUTH = rule(/^(?:true|false)$/, 'true or false');
const WHOLE = rule(/^[-+]?\d+$/, 'a whole number');
const DECIMAL = rule(
  /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/,
  'a number such as 0.01 or 1e-2',
);
const EVENT_TYPE = optional(
  rule(/^(?:gate|basic-event|house-event)$/, 'gate, basic-event or house-event'),
);

const element = (
  attributes: ElementRule['attributes'],
  inside: ElementRule['inside'],
  holds: ElementRule['holds'] = [0, Infinity],
): ElementRule => ({ attributes, inside, holds });

type Rules = Readonly<Record<string, ElementRule>>;

const SOME = [1, Infinity] as const;
const documented: Rules = {
  label: element({}, 'text'),
  attributes: element({}, 'anything'),
};
const quantities: Rules = {
  'define-basic-event': element({ name: NAME, role: ROLE }, 'quantity', [0, 1]),
  'define-house-event': element({ name: NAME, role: ROLE }, 'house-event', [0, 1]),
  'define-parameter': element({ name: NAME, role: ROLE, unit: UNIT }, 'quantity', [1, 1]),
};
const constant: Rules = { constant: element({ value: TRUTH }, 'nothing') };
const formula: Rules = {
  event: element({ name: NAME, type: EVENT_TYPE }, 'nothing'),
  gate: element({ name: NAME }, 'nothing'),
  'basic-event': element({ name: NAME }, 'nothing'),
  'house-event': element({ name: NAME }, 'nothing'),
  ...constant,
  and: element({}, 'formula', SOME),
  or: element({}, 'formula', SOME),
  atleast: element({ min: WHOLE }, 'formula', SOME),
};
const operation = (least: number, most = least): ElementRule =>
  element({}, 'expression', [least, most]);
const expression: Rules = {
  bool: element({ value: TRUTH }, 'nothing'),
  int: element({ value: WHOLE }, 'nothing'),
  float: element({ value: DECIMAL }, 'nothing'),
  parameter: element({ name: NAME, unit: UNIT }, 'nothing'),
  pi: element({}, 'nothing'),
  neg: operation(1),
  abs: operation(1),
  exp: operation(1),
  log: operation(1),
  log10: operation(1),
  sqrt: operation(1),
  pow: operation(2),
  add: operation(...SOME),
  sub: operation(...SOME),
  mul: operation(...SOME),
  div: operation(...SOME),
  min: operation(...SOME),
  max: operation(...SOME),
  mean: operation(...SOME),
};

/**
 * What is read of the Open-PSA Model Exchange Format 2.0d: fault trees, with the parts of its
 * stochastic layer that are constants. By what stands where, since some names mean two things.
 */
export const GRAMMAR: Readonly<Record<Context, Rules>> = {
  document: { 'opsa-mef': element({ name: optional(NAME) }, 'model') },
  model: {
    ...documented,
    'define-fault-tree': element({ name: NAME }, 'tree'),
    'model-data': element({}, 'data'),
  },
  tree: {
    ...documented,
    'define-gate': element({ name: NAME, role: ROLE }, 'gate', [1, 1]),
    ...quantities,
    'define-component': element({ name: NAME, role: ROLE }, 'tree'),
  },
  data: quantities,
  gate: { ...documented, ...formula },
  formula,
  'house-event': { ...documented, ...constant },
  quantity: { ...documented, ...expression },
  expression,
  nothing: {},
};

/** Operators by which something that fails can make something else work again. */
export const NOT_COHERENT: ReadonlySet<string> = new Set([
  'not',
  'xor',
  'iff',
  'nand',
  'nor',
  'imply',
  'cardinality',
]);

/** What else of the format isn't read, and why not. */
export const LEFT_OUT: ReadonlyMap<string, 'file' | 'common-cause' | 'substitution' | 'no-tree'> =
  new Map([
    ['include', 'file'],
    ['xi:include', 'file'],
    ['define-CCF-group', 'common-cause'],
    ['define-substitution', 'substitution'],
    ...[
      'define-event-tree',
      'define-alignment',
      'define-consequence',
      'define-consequence-group',
      'define-rule',
      'define-initiating-event',
      'define-initiating-event-group',
      'define-extern-library',
      'define-extern-function',
    ].map((name) => [name, 'no-tree'] as const),
  ]);

/** Quantities that are no constants: of time, of chance, of how a sequence goes, and rarer functions. */
export const NOT_CONSTANT: ReadonlySet<string> = new Set([
  'system-mission-time',
  'exponential',
  'GLM',
  'Weibull',
  'periodic-test',
  'extern-function',
  'uniform-deviate',
  'normal-deviate',
  'lognormal-deviate',
  'gamma-deviate',
  'beta-deviate',
  'histogram',
  'test-initiating-event',
  'test-functional-event',
  ...['acos', 'asin', 'atan', 'cos', 'cosh', 'sin', 'sinh', 'tan', 'tanh', 'mod', 'ceil', 'floor'],
  ...['not', 'and', 'or', 'eq', 'df', 'lt', 'gt', 'leq', 'geq', 'ite', 'switch'],
]);
