import type { KnownFinding } from '../model/known-finding.js';
import type { Topology } from '../model/topology.js';
import type { CheckResult, Finding } from './check-result.js';
import { Renamings } from './renamings.js';
import { countBySeverity, verdictOf } from './verdict.js';

/** Findings that were known before, and the file where they stand. */
export interface Baseline {
  readonly file: string;
  readonly findings: readonly KnownFinding[];
}

/** A result with what a baseline has known as well; what the policy says of itself never is. */
export function heldAgainst(
  result: CheckResult,
  { file, findings: before }: Baseline,
  topology: Topology,
): CheckResult {
  const renamings = new Renamings(topology);
  const known = new Set(before.map((each) => renamings.key(each)));
  const findings = result.findings.map((finding) => ({
    ...finding,
    known: finding.known || (isOfTopology(finding) && known.has(renamings.key(finding))),
  }));
  const found = new Set(findings.map((each) => renamings.key(each)));
  return {
    ...result,
    baseline: file,
    verdict: verdictOf(findings, result.failOn),
    counts: countBySeverity(findings),
    findings,
    stale: before.filter((each) => !found.has(renamings.key(each))),
  };
}

/**
 * A baseline with what was found added to it. What is waived is borne with anyhow, and what the
 * policy says of itself is to be put right: neither is added.
 */
export function updated(
  { file, findings: before }: Baseline,
  { findings }: CheckResult,
  topology: Topology,
): Baseline {
  const found = findings.filter(isOfTopology).filter(({ waiver }) => waiver === null);
  return { file, findings: once([...before, ...found], topology) };
}

/** A baseline without what is no longer found. */
export function pruned(
  { file, findings: before }: Baseline,
  { findings }: CheckResult,
  topology: Topology,
): Baseline {
  const renamings = new Renamings(topology);
  const found = new Set(findings.map((each) => renamings.key(each)));
  const kept = before.filter((each) => found.has(renamings.key(each)));
  return { file, findings: once(kept, topology) };
}

const isOfTopology = ({ rule }: Finding): boolean => rule !== 'vacuous-rule' && rule !== 'waiver';

/** Each finding once, by what things are called now. */
function once(findings: readonly KnownFinding[], topology: Topology): readonly KnownFinding[] {
  const renamings = new Renamings(topology);
  const byKey = new Map<string, KnownFinding>();
  for (const { rule, name, finding, about } of findings) {
    const now = about === null ? null : renamings.now(about);
    const known = { rule, name, finding: renamings.now(finding), about: now };
    byKey.set(renamings.key(known), known);
  }
  return [...byKey.values()];
}
