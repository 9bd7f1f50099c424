import { describe, expect, it } from 'vitest';

import { errorsOf } from './loading.js';

const needing = (requirement: string): Promise<string> =>
  errorsOf(`utfall: 1\ncomponents:\n  a: {}\n  b:\n    dependsOn:\n      - ${requirement}\n`);

describe('a mode is refused: ', () => {
  it('{ anyOf: [a], mode: login }', async () => {
    expect(await needing('{ anyOf: [a], mode: login }')).toMatchInlineSnapshot(`
      utfall.yaml:6:23: error: 'mode' can't stand beside 'anyOf'; write it on the group's members: { on: …, mode: … }
      6 |       - { anyOf: [a], mode: login }
        |                       ^^^^
    `);
  });

  it('{ on: a, session: 5h }', async () => {
    expect(await needing('{ on: a, session: 5h }')).toMatchInlineSnapshot(`
      utfall.yaml:6:18: error: 'session' belongs to 'mode: login'; add the mode
      6 |       - { on: a, session: 5h }
        |                  ^^^^^^^
    `);
  });

  it('{ on: a, mode: queued, session: 5h }', async () => {
    expect(await needing('{ on: a, mode: queued, session: 5h }')).toMatchInlineSnapshot(`
      utfall.yaml:6:32: error: 'session' belongs to 'mode: login', not to 'mode: queued'
      6 |       - { on: a, mode: queued, session: 5h }
        |                                ^^^^^^^
    `);
  });

  it('{ on: a, meanwhile: up }', async () => {
    expect(await needing('{ on: a, meanwhile: up }')).toMatchInlineSnapshot(`
      utfall.yaml:6:18: error: 'meanwhile' needs 'tolerates', the duration that it is about
      6 |       - { on: a, meanwhile: up }
        |                  ^^^^^^^^^
    `);
  });

  it('{ on: a, mode: login, tolerates: 5h, meanwhile: up }', async () => {
    expect(await needing('{ on: a, mode: login, tolerates: 5h, meanwhile: up }'))
      .toMatchInlineSnapshot(`
      utfall.yaml:6:31: error: 'tolerates' can't stand beside 'mode: login', which sets it already; write the mode's own duration, or leave the mode out
      6 |       - { on: a, mode: login, tolerates: 5h, meanwhile: up }
        |                               ^^^^^^^^^
      utfall.yaml:6:46: error: 'meanwhile' can't stand beside 'mode: login', which sets it already; write the mode's own duration, or leave the mode out
      6 |       - { on: a, mode: login, tolerates: 5h, meanwhile: up }
        |                                              ^^^^^^^^^
    `);
  });

  it('{ on: a, mode: startup, effect: degraded }', async () => {
    expect(await needing('{ on: a, mode: startup, effect: degraded }')).toMatchInlineSnapshot(`
      utfall.yaml:6:41: error: 'effect: degraded' says nothing beside 'mode: startup'; leave one of them out
      6 |       - { on: a, mode: startup, effect: degraded }
        |                                         ^^^^^^^^
    `);
  });

  it('{ on: a, mode: logn }', async () => {
    expect(await needing('{ on: a, mode: logn }')).toMatchInlineSnapshot(`
      utfall.yaml:6:24: error: expected 'runtime', 'login', 'queued', 'cached' or 'startup', found 'logn'; did you mean 'login'?
      6 |       - { on: a, mode: logn }
        |                        ^^^^
    `);
  });

  it('{ on: a, effect: up }', async () => {
    expect(await needing('{ on: a, effect: up }')).toMatchInlineSnapshot(`
      utfall.yaml:6:26: error: expected 'degraded' or 'down', found 'up'
      6 |       - { on: a, effect: up }
        |                          ^^
    `);
  });

  it('{ on: a, tolerates: 90 }', async () => {
    expect(await needing('{ on: a, tolerates: 90 }')).toMatchInlineSnapshot(`
      utfall.yaml:6:29: error: '90' is no duration: its unit is missing; write for example 90s, 30m, 8h or 2d
      6 |       - { on: a, tolerates: 90 }
        |                             ^^
    `);
  });

  it('{ on: a, tolerates: 1.5h }', async () => {
    expect(await needing('{ on: a, tolerates: 1.5h }')).toMatchInlineSnapshot(`
      utfall.yaml:6:29: error: '1.5h' is no duration: durations are whole numbers; write for example 1h30m for one and a half hours
      6 |       - { on: a, tolerates: 1.5h }
        |                             ^^^^
    `);
  });

  it('{ on: a, tolerates: 2w }', async () => {
    expect(await needing('{ on: a, tolerates: 2w }')).toMatchInlineSnapshot(`
      utfall.yaml:6:29: error: '2w' is no duration: weeks, months and years are not known; write days, for example 7d
      6 |       - { on: a, tolerates: 2w }
        |                             ^^
    `);
  });

  it('{ on: a, tolerates: 999999d }', async () => {
    expect(await needing('{ on: a, tolerates: 999999d }')).toMatchInlineSnapshot(`
      utfall.yaml:6:29: error: '999999d' is no duration: it is longer than a thousand years
      6 |       - { on: a, tolerates: 999999d }
        |                             ^^^^^^^
    `);
  });

  it('{ on: a, tolerates: soon }', async () => {
    expect(await needing('{ on: a, tolerates: soon }')).toMatchInlineSnapshot(`
      utfall.yaml:6:29: error: 'soon' is no duration: write for example 90s, 30m, 8h, 2d, 1h30m or PT8H
      6 |       - { on: a, tolerates: soon }
        |                             ^^^^
    `);
  });
});

describe('`mode: runtime` and `effect: down`', () => {
  it('may be written out', async () => {
    expect(await needing('{ on: a, mode: runtime, effect: down }')).toBe('no errors');
  });
});
