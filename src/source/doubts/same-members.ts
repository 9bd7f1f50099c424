import type { Findings } from '../../diagnostics/findings.js';
import type { Group, Requirement } from '../../model/requirement.js';
import { meaningOf } from '../../model/requirement-key.js';
import { everyRequirement, type Doubting } from './doubting.js';

/**
 * A group that has members of the same meaning. All of them the same, it bears no loss; some, they
 * count for several and are lost at once.
 */
export function doubtSameMembers(doubting: Doubting): void {
  const { findings } = doubting;
  const numbers = new Map<string, number>();
  /** The same number for the same meaning. As deep as groups nest, which is bounded. */
  const numberOf = (requirement: Requirement): number => {
    const members: number[] = [];
    const meaning = meaningOf(requirement, (member) => {
      const number = numberOf(member);
      members.push(number);
      return number;
    });
    if (requirement.type === 'group') reportSame(requirement, members, findings);
    const key = JSON.stringify(meaning);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  for (const requirement of everyRequirement(doubting)) {
    if (requirement.type === 'group') numberOf(requirement);
  }
}

function reportSame(group: Group, numbers: readonly number[], findings: Findings): void {
  const { form, members, range } = group;
  const alike = new Map<number, Requirement[]>();
  members.forEach((member, i) => {
    const number = numbers[i] ?? i;
    const others = alike.get(number);
    if (others === undefined) alike.set(number, [member]);
    else others.push(member);
  });
  for (const same of alike.values()) {
    const [, second] = same;
    if (second === undefined) continue;
    const id = second.type === 'dependency' ? second.target.id : null;
    const times = same.length;
    if (times === members.length && form !== 'allOf') {
      findings.report('group-of-the-same', { form, id, times }, range);
    } else {
      findings.report('member-repeated', { form, id, times }, second.range);
    }
  }
}
