import type { Findings } from '../../diagnostics/findings.js';
import type { Group, Requirement } from '../../model/requirement.js';
import { everyRequirement, type Doubting } from './doubting.js';

/**
 * `failover` over a member that tolerates the loss of its target: while it does, the group isn't
 * struck by the loss as it would be, and so neither by the takeover (semantics, section 5).
 */
export function doubtTolerantFailovers(doubting: Doubting): void {
  const open: Requirement[] = [...everyRequirement(doubting)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'dependency') continue;
    if (next.failover !== null) reportTolerant(next, doubting.findings);
    for (const member of next.members) open.push(member);
  }
}

function reportTolerant({ members }: Group, findings: Findings): void {
  for (const member of members) {
    if (member.type === 'group' || !('tolerates' in member.mode)) continue;
    const { type, tolerates } = member.mode;
    if (tolerates === 0) continue;
    const words = { id: member.target.id, mode: type === 'tolerant' ? null : type };
    findings.report('tolerant-failover', words, member.range);
  }
}
