import { describe, expect, it } from 'vitest';
import { capabilityId } from '../../../src/model/ids.js';
import type {
  AssumedEvidenceDetail,
  FindingDetail,
  WaiverDetail,
} from '../../../src/policy/check-result.js';
import { findingLines } from '../../../src/report/check/finding-lines.js';
import { findingWords } from '../../../src/report/check/finding-words.js';
import { standingPhrase } from '../../../src/report/check/standing-phrase.js';
import { percentText } from '../../../src/report/percent-text.js';
import { phraseText, type Phrase } from '../../../src/report/phrase.js';
import { wayPhrase } from '../../../src/report/way-phrase.js';
import { at, checked, day, finding, kind, way } from './build-check.js';
import { everySort, loss, redundancy, toll } from './sample-results.js';

const headline = (found: string, detail: FindingDetail): string =>
  phraseText(findingWords(finding(found, detail)).headline);

const textOf = (phrase: Phrase | null): string | null => phrase && phraseText(phrase);

describe('the loss of too much', () => {
  const small = {
    ...toll,
    kinds: [kind('clinic', [3, 4])],
    capabilities: toll.capabilities.slice(0, 1),
  };

  it.each([
    [{ type: 'share', value: 0.005 }, '0.5% of 1,570 sites'],
    [{ type: 'sites', value: 1 }, '1 site'],
    [{ type: 'sites', value: 40 }, '40 sites'],
    [{ type: 'people', value: 1000 }, '1,000 people at sites of any one kind'],
    [{ type: 'share', value: 0 }, 'none'],
    [{ type: 'people', value: 0 }, 'none'],
  ] as const)('says what is allowed: %o', (max, allowed) => {
    expect(headline('a', loss({ title: 'a', max, toll: small }))).toBe(
      `a alone takes Log in down at 3 of 4 clinics; allowed: ${allowed}`,
    );
  });

  it('tells a title only where it says more than the id', () => {
    const start = (found: string, title: string): string =>
      headline(found, loss({ title })).split(' takes')[0] ?? '';
    expect(start('nhn-dc-1', 'Data centre 1')).toBe('nhn-dc-1 (Data centre 1) alone');
    expect(start('server@south', 'server')).toBe('server@south alone');
    expect(start('server@south', 'serv')).toBe('server@south (serv) alone');
  });

  it('tells an owner of one component from one of several', () => {
    const owner = (failed: readonly string[]): string =>
      headline('town', loss({ type: 'owner-concentration', title: 'town', failed, toll: small }));
    expect(owner(['duct'])).toContain('duct, the one component of town, takes Log in down at');
    expect(owner(['duct', 'line'])).toContain(
      'All 2 components of town, failing together, take Log in down at',
    );
  });

  it('says within what time, and what of it is no more than degraded', () => {
    const detail = loss({ title: 'a', level: 'degraded', within: 3600, toll: small });
    expect(headline('a', detail)).toContain('a alone degrades Log in within 1h at 3 of 4 clinics');
  });
});

describe('a false redundancy', () => {
  it.each([
    [{ needed: 1, members: 4 }, 'let one of the members that are lost do without nhn-dc-1'],
    [{ needed: 2, members: 4 }, 'let 2 of the members that are lost do without nhn-dc-1'],
    [{ needed: 2, members: 6 }, 'let one of the members that are lost do without nhn-dc-1'],
  ])('%o, of which 4 are lost: %s', (form, remedy) => {
    const detail = { redundancy: { ...redundancy, ...form }, level: 'down' as const };
    const words = findingWords(finding('g#1', { type: 'false-redundancy', ...detail }));
    expect(textOf(words.remedy)).toBe(remedy);
  });
});

describe('a startup deadlock', () => {
  const detail = { type: 'startup-deadlock', title: 'a', sites: null } as const;

  it.each([
    [['a'], true, 'a needs itself to start'],
    [['a', 'b'], true, 'a and b need each other to start'],
    [['b', 'c'], false, 'it waits for a loop, in which b and c need each other to start'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], true, 'a, b, c, d and 3 more need each other to start'],
  ])('of %j', (loop, isOnLoop, text) => {
    expect(headline('a', { ...detail, loop, isOnLoop })).toBe(
      `a never comes up again once everything is down: ${text}`,
    );
  });
});

