import fc from 'fast-check';
import type { RequirementPlace } from '../../src/diagnostics/catalogue/requirement.js';
import { requirementKeys } from '../../src/source/shape/requirement-keys.js';
import { requirement } from '../../src/source/shape/requirement-shape.js';
import type { FieldsForm, Form, VariantsForm, Way } from '../../src/source/shape/shape.js';

/** What nobody expects, and what is nearly right. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 2, '', ' ', '\ud800', [], {}, [null]),
  fc.constantFrom('a b', '.a', 'a.', '8h', 'P1D', 'PT', '5', '1w', '5m..1m', '101%', '1%', 'up'),
  fc.constantFrom(
    '2027-02-29',
    '2100-02-29',
    '2027-13-01',
    '0000-01-01',
    '24:00',
    '10:60',
    '10:30:00',
    '2021-02-29T10:30',
    '2021-02-04T24:00',
    '2021-02-04T10:30Z',
    '0s..5m',
    '2027-3-1',
    'availability',
    'waiver',
    'login',
    'startup',
    'degraded',
    'a.csv',
    'x'.repeat(129),
    '0301',
    '٣',
    '__proto__',
  ),
);

const durations = fc.constantFrom('90s', '0s', '1h30m', 'PT8H', 'P1DT2S');

/** Values of a form, most of them right, and here and there one that isn't. */
export function shaped(form: Form, depth = 3): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 24, arbitrary: right(form, depth) }, { weight: 1, arbitrary: odd });
}

function right(form: Form, depth: number): fc.Arbitrary<unknown> {
  switch (form.type) {
    case 'text':
    case 'any-text':
      return fc.constantFrom<unknown>('a text', 301, false, '"', '<b>');
    case 'quoted-text':
      return fc.constantFrom('a text', '301', 'site/capability', '"', '<b>');
    case 'amount':
      return fc.constantFrom(0, 0.5, 12, 1e-7, 1e21);
    case 'id':
      return fc.constantFrom<unknown>('a', 'b-1', 'å', 'constructor', 7, true, 0.5);
    case 'duration':
    case 'positive-duration':
      return durations;
    case 'duration-range':
    case 'positive-duration-range':
      return fc.constantFrom('5m', '5m..10m', ' 1h .. PT2H ');
    case 'fraction':
      return fc.constantFrom<unknown>('99.9%', '100%', '0100.0%', 0, 1, 0.5, 1e-7);
    case 'date':
      return fc.constantFrom('2027-03-01', '2028-02-29', '2000-02-29', '0001-12-31');
    case 'time':
      return fc.constantFrom('0s', 'PT8H', '10:30', '2021-02-04T23:59');
    case 'clock-time':
      return fc.constantFrom('2021-02-04T10:30', '2020-02-29T00:00');
    case 'word-or-words':
      return fc.oneof(
        fc.constantFrom(...form.words),
        fc.subarray([...form.words], { minLength: 1, maxLength: form.words.length - 1 }),
      );
    case 'pair':
      return fc.tuple(shaped(form.item, depth), shaped(form.item, depth));
    case 'flag':
      return fc.boolean();
    case 'version':
      return fc.constant(1);
    case 'words':
      return fc.constantFrom(...form.words);
    case 'whole-number':
      return fc.constantFrom(form.from, form.from + 1);
    case 'include':
      return fc.oneof(fc.constantFrom<unknown>('a.yaml', '*.json', 5), shaped(form.table, depth));
    case 'nullable':
      return fc.option(shaped(form.value, depth));
    case 'allowance':
      return fc.oneof(
        shaped({ type: 'fraction' }, depth),
        fc
          .constantFrom(...form.amounts.fields.keys())
          .chain((key) =>
            fc.record({ [key]: shaped(form.amounts.fields.get(key) ?? NOTHING, depth) }),
          ),
        shaped(form.amounts, depth),
      );
    case 'variants':
      return fc
        .constantFrom(...form.variants.values())
        .chain((variant) => mapping(variant, depth))
        .chain((value) => otherVariant(value, form));
    case 'list':
      return fc.array(shaped(form.item, depth), { maxLength: 3 });
    case 'record':
      return fc.dictionary(
        fc.constantFrom('a', 'b', 'a b', '', '__proto__', 'å'),
        fc.oneof({ weight: 9, arbitrary: shaped(form.value, depth) }, fc.constant(null)),
        { maxKeys: 2, noNullPrototype: true },
      );
    case 'fields':
      return mapping(form, depth);
    case 'requirement':
      return fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom<unknown>('a', 'b', 12) },
        { weight: depth > 0 ? 2 : 0, arbitrary: requirements(form.place, depth - 1) },
      );
  }
}

function mapping({ fields, required, ways }: FieldsForm, depth: number): fc.Arbitrary<object> {
  // Few keys at a time, or most combinations of them would never be without one that is wrong.
  const some = fc.subarray([...fields.keys()], { maxLength: Math.min(4, fields.size) });
  const way = ways.length === 0 ? fc.constant(NO_WAY) : fc.constantFrom(...ways);
  const all = fc
    .tuple(some, way)
    .map(([keys, { needs, without }]) => [
      ...new Set([...required, ...needs, ...keys.filter((key) => !without.includes(key))]),
    ]);
  const keys = fc.oneof({ weight: 9, arbitrary: all }, { weight: 1, arbitrary: some });
  const more = fc.oneof(
    { weight: 20, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom({ 'x-mine': [1] }, { knd: 'a' }, { X: 1 }) },
  );
  return fc.tuple(keys, more).chain(([stated, others]) => {
    const values = stated.map((key) => [key, shaped(fields.get(key) ?? NOTHING, depth)] as const);
    return fc.record(Object.fromEntries(values)).map((value) => ({ ...value, ...others }));
  });
}

/** A mapping of one variant, seldom with a key that may belong to another. */
const otherVariant = (value: object, { variants }: VariantsForm): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(value) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...[...variants.values()].flatMap(({ fields }) => [...fields]))
        .chain(([key, form]) => shaped(form, 0).map((other) => ({ ...value, [key]: other }))),
    },
  );

const NO_WAY: Way = { needs: [], without: [] };

const NOTHING: Form = { type: 'words', words: [] };

/** One of the sorts of requirement with some of the keys that might stand beside it. */
function requirements(place: RequirementPlace, depth: number): fc.Arbitrary<unknown> {
  const { fields } = requirementKeys(requirement(place)).form;
  const value = (key: string): fc.Arbitrary<unknown> => shaped(fields.get(key) ?? NOTHING, depth);
  const kind = fc.constantFrom(
    ...(['on', 'on', 'on', 'use', 'capability', 'anyOf', 'allOf', 'atLeast', 'of'] as const),
  );
  const beside = fc.subarray([...fields.keys()], { maxLength: 2 });
  return fc.tuple(kind, beside, fc.boolean()).chain(([main, others, paired]) => {
    const keys = new Set<string>([
      main,
      ...(main === 'atLeast' && paired ? ['of'] : []),
      ...others,
    ]);
    const mode = PAIRS.find(([key]) => keys.has(key))?.[1];
    return fc
      .record(Object.fromEntries([...keys].map((key) => [key, value(key)])))
      .map((stated) => (mode !== undefined && paired ? { ...stated, mode } : stated));
  });
}

const PAIRS = [
  ['session', 'login'],
  ['buffer', 'queued'],
  ['ttl', 'cached'],
] as const;
