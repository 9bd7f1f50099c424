import { describe, expect, it } from 'vitest';

import { errorsOf } from './loading.js';

describe('a value is refused in a component: ', () => {
  it('an unknown key, with the nearest', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { dependOn: [b] }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:8: error: unknown key 'dependOn' in a component; did you mean 'dependsOn'?
      3 |   a: { dependOn: [b] }
        |        ^^^^^^^^
    `);
  });

  it('an unknown key that is near none', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { zzz: 1 }\n')).toMatchInlineSnapshot(`
      utfall.yaml:3:8: error: unknown key 'zzz' in a component; expected kind, name, owner, labels, formerly, availability, mtbf, mttr, recovery, perSite, dependsOn, source or reference
      3 |   a: { zzz: 1 }
        |        ^^^
    `);
  });

  it('a component that is a list', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: [b]\n')).toMatchInlineSnapshot(`
      utfall.yaml:3:6: error: expected a mapping that describes a component, found a list
      3 |   a: [b]
        |      ^^^
    `);
  });

  it('a component left empty', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a:\n')).toMatchInlineSnapshot(`
      utfall.yaml:3:3: error: 'a' has no value; write one ({} for an empty one) or remove the key
      3 |   a:
        |   ^
    `);
  });

  it('a key without a value', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { name: }\n')).toMatchInlineSnapshot(`
      utfall.yaml:3:8: error: 'name' has no value; write one or remove the key
      3 |   a: { name: }
        |        ^^^^
    `);
  });

  it('a list that is a text', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { dependsOn: b }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:19: error: expected a list of requirements, found 'b'
      3 |   a: { dependsOn: b }
        |                   ^
    `);
  });

  it('a text that is a list', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { name: [b] }\n')).toMatchInlineSnapshot(`
      utfall.yaml:3:14: error: expected a text, found a list
      3 |   a: { name: [b] }
        |              ^^^
    `);
  });

  it('a share above one', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { availability: 101% }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:22: error: expected a percentage such as 99.95% or a number from 0 to 1 (without quotes), found '101%'
      3 |   a: { availability: 101% }
        |                      ^^^^
    `);
  });

  it('a share as a quoted number', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { availability: "0.5" }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:22: error: expected a percentage such as 99.95% or a number from 0 to 1 (without quotes), found '0.5'
      3 |   a: { availability: "0.5" }
        |                      ^^^^^
    `);
  });

  it('a truth that is none', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { perSite: yes }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:17: error: expected 'true' or 'false', found 'yes'
      3 |   a: { perSite: yes }
        |                 ^^^
    `);
  });

  it('a range that is backwards', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { recovery: 40m..10m }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:18: error: '40m..10m' is no duration or range of them, such as 10m..40m: the shorter one comes first
      3 |   a: { recovery: 40m..10m }
        |                  ^^^^^^^^
    `);
  });

  it('a range of three', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { recovery: 1m..2m..3m }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:18: error: '1m..2m..3m' is no duration or range of them, such as 10m..40m: write for example 90s, 30m, 8h, 2d, 1h30m or PT8H
      3 |   a: { recovery: 1m..2m..3m }
        |                  ^^^^^^^^^^
    `);
  });

  it('no time between failures', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { mtbf: 0s, mttr: 1h }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:14: error: '0s' is too short here: expected a duration of at least a second
      3 |   a: { mtbf: 0s, mttr: 1h }
        |              ^^
    `);
  });

  it('a duration in weeks', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { mtbf: 2w, mttr: 1h }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:14: error: '2w' is no duration: weeks, months and years are not known; write days, for example 7d
      3 |   a: { mtbf: 2w, mttr: 1h }
        |              ^^
    `);
  });

  it('a duration without a unit', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { recovery: 90 }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:18: error: '90' is no duration or range of them, such as 10m..40m: its unit is missing; write for example 90s, 30m, 8h or 2d
      3 |   a: { recovery: 90 }
        |                  ^^
    `);
  });

  it('an unknown evidence', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { source: statd }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:16: error: expected 'stated', 'documented', 'assumed' or 'fitted', found 'statd'; did you mean 'stated'?
      3 |   a: { source: statd }
        |                ^^^^^
    `);
  });

  it('labels that are a list', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { labels: [a] }\n')).toMatchInlineSnapshot(`
      utfall.yaml:3:16: error: expected a mapping of texts by label, found a list
      3 |   a: { labels: [a] }
        |                ^^^
    `);
  });

  it('a label that is a mapping', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { labels: { a: {} } }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:21: error: expected a text, found a mapping
      3 |   a: { labels: { a: {} } }
        |                     ^^
    `);
  });
});

