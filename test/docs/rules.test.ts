import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_NAMES } from '../../src/model/rule-names.js';
import { RULE_PAGES } from '../../src/policy/catalogue.js';
import { held, policyFrom } from '../policy/held.js';
import { topologyFrom } from '../topology-from.js';
import { sectionsOf } from './page.js';
import { ruleReference } from './rule-reference.js';

const PAGE = new URL('../../docs/rules.md', import.meta.url);

/** A policy of one rule; what is assumed is so of what another finds. */
const policyOf = (rule: string): string => {
  const others = rule === 'assumed-evidence' ? '  - { rule: single-point-of-failure }\n' : '';
  return `policy: 1\nrules:\n${others}  - { rule: ${rule} }\n`;
};

/** In which what the examples of policies name is not to be found. */
const SOMETHING = `components: { sign-on: {} }
capabilities: { write-prescription: { dependsOn: [sign-on] } }
sites: { clinic: { capabilities: [write-prescription] } }
`;

describe('docs/rules.md', () => {
  it('says what the rules say of themselves: `vitest run test/docs/rules.test.ts -u` writes it', async () => {
    await expect(await ruleReference()).toMatchFileSnapshot('../../docs/rules.md');
  });

  it('has each rule, in the order in which they are told', () => {
    const [, ...rules] = sectionsOf(readFileSync(PAGE, 'utf8'));
    expect(rules.map(({ heading }) => heading)).toEqual(RULE_NAMES.map((rule) => `\`${rule}\``));
  });

  it.each(RULE_NAMES)('has an example of %s in which it is found', async (rule) => {
    const { example } = RULE_PAGES[rule];
    const isPolicy = example.startsWith('policy:');
    const topology = await topologyFrom(`utfall: 1\n${isPolicy ? SOMETHING : example}`);
    const policy = await policyFrom(isPolicy ? example : policyOf(rule));
    expect(held(topology, policy).findings.map((finding) => finding.rule)).toContain(rule);
  });

  it.each(RULE_NAMES)('has an example of %s that is no wider than a terminal', (rule) => {
    const widths = RULE_PAGES[rule].example.split('\n').map(({ length }) => length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(78);
  });
});
