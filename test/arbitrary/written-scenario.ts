import fc from 'fast-check';
import type { Provenance } from '../../src/model/provenance.js';
import type { Expectation, Scenario, ScenarioEvent } from '../../src/model/scenario.js';
import type { State } from '../../src/model/state.js';

/** Texts that a file may hold, and of which YAML might make something else. */
const texts = fc
  .oneof(
    fc.constantFrom('a', 'null', '~', 'no', '0301', '1.10', '10:30', '*-dc', '!kind:power', '&a'),
    fc.constantFrom(
      'a: b',
      '- a',
      '# a',
      'a #b',
      ' a',
      'a ',
      '{a}',
      '[a, b]',
      '%YAML',
      '---',
      '...',
    ),
    fc.constantFrom(
      'a\nb',
      'a\n\n b\n',
      '\ta',
      '"',
      "'",
      '\\',
      '\u0007',
      '\u0085',
      '\u2028',
      '\ufeff',
    ),
    fc.constantFrom('<<', '?', '|', '> a', '@a', '`a`', '=', 'x'.repeat(200), 'æ ø å', '🏥'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  )
  .filter((text) => /\S/.test(text));

const provenances: fc.Arbitrary<Provenance> = fc.record({
  source: fc.option(fc.constantFrom('stated', 'documented', 'assumed', 'fitted')),
  reference: fc.option(texts),
});

/** What something that stands in a file can say of itself, seen with what the file says. */
const within = (around: Provenance): fc.Arbitrary<Provenance> =>
  provenances.map(({ source, reference }) => {
    if (source === null && reference === null) return around;
    return { source: source ?? around.source, reference };
  });

/** Minutes often, as clocks show no seconds. */
const times = fc.oneof(
  fc.nat(3000).map((minutes) => minutes * 60),
  fc.nat(1_000_000),
  fc.nat(300_000).map((days) => days * 86_400),
);

const selectors = fc.option(
  fc
    .array(texts, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((text) => ({ text, range: null }))),
);

const durations = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat(1000))
  .map(([from, more]) => ({ from, to: from + more }));

const events = (around: Provenance): fc.Arbitrary<ScenarioEvent> =>
  fc
    .record({
      at: times,
      fail: selectors,
      degrade: selectors,
      restore: selectors,
      lasts: fc.option(durations),
      note: fc.option(texts),
      provenance: within(around),
      range: fc.constant(null),
    })
    .filter(({ fail, degrade, restore }) => (fail ?? degrade ?? restore) !== null)
    .map((event) =>
      event.fail === null && event.degrade === null ? { ...event, lasts: null } : event,
    );

/** Each of a thing of its own, so that none contradicts another. */
const expectations = (around: Provenance): fc.Arbitrary<readonly Expectation[]> =>
  fc
    .uniqueArray(
      fc.record({
        id: texts.map((text) => text.normalize('NFC')),
        from: times,
        lasts: fc.nat(3).map((hours) => hours * 3600),
        states: fc.subarray<State>(['up', 'degraded', 'down'], { minLength: 1, maxLength: 2 }),
        isOrdered: fc.boolean(),
        provenance: within(around),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    )
    .map((drafts) =>
      drafts.map(({ id, from, lasts, states, isOrdered, provenance }, i): Expectation => {
        const about = { provenance, range: null };
        const next = drafts[i + 1];
        return isOrdered && next !== undefined
          ? { type: 'order', first: id, second: next.id, ...about }
          : { type: 'state', from, to: from + lasts, id, states, ...about };
      }),
    );

/** Scenarios that a file can state, with texts that mean harm. */
export const writtenScenarios = (): fc.Arbitrary<Scenario> =>
  provenances.chain((provenance) =>
    fc
      .record({
        file: fc.constant(null),
        name: fc.option(texts),
        topology: fc.option(texts),
        // In 2024, before a leap day; the last day that can be written; the first.
        start: fc.option(fc.constantFrom(1_709_161_200, 253_402_300_740, -62_135_596_800)),
        end: fc.option(fc.nat(1000)),
        events: fc.array(events(provenance), { minLength: 1, maxLength: 4 }),
        expectations: expectations(provenance),
        provenance: fc.constant(provenance),
      })
      .map((scenario) => {
        const last = Math.max(
          ...scenario.events.map(({ at }) => at),
          ...scenario.expectations.map((each) => (each.type === 'state' ? each.to : 0)),
        );
        return { ...scenario, end: scenario.end === null ? null : scenario.end + last };
      }),
  );