describe('a value is refused elsewhere: ', () => {
  const site = (field: string): Promise<string> =>
    errorsOf(`utfall: 1\ncapabilities: { c: {} }\nsites:\n  s: { capabilities: [c], ${field} }\n`);

  it('people below none', async () => {
    expect(await site('people: -1')).toMatchInlineSnapshot(`
      utfall.yaml:4:35: error: expected a whole number from 0 up (without quotes), found '-1'
      4 |   s: { capabilities: [c], people: -1 }
        |                                   ^^
    `);
  });

  it('half a person', async () => {
    expect(await site('people: 1.5')).toMatchInlineSnapshot(`
      utfall.yaml:4:35: error: expected a whole number from 0 up (without quotes), found '1.5'
      4 |   s: { capabilities: [c], people: 1.5 }
        |                                   ^^^
    `);
  });

  it('a count of none', async () => {
    expect(await site('count: 0')).toMatchInlineSnapshot(`
      utfall.yaml:4:34: error: expected a whole number from 1 up (without quotes), found '0'
      4 |   s: { capabilities: [c], count: 0 }
        |                                  ^
    `);
  });

  it('a quoted count', async () => {
    expect(await site('count: "3"')).toMatchInlineSnapshot(`
      utfall.yaml:4:34: error: expected a whole number from 1 up (without quotes), found '3'
      4 |   s: { capabilities: [c], count: "3" }
        |                                  ^^^
    `);
  });

  it('an unknown criticality', async () => {
    const text = 'utfall: 1\ncapabilities:\n  c: { criticality: hihg }\n';
    expect(await errorsOf(text)).toMatchInlineSnapshot(`
      utfall.yaml:3:21: error: expected 'low', 'medium', 'high' or 'critical', found 'hihg'; did you mean 'high'?
      3 |   c: { criticality: hihg }
        |                     ^^^^
    `);
  });

  it('a workaround without a name', async () => {
    const text = 'utfall: 1\ncapabilities:\n  c: { workaround: { lasts: 5h } }\n';
    expect(await errorsOf(text)).toMatchInlineSnapshot(`
      utfall.yaml:3:20: error: a workaround needs the key 'name', which is missing
      3 |   c: { workaround: { lasts: 5h } }
        |                    ^
    `);
  });

  it('a common cause without its share', async () => {
    const text =
      'utfall: 1\ncomponents: { a: {}, b: {} }\ncommonCause:\n  - { components: [a, b] }\n';
    expect(await errorsOf(text)).toMatchInlineSnapshot(`
      utfall.yaml:4:5: error: a common-cause group needs the key 'beta', which is missing
      4 |   - { components: [a, b] }
        |     ^
    `);
  });

  it('what this version does not have yet', async () => {
    const text = 'utfall: 1\nsubstitute: {}\n';
    expect(await errorsOf(text)).toMatchInlineSnapshot(`
      utfall.yaml:2:1: error: 'substitute' can't be used in this version of utfall yet
      2 | substitute: {}
        | ^^^^^^^^^^
    `);
  });
});

describe('all errors are told in one go', () => {
  it('in the order of the file', async () => {
    const text =
      'utfall: 1\ncomponents:\n  a: { dependsOn: [b], kindd: x }\n  c: { recovery: 90 }\n';
    expect(await errorsOf(text)).toMatchInlineSnapshot(`
      utfall.yaml:3:20: error: there is no component 'b'
      3 |   a: { dependsOn: [b], kindd: x }
        |                    ^
      utfall.yaml:3:24: error: unknown key 'kindd' in a component; did you mean 'kind'?
      3 |   a: { dependsOn: [b], kindd: x }
        |                        ^^^^^
      utfall.yaml:4:18: error: '90' is no duration or range of them, such as 10m..40m: its unit is missing; write for example 90s, 30m, 8h or 2d
      4 |   c: { recovery: 90 }
        |                  ^^
    `);
  });
});
