import fc from 'fast-check';
import type { ReferenceEvent } from '../reference/imposed-in-time.js';

/** A topology as text, and what happens to it, part of which is restored while the rest stays lost. */
export interface Tangle {
  readonly text: string;
  readonly events: readonly ReferenceEvent[];
}

/**
 * Long chains, each link of which is a need of one sort or another, with needs across them and back:
 * circles in circles, that several things keep down at a time.
 */
export const tangles = (): fc.Arbitrary<Tangle> =>
  fc.integer({ min: 4, max: 14 }).chain((size) => {
    const component = fc.nat(size - 1);
    const across = fc.record({
      from: component,
      to: fc.tuple(component, component, component),
      sort,
    });
    return fc
      .record({
        links: fc.array(sort, { minLength: size, maxLength: size }),
        across: fc.array(across, { maxLength: size }),
        recovers: fc.array(fc.constantFrom(null, null, '20m'), {
          minLength: size,
          maxLength: size,
        }),
        events: fc.array(event(component), { minLength: 2, maxLength: 14 }),
      })
      .map(({ links, across: more, recovers, events }) => {
        const needs = [
          ...links.map((own, from) => ({ from, to: [from + 1, from + 2, from + 3], sort: own })),
          ...more,
        ];
        const components = recovers.map((recovery, i) => {
          const own = needs.flatMap(({ from, to, sort: write }) => {
            const others = to.filter((target) => target !== i && target < size);
            return from === i && others.length > 0 ? [write(others.map(named))] : [];
          });
          const takes = recovery === null ? '' : `recovery: ${recovery}, `;
          return `  ${named(i)}: { ${takes}dependsOn: [${own.join(', ')}] }`;
        });
        return { text: ['utfall: 1', 'components:', ...components].join('\n'), events };
      });
  });

const named = (component: number): string => `c${String(component)}`;

/** A need of the first of some targets, or a group of all of them. */
type Sort = (targets: readonly string[]) => string;

const one =
  (more: string): Sort =>
  ([target = '']) =>
    `{ on: ${target}${more} }`;

const anyOf =
  (more: string): Sort =>
  (targets) =>
    `{ anyOf: [${targets.join(', ')}]${more} }`;

const sort: fc.Arbitrary<Sort> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(one('')) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Sort>(
      one(', effect: degraded'),
      one(', tolerates: 1h, meanwhile: degraded'),
      one(', tolerates: 1h, effect: degraded'),
      one(', mode: cached, ttl: 2h'),
      one(', mode: startup'),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Sort>(
      anyOf(''),
      anyOf(', effect: degraded'),
      anyOf(', failover: 10m'),
      (targets) =>
        `{ atLeast: ${String(Math.min(2, targets.length))}, of: [${targets.join(', ')}] }`,
    ),
  },
);

const event = (component: fc.Arbitrary<number>): fc.Arbitrary<ReferenceEvent> =>
  fc
    .record({
      at: fc.nat(16),
      type: fc.constantFrom<ReferenceEvent['type']>(
        'fail',
        'fail',
        'degrade',
        'restore',
        'restore',
      ),
      component,
      lasts: fc.option(fc.nat(8)),
    })
    .map(({ at, type, component: number, lasts }) => ({
      at: at * HALF_HOUR,
      type,
      id: named(number),
      lasts: type === 'restore' || lasts === null ? null : lasts * HALF_HOUR,
    }));

const HALF_HOUR = 1800;
