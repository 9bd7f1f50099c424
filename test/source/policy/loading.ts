import { expect } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.js';
import type { Policy, Rule, Waiver } from '../../../src/model/policy.js';
import { loadPolicy, type LoadedPolicy } from '../../../src/source/load-policy.js';
import { memoryReader } from '../memory-reader.js';

export const load = (text: string, name = 'policy.yaml'): Promise<LoadedPolicy> =>
  loadPolicy(`/model/${name}`, memoryReader({ [`/model/${name}`]: text }));

/** The policy of a text that is sound. */
export async function policyOf(text: string, name?: string): Promise<Policy> {
  const loaded = await load(text, name);
  expect(loaded.ok ? [] : loaded.diagnostics.map(formatDiagnostic)).toEqual([]);
  if (!loaded.ok) throw new Error('not reached');
  return loaded.policy;
}

/** The codes of what is told of a text, in its order. */
export async function codesOf(text: string, name?: string): Promise<readonly string[]> {
  const loaded = await load(text, name);
  return loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code);
}

/** Rules in JSON, which is YAML too. */
export const withRules = (...rules: readonly object[]): string =>
  JSON.stringify({ policy: 1, rules });

/** The one rule of a policy, without where it stands. */
export async function settingsOf(rule: object): Promise<Omit<Rule, 'range'>> {
  const [read, ...others] = (await policyOf(withRules(rule))).rules;
  expect(others).toEqual([]);
  if (read === undefined) throw new Error('not reached');
  const { range, ...settings } = read;
  expect(range).not.toBeNull();
  return settings;
}

export const WAIVER = {
  rule: 'unused-component',
  finding: 'fax-server',
  reason: 'goes in spring',
  owner: 'nhn',
  expires: '2027-03-01',
};

export const withWaiver = (changes: object, ...rules: readonly object[]): string =>
  JSON.stringify({
    policy: 1,
    rules: rules.length > 0 ? rules : [{ rule: 'unused-component' }],
    waivers: [{ ...WAIVER, ...changes }],
  });

export async function waiverOf(text: string): Promise<Waiver> {
  const [waiver] = (await policyOf(text)).waivers;
  if (waiver === undefined) throw new Error('there is no waiver');
  return waiver;
}