describe('something critical that stands on less', () => {
  const [logIn, read] = toll.capabilities;
  const inversion = (names: readonly string[], lost = toll): FindingDetail => ({
    type: 'criticality-inversion',
    title: 'a',
    availability: null,
    capabilities: lost.capabilities
      .filter(({ name }) => names.includes(name))
      .map(({ id, name }) => ({ id, name, target: null })),
    toll: lost,
  });
  const both = ['Log in', 'Read a record'];
  const clinics = '1,454 of 1,550 clinics (4,900,000 people)';

  it('is said to be lost where it is, whatever else is lost besides', () => {
    const detail = inversion(['Read a record']);
    expect(headline('a', detail)).toContain(`: Read a record (no target) at ${clinics}`);
    expect(headline('a', detail)).not.toContain('hospital');
    expect(findingWords(finding('a', detail)).details.map(textOf)).toEqual([
      `Read a record (critical): ${clinics}`,
    ]);
  });

  it('is now one thing and now another, where not all are lost everywhere', () => {
    expect(headline('a', inversion(both))).toContain(
      `(no target), one or more of them at ${clinics} and 20 hospitals`,
    );
  });

  it('is lost at the same sites, where each is at as many as all are', () => {
    const alike = [logIn, read].flatMap((each) => each ?? []);
    const kinds = [kind('clinic', [3, 4])];
    const lost = { ...toll, kinds, capabilities: alike.map((each) => ({ ...each, kinds })) };
    expect(headline('a', inversion(both, lost))).toContain('(no target) at 3 of 4 clinics');
  });

  it('is told without sites, where what is lost besides has them too', () => {
    const third = [logIn, read, read].flatMap((each) => each ?? []);
    const capabilities = third.map((each, i) => (i === 2 ? { ...each, name: 'More' } : each));
    const lost = capabilities.map((each) => ({ ...each, id: capabilityId(each.name) }));
    const words = headline('a', inversion(both, { ...toll, capabilities: lost }));
    expect(words).toMatch(/: Log in \(no target\) and Read a record \(no target\)$/);
  });
});

describe('where capabilities are lost', () => {
  it('is one line for those of which the same is lost', () => {
    const [logIn, read] = toll.capabilities;
    const capabilities = [logIn, logIn, read]
      .flatMap((each) => each ?? [])
      .map((each, i) => ({ ...each, name: `c${String(i)}` }));
    const { details } = findingWords(finding('a', loss({ toll: { ...toll, capabilities } })));
    expect(details.slice(0, -1).map(textOf)).toEqual([
      'c2 (critical): 1,454 of 1,550 clinics (4,900,000 people)',
      'c0 and c1 (high): 1,454 of 1,550 clinics (4,900,000 people) and 20 hospitals each',
    ]);
  });
});

describe('a finding that rests on little', () => {
  const evidence = (more: Partial<AssumedEvidenceDetail>): AssumedEvidenceDetail => ({
    type: 'assumed-evidence',
    of: { rule: 'false-redundancy', name: null, finding: 'a#1', about: 'dc' },
    dependencies: { total: 4, assumed: 2, fitted: 1 },
    max: 0.5,
    places: [],
    ...more,
  });

  it.each([
    [
      {},
      'Of the 4 dependencies that the finding a#1 (false-redundancy, dc) rests on, 2 are assumed and 1 is fitted',
    ],
    [
      { dependencies: { total: 1, assumed: 0, fitted: 1 } },
      'The one dependency that the finding a#1 (false-redundancy, dc) rests on is fitted',
    ],
  ])('says on how many dependencies, and tells it from others: %#', (more, text) => {
    expect(headline('a#1', evidence(more))).toBe(`${text}; allowed: 50%`);
  });

  it('names a line once, however many of them stand on it', () => {
    const places = [at('a.yaml', 3, 5), at('a.yaml', 3, 9), at('a.yaml', 4), at('b.yaml', 3)];
    const { details } = findingWords(finding('a#1', evidence({ places })));
    expect(details.map(textOf)).toEqual([
      'not vouched for: a.yaml:3 (2 dependencies)',
      'not vouched for: a.yaml:4',
      'not vouched for: b.yaml:3',
    ]);
  });
});

