import { describe, expect, it } from 'vitest';

import { errorsOf } from './loading.js';

const needing = (requirement: string): Promise<string> =>
  errorsOf(`utfall: 1\ncomponents:\n  a: {}\n  b:\n    dependsOn:\n      - ${requirement}\n`);

describe('a requirement is refused: ', () => {
  it('{}', async () => {
    expect(await needing('{}')).toMatchInlineSnapshot(`
      utfall.yaml:6:9: error: this requirement doesn't say what is needed; expected one of 'on', 'use', 'capability', 'anyOf', 'allOf' or 'atLeast' with 'of'
      6 |       - {}
        |         ^^
    `);
  });

  it('{ on: a, use: b }', async () => {
    expect(await needing('{ on: a, use: b }')).toMatchInlineSnapshot(`
      utfall.yaml:6:18: error: a requirement has only one of 'on' and 'use'; make them two requirements
      6 |       - { on: a, use: b }
        |                  ^^^
    `);
  });

  it('{ anyOf: [a], allOf: [a] }', async () => {
    expect(await needing('{ anyOf: [a], allOf: [a] }')).toMatchInlineSnapshot(`
      utfall.yaml:6:23: error: a requirement has only one of 'anyOf' and 'allOf'; make them two requirements
      6 |       - { anyOf: [a], allOf: [a] }
        |                       ^^^^^
    `);
  });

  it('{ of: [a] }', async () => {
    expect(await needing('{ of: [a] }')).toMatchInlineSnapshot(`
      utfall.yaml:6:11: error: 'of' needs 'atLeast', the number of members that must be left
      6 |       - { of: [a] }
        |           ^^
    `);
  });

  it('{ atLeast: 1 }', async () => {
    expect(await needing('{ atLeast: 1 }')).toMatchInlineSnapshot(`
      utfall.yaml:6:11: error: 'atLeast' needs 'of', the list of members
      6 |       - { atLeast: 1 }
        |           ^^^^^^^
    `);
  });

  it('{ atLeast: 0, of: [a] }', async () => {
    expect(await needing('{ atLeast: 0, of: [a] }')).toMatchInlineSnapshot(`
      utfall.yaml:6:20: error: expected a whole number (without quotes) from 1 to 1, the number of members, found '0'
      6 |       - { atLeast: 0, of: [a] }
        |                    ^
    `);
  });

  it('{ atLeast: 3, of: [a, a] }', async () => {
    expect(await needing('{ atLeast: 3, of: [a, a] }')).toMatchInlineSnapshot(`
      utfall.yaml:6:20: error: expected a whole number (without quotes) from 1 to 2, the number of members, found '3'
      6 |       - { atLeast: 3, of: [a, a] }
        |                    ^
    `);
  });

  it('{ atLeast: half, of: [a] }', async () => {
    expect(await needing('{ atLeast: half, of: [a] }')).toMatchInlineSnapshot(`
      utfall.yaml:6:20: error: expected a whole number (without quotes) from 1 to 1, the number of members, found 'half'
      6 |       - { atLeast: half, of: [a] }
        |                    ^^^^
    `);
  });

  it('{ anyOf: [] }', async () => {
    expect(await needing('{ anyOf: [] }')).toMatchInlineSnapshot(`
      utfall.yaml:6:11: error: 'anyOf' has no members; list at least one
      6 |       - { anyOf: [] }
        |           ^^^^^
    `);
  });

  it('{ atLeast: 1, of: [] }', async () => {
    expect(await needing('{ atLeast: 1, of: [] }')).toMatchInlineSnapshot(`
      utfall.yaml:6:23: error: 'atLeast' has no members; list at least one
      6 |       - { atLeast: 1, of: [] }
        |                       ^^
    `);
  });

  it('{ on: a, failover: 5m }', async () => {
    expect(await needing('{ on: a, failover: 5m }')).toMatchInlineSnapshot(`
      utfall.yaml:6:18: error: 'failover' belongs beside 'anyOf' alone, not beside 'on'
      6 |       - { on: a, failover: 5m }
        |                  ^^^^^^^^
    `);
  });

  it('{ allOf: [a], failover: 5m }', async () => {
    expect(await needing('{ allOf: [a], failover: 5m }')).toMatchInlineSnapshot(`
      utfall.yaml:6:23: error: 'failover' belongs beside 'anyOf' alone, not beside 'allOf'
      6 |       - { allOf: [a], failover: 5m }
        |                       ^^^^^^^^
    `);
  });

  it('{ use: a }', async () => {
    expect(await needing('{ use: a }')).toMatchInlineSnapshot(`
      utfall.yaml:6:11: error: 'use' can't stand in what a component needs; only capabilities and sites need roles
      6 |       - { use: a }
        |           ^^^
    `);
  });

  it('{ capability: a }', async () => {
    expect(await needing('{ capability: a }')).toMatchInlineSnapshot(`
      utfall.yaml:6:11: error: 'capability' can't stand in what a component needs; only capabilities need a site's capabilities
      6 |       - { capability: a }
        |           ^^^^^^^^^^
    `);
  });

  it('{ anyof: [a] }', async () => {
    expect(await needing('{ anyof: [a] }')).toMatchInlineSnapshot(`
      utfall.yaml:6:11: error: unknown key 'anyof' in a requirement; did you mean 'anyOf'?
      6 |       - { anyof: [a] }
        |           ^^^^^
    `);
  });

  it('{ on: aa }', async () => {
    expect(await needing('{ on: aa }')).toMatchInlineSnapshot(`
      utfall.yaml:6:15: error: there is no component 'aa'; did you mean 'a'?
      6 |       - { on: aa }
        |               ^^
    `);
  });

  it('[a]', async () => {
    expect(await needing('[a]')).toMatchInlineSnapshot(`
      utfall.yaml:6:9: error: expected an id, or a mapping such as { on: … } or { anyOf: […] }, found a list
      6 |       - [a]
        |         ^^^
    `);
  });

  it('~', async () => {
    expect(await needing('~')).toMatchInlineSnapshot(`
      utfall.yaml:6:9: error: this item of the list has no value; write one or remove it
      6 |       - ~
        |         ^
    `);
  });

  it('a b', async () => {
    expect(await needing('a b')).toMatchInlineSnapshot(`
      utfall.yaml:6:9: error: 'a b' is no id: ids are letters and digits, with '_', and '.' and '-' inside
      6 |       - a b
        |         ^^^
    `);
  });

  it('{ on: [a] }', async () => {
    expect(await needing('{ on: [a] }')).toMatchInlineSnapshot(`
      utfall.yaml:6:15: error: expected an id, found a list
      6 |       - { on: [a] }
        |               ^^^
    `);
  });

  it('{ on: a, labels: {} }', async () => {
    expect(await needing('{ on: a, labels: {} }')).toMatchInlineSnapshot(`
      utfall.yaml:6:18: error: unknown key 'labels' in a requirement; expected on, use, capability, anyOf, allOf, atLeast, of, failover, mode, session, buffer, ttl, tolerates, meanwhile, effect, source or reference
      6 |       - { on: a, labels: {} }
        |                  ^^^^^^
    `);
  });

  it('{ on: a, source: guess }', async () => {
    expect(await needing('{ on: a, source: guess }')).toMatchInlineSnapshot(`
      utfall.yaml:6:26: error: expected 'stated', 'documented', 'assumed' or 'fitted', found 'guess'
      6 |       - { on: a, source: guess }
        |                          ^^^^^
    `);
  });
});
