import { describe, expect, it } from 'vitest';

import { errorsIn } from './loading.js';
import { memoryReader } from './memory-reader.js';
import { errors, MAIN } from './tables.js';

describe('what is wrong with a table', () => {
  it('is told of its header', async () => {
    expect(await errors('sites', 'id,nme,profile,id,uses.e hr,speed\none,x,gp,,,\n'))
      .toMatchInlineSnapshot(`
        t.csv:1:4: error: unknown column 'nme' in a table of sites; did you mean 'name'?
        1 | id,nme,profile,id,uses.e hr,speed
          |    ^^^
        t.csv:1:16: error: the column 'id' stands here a second time; the first is at t.csv:1:1
        1 | id,nme,profile,id,uses.e hr,speed
          |                ^^
        t.csv:1:19: error: 'e hr' is no id: ids are letters and digits, with '_', and '.' and '-' inside; write for example 'e-hr'
        1 | id,nme,profile,id,uses.e hr,speed
          |                   ^^^^^^^^^
        t.csv:1:29: error: unknown column 'speed' in a table of sites; expected id, name, kind, profile, region, people, count, capabilities, dependsOn, source, reference, uses.… or labels.…, or one of your own that starts with 'x-'
        1 | id,nme,profile,id,uses.e hr,speed
          |                             ^^^^^
      `);
    expect(await errors('components', 'id,uses.ehr,people\n')).toMatchInlineSnapshot(`
      t.csv:1:4: error: unknown column 'uses.ehr' in a table of components; expected id, name, kind, owner, availability, mtbf, mttr, recovery, dependsOn, source, reference or labels.…, or one of your own that starts with 'x-'
      1 | id,uses.ehr,people
        |    ^^^^^^^^
      t.csv:1:13: error: unknown column 'people' in a table of components; expected id, name, kind, owner, availability, mtbf, mttr, recovery, dependsOn, source, reference or labels.…, or one of your own that starts with 'x-'
      1 | id,uses.ehr,people
        |             ^^^^^^
    `);
    expect(await errors('sites', 'name,profile\nx,gp\n')).toMatchInlineSnapshot(`
      t.csv:1:1: error: a table of sites needs the column 'id' in its header
      1 | name,profile
        | ^^^^^^^^^^^^
    `);
    expect(await errors('sites', 'id\tname\none\tx\n')).toMatchInlineSnapshot(`
      t.csv:1:1: error: this table is separated by tabs; save it with commas or semicolons
      1 | id name
        | ^^^^^^^
    `);
    expect(await errors('sites', ' \n')).toMatchInlineSnapshot(`
      t.csv:1:1: error: the table 't.csv' is empty; its first row names the columns
      1 |
        | ^
    `);
  });

  it('is told of each of its rows', async () => {
    const csv = `id;profile;people;uses.ehr;;
one;gp;1,5;b;;
two;gq;;bb;;
three;gp
one;gp;;;;
;gp;;;;
si te;gp;;;;
four;gp;;;x;
five;gp;;;;;;y
 "six";gp;;;;
`;
    expect(await errors('sites', csv)).toMatchInlineSnapshot(`
      t.csv:2:8: error: expected a whole number from 0 up, found '1,5'
      2 | one;gp;1,5;b;;
        |        ^^^
      t.csv:3:5: error: there is no profile 'gq'; did you mean 'gp'?
      3 | two;gq;;bb;;
        |     ^^
      t.csv:3:9: error: there is no component 'bb'; did you mean 'b'?
      3 | two;gq;;bb;;
        |         ^^
      t.csv:4:1: error: this row has 2 of the header's 6 cells; is a separator missing? (empty cells are written too)
      4 | three;gp
        | ^^^^^^^^
      t.csv:5:1: error: the site 'one' is defined here a second time, after t.csv:2:1; rename or remove one
      5 | one;gp;;;;
        | ^^^
      t.csv:6:1: error: this row has no 'id'; write one
      6 | ;gp;;;;
        | ^^^^^^^
      t.csv:7:1: error: 'si te' is no id: ids are letters and digits, with '_', and '.' and '-' inside; write for example 'si-te'
      7 | si te;gp;;;;
        | ^^^^^
      t.csv:8:11: error: 'x' stands below no name in the header; is a separator too many, or are quotes missing around a text with one?
      8 | four;gp;;;x;
        |           ^
      t.csv:9:14: error: 'y' stands below no name in the header; is a separator too many, or are quotes missing around a text with one?
      9 | five;gp;;;;;;y
        |              ^
      t.csv:10:2: error: a quote has to follow the separator at once; remove the blanks before it
      10 |  "six";gp;;;;
         |  ^
      t.csv:10:2: error: '"six"' is no id: ids are letters and digits, with '_', and '.' and '-' inside; write for example 'six'
      10 |  "six";gp;;;;
         |  ^^^^^
    `);
  });

  it('is told of quotes that don’t match', async () => {
    expect(await errors('sites', 'id,name,profile\none,"Langnes,gp\ntwo,x,gp\n'))
      .toMatchInlineSnapshot(`
      t.csv:2:5: error: the quote that opens here is never closed; write a quote that is meant twice ("")
      2 | one,"Langnes,gp
        |     ^
    `);
    expect(await errors('sites', 'id,name,profile\none,"Langnes" kontor,gp\ntwo,"x",gp\n'))
      .toMatchInlineSnapshot(`
      t.csv:2:5: error: this cell goes on after its closing quote; write a quote that is part of the text twice ("")
      2 | one,"Langnes" kontor,gp
        |     ^
    `);
  });

  it('is told where the table is included', async () => {
    const include = (text: string) =>
      errorsIn(memoryReader({ [MAIN]: `utfall: 1\ninclude: [${text}]`, '/model/t.csv': 'id\n' }), [
        MAIN,
      ]);
    expect(await include('t.csv')).toMatchInlineSnapshot(`
      utfall.yaml:2:11: error: say what the rows of this table are: { csv: t.csv, as: sites }, or components, or dependencies
      2 | include: [t.csv]
        |           ^^^^^
    `);
    expect(await include('{ csv: t.csv }, { csv: t.csv, as: site }, { as: sites }'))
      .toMatchInlineSnapshot(`
      utfall.yaml:2:11: error: an included table needs the key 'as', which is missing
      2 | include: [{ csv: t.csv }, { csv: t.csv, as: site }, { as: sites }]
        |           ^
      utfall.yaml:2:45: error: expected 'sites', 'components' or 'dependencies', found 'site'; did you mean 'sites'?
      2 | include: [{ csv: t.csv }, { csv: t.csv, as: site }, { as: sites }]
        |                                             ^^^^
      utfall.yaml:2:53: error: an included table needs the key 'csv', which is missing
      2 | include: [{ csv: t.csv }, { csv: t.csv, as: site }, { as: sites }]
        |                                                     ^
    `);
    expect(await include('{ csv: u.csv, as: sites }, { csv: ../t.csv, as: sites }'))
      .toMatchInlineSnapshot(`
        utfall.yaml:2:18: error: there is no file 'u.csv'
        2 | include: [{ csv: u.csv, as: sites }, { csv: ../t.csv, as: sites }]
          |                  ^^^^^
        utfall.yaml:2:45: error: the included file '../t.csv' leads outside the folder '/model'; move it inside, or name a folder that holds both with --root
        2 | include: [{ csv: u.csv, as: sites }, { csv: ../t.csv, as: sites }]
          |                                             ^^^^^^^^
      `);
    expect(await include('[t.csv]')).toMatchInlineSnapshot(`
      utfall.yaml:2:11: error: expected the path of a file, or { csv: …, as: … }, found a list
      2 | include: [[t.csv]]
        |           ^^^^^^^
    `);
  });
});
