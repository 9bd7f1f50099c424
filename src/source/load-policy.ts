import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Findings } from '../diagnostics/findings.js';
import type { Policy } from '../model/policy.js';
import type { MapNode } from './document/node.js';
import type { FileReader } from './file-reader.js';
import { checkRuleNames } from './policy/check-rule-names.js';
import { checkWaivedRules } from './policy/check-waived-rules.js';
import { readMapping } from './read-mapping.js';
import { placeOfMissing } from './shape/missing-key.js';
import { policy } from './shape/policy/policy-shape.js';

export type LoadedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  /** All that was found wrong, in the order of the file; one finding at least. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a policy and checks it whole, with all defaults filled in: see semantics, section 7. What
 * its selectors mean, and whether they select anything, is seen once there is a topology.
 *
 * Time and memory: linear in the size of the file. Where there are errors, near names are looked
 * for besides.
 *
 * @throws nothing of the user's making: whatever the file holds, it gives a result
 */
export async function loadPolicy(path: string, reader: FileReader): Promise<LoadedPolicy> {
  const findings = new Findings();
  const read = await readMapping(path, 'policy', null, reader, findings);
  const stated = read === null ? undefined : policy.read(read.root, { findings, removals: false });
  if (read === null || stated === undefined) return failed(findings);
  reportMissing(read.root, findings);
  const { rules = [], waivers = [], warnBefore } = stated;
  checkRuleNames(rules, findings);
  checkWaivedRules(waivers, rules, findings);
  if (findings.hasErrors) return failed(findings);
  return {
    ok: true,
    policy: {
      file: read.file.path,
      warnBefore: warnBefore?.value ?? TWO_WEEKS,
      rules: rules.flatMap(({ rule }) => rule ?? []),
      waivers: waivers.flatMap(({ waiver }) => waiver ?? []),
    },
  };
}

const TWO_WEEKS = 14 * 24 * 60 * 60;

const failed = (findings: Findings): LoadedPolicy => ({
  ok: false,
  diagnostics: findings.diagnostics(),
});

function reportMissing(root: MapNode, findings: Findings): void {
  const version = placeOfMissing('policy', root, findings);
  if (version !== null) {
    findings.report('missing-version', { owner: 'a policy', key: 'policy' }, version);
  }
  const rules = placeOfMissing('rules', root, findings);
  if (rules !== null) findings.report('policy-without-rules', {}, rules);
}
