import { describe, expect, it } from 'vitest';
import type { RuleKind } from '../../../src/model/policy.js';
import { codesOf, policyOf, settingsOf, withRules } from './loading.js';

/** The table of semantics, section 7: the keys that each rule has. */
const SCOPE = ['capabilities', 'sites'];
const LOSS = [...SCOPE, 'level', 'within', 'workarounds', 'max', 'except'];
const KEYS: Readonly<Record<RuleKind, readonly string[]>> = {
  'single-point-of-failure': LOSS,
  'false-redundancy': ['level', 'except'],
  'owner-concentration': LOSS,
  'startup-deadlock': [],
  'cut-set-order': [...SCOPE, 'level', 'workarounds', 'except', 'min'],
  availability: [...SCOPE, 'min'],
  'criticality-inversion': SCOPE,
  'unused-component': ['except'],
  'assumed-evidence': ['max'],
};

const VALUES: Readonly<Record<string, unknown>> = {
  capabilities: ['log-in'],
  sites: ['kind:clinic'],
  level: 'degraded',
  within: '4h',
  workarounds: 'count',
  max: '5%',
  except: ['kind:power'],
  // So many failures; so much of the time.
  min: 1,
};

const pairs = Object.entries(KEYS).flatMap(([kind, own]) =>
  Object.keys(VALUES).map((key) => [kind, key, own.includes(key)] as const),
);

describe('a rule', () => {
  it.each(pairs)('%s with the key %s: %s', async (rule, key, isOwn) => {
    const codes = await codesOf(withRules({ rule, [key]: VALUES[key] }));
    expect(codes).toEqual(isOwn ? [] : ['key-of-another-rule']);
  });

  const loss = {
    name: null,
    severity: 'error',
    capabilities: null,
    sites: null,
    level: 'down',
    within: null,
    workarounds: 'ignore',
    except: null,
  };
  it.each([
    [{ rule: 'single-point-of-failure', ...loss, max: { type: 'share', value: 0 } }],
    [{ rule: 'owner-concentration', ...loss, max: { type: 'share', value: 0.5 } }],
    [{ rule: 'false-redundancy', name: null, severity: 'error', level: 'down', except: null }],
    [
      {
        rule: 'criticality-inversion',
        name: null,
        severity: 'error',
        capabilities: null,
        sites: null,
      },
    ],
    [{ rule: 'unused-component', name: null, severity: 'error', except: null }],
    [{ rule: 'startup-deadlock', name: null, severity: 'error' }],
    [
      {
        rule: 'cut-set-order',
        ...{ name: null, severity: 'error', capabilities: null, sites: null },
        ...{ level: 'down', workarounds: 'ignore', except: null, min: 2 },
      },
    ],
    [
      {
        rule: 'availability',
        ...{ name: null, severity: 'error', capabilities: null, sites: null, min: null },
      },
    ],
    [{ rule: 'assumed-evidence', name: null, severity: 'error', max: 0.5 }],
  ])('that says no more than which it is has its defaults: $rule', async (expected) => {
    expect(await settingsOf({ rule: expected.rule })).toEqual(expected);
  });

  it('says what it says', async () => {
    const { rules, warnBefore, file } = await policyOf(`
policy: 1
warnBefore: 0s
rules:
  - rule: single-point-of-failure
    name: prescriptions survive any one failure
    severity: note
    capabilities: [write-prescription, "criticality:critical"]
    sites: ["kind:clinic"]
    level: degraded
    within: 0s
    workarounds: count
    max: { people: 100000 }
    except: ["!kind:power"]
    x-ticket: 12
`);
    expect([file, warnBefore]).toEqual(['policy.yaml', 0]);
    const [rule] = rules;
    expect(rule).toMatchObject({
      rule: 'single-point-of-failure',
      name: 'prescriptions survive any one failure',
      severity: 'note',
      capabilities: [{ text: 'write-prescription' }, { text: 'criticality:critical' }],
      sites: [{ text: 'kind:clinic' }],
      level: 'degraded',
      within: 0,
      workarounds: 'count',
      max: { type: 'people', value: 100000 },
      except: [{ text: '!kind:power' }],
    });
    expect(rule).not.toHaveProperty('x-ticket');
  });

  it('and its selectors know where they stand', async () => {
    const text = 'policy: 1\nrules:\n  - rule: unused-component\n    except: [ab, "c d"]\n';
    const [rule] = (await policyOf(text)).rules;
    const at = (range: { start: number; end: number } | null | undefined): string =>
      text.slice(range?.start, range?.end);
    expect(at(rule?.range)).toMatch(/^rule: unused-component\n +except: .*\]\s*$/);
    const except = rule?.rule === 'unused-component' ? rule.except : null;
    expect(except?.map(({ range }) => at(range))).toEqual(['ab', '"c d"']);
  });

  it('stands in the order of the file, and may stand there twice', async () => {
    const kinds = ['unused-component', 'false-redundancy', 'unused-component'];
    const { rules } = await policyOf(withRules(...kinds.map((rule) => ({ rule }))));
    expect(rules.map(({ rule }) => rule)).toEqual(kinds);
  });

  it.each(['Unused-component', 'unused component', '', 'constructor', '__proto__'])(
    'is one of those that there are, not %s',
    async (rule) => {
      expect(await codesOf(withRules({ rule }))).toEqual(['unknown-word']);
    },
  );
});

describe('an allowance', () => {
  it.each([
    ['0%', { type: 'share', value: 0 }],
    ['5%', { type: 'share', value: 0.05 }],
    [0.05, { type: 'share', value: 0.05 }],
    [1, { type: 'share', value: 1 }],
    [{ sites: 0 }, { type: 'sites', value: 0 }],
    [{ sites: 40 }, { type: 'sites', value: 40 }],
    [
      { people: 100000, 'x-why': 'a town' },
      { type: 'people', value: 100000 },
    ],
  ])('%j is %j', async (max, expected) => {
    expect(await settingsOf({ rule: 'owner-concentration', max })).toMatchObject({ max: expected });
  });

  it.each([
    [2, 'allowance-without-unit'],
    ['101%', 'invalid-fraction'],
    [1.5, 'invalid-fraction'],
    [-1, 'invalid-fraction'],
    ['5', 'invalid-fraction'],
    [{ sites: '40' }, 'invalid-whole-number'],
    [{ sites: -1 }, 'invalid-whole-number'],
    [{ people: '5%' }, 'invalid-whole-number'],
    [{ sites: null }, 'no-value'],
    [{ 'x-why': 'nothing' }, 'allowance-of-nothing'],
    [{ sites: 1, people: 1 }, 'allowance-of-two'],
  ])('%j is none: %s', async (max, code) => {
    expect(await codesOf(withRules({ rule: 'single-point-of-failure', max }))).toEqual([code]);
  });

  it('of evidence is a share of dependencies', async () => {
    expect(await settingsOf({ rule: 'assumed-evidence', max: '10%' })).toMatchObject({ max: 0.1 });
    const inSites = withRules({ rule: 'assumed-evidence', max: { sites: 1 } });
    expect(await codesOf(inSites)).toEqual(['wrong-type']);
  });
});