describe('a rule that selects nothing', () => {
  it.each([
    ['sites', 'The rule r asks for sites that are not there (kind:x), so that it checks nothing'],
    ['except', 'The rule r excepts what is not there (kind:x)'],
  ] as const)('%s', (key, text) => {
    const selectors = [{ text: 'kind:x', problem: 'there is no such kind' }];
    expect(headline('r', { type: 'vacuous-rule', key, selectors })).toContain(text);
  });
});

describe('a waiver', () => {
  it.each([
    ['expired', -1, 'has expired: its last day was 2026-11-24, 1 day ago'],
    ['ends-soon', 0, 'ends today, 2026-11-24'],
    ['ends-soon', 14, 'ends in 14 days: its last day is 2026-11-24'],
    ['waives-nothing', 14, 'waives nothing: no such thing is found'],
  ] as const)('%s, %i days: %s', (problem, days, text) => {
    const detail: WaiverDetail = {
      type: 'waiver',
      problem,
      of: 'unused-component',
      owner: 'town',
      reason: 'why not',
      expires: day('2026-11-24'),
      days,
    };
    expect(headline('duct', detail)).toBe(`The waiver of duct (unused-component) ${text}`);
  });
});

describe('why a finding does not count', () => {
  const [open, waived] = everySort.findings;
  const known = everySort.findings.find((each) => each.known);

  it.each([
    [open, { baseline: 'b.json', since: null }, null],
    [
      waived,
      { baseline: 'b.json', since: null },
      'waived by norsk-helsenett until 2027-03-01: second site ordered',
    ],
    [known, { baseline: 'b.json', since: null }, 'known before, from b.json'],
    [known, { baseline: 'b.json', since: 'main' }, 'known before, from b.json and main'],
  ])('case %#', (each, from, text) => {
    expect(each && textOf(standingPhrase(each, from))).toBe(text);
  });
});

describe('the lines of a finding', () => {
  const signs = { arrow: '->', ellipsis: '...' };
  const paths = Array.from({ length: 9 }, (_, index) => way('a/b', `m${String(index)}`, 'x', 'y'));
  const lines = (limit: number): readonly string[] =>
    findingLines(finding('y', loss(), { paths }), checked([]), { signs, lines: limit, steps: 3 })
      .map(phraseText)
      .filter((line) => line.startsWith('the way') || line.startsWith('and '));

  it('are cut where there are too many, and say how many more there are', () => {
    expect(lines(2)).toEqual([
      'the way: a/b -> ... -> y',
      'the way: a/b -> ... -> y',
      'and 7 more',
    ]);
  });

  it('are whole where one line more would do', () => {
    expect(lines(8)).toHaveLength(9);
    expect(lines(8).at(-1)).toBe('the way: a/b -> ... -> y');
  });
});

describe('a way', () => {
  it.each([
    [1, 'a'],
    [3, 'a > b > c'],
    [4, 'a > b > c > d'],
    [5, 'a > b > ~ > e'],
  ])('of %i steps, cut after 4: %s', (length, text) => {
    const ids = Array.from('abcde').slice(0, length);
    expect(phraseText(wayPhrase(ids, { arrow: '>', ellipsis: '~' }, 4))).toBe(text);
  });
});

describe('percentText', () => {
  it.each([
    [0, '0%'],
    [1, '100%'],
    [0.07, '7%'],
    [0.29, '29%'],
    [0.9995, '99.95%'],
    [0.99999, '99.999%'],
    [1 / 3, '33.3333333333%'],
  ])('%d is %s', (share, text) => {
    expect(percentText(share)).toBe(text);
  });
});
