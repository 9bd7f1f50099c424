import type { ToldRequirement } from '../../analysis/difference-result.js';
import type { Target } from '../../model/requirement.js';
import { shortDuration } from '../duration-text.js';
import { needWords } from '../explanation/need-words.js';
import { groupedNumber } from '../number-text.js';
import { listed, type Phrase } from '../phrase.js';

/**
 * What is needed, and how: `helseid (at login, open sessions last 8h)`, `any of a and b, switches
 * in 5m`. As deep as groups nest.
 *
 * @param limit how many members of a group are named
 */
export function requirementPhrase(requirement: ToldRequirement, limit: number): Phrase {
  switch (requirement.type) {
    case 'dependency': {
      const words = needWords(requirement.mode, requirement.effect);
      const how = words.length === 0 ? [] : [` (${words.join(', ')})`];
      return [...targetPhrase(requirement.target), ...how];
    }
    case 'group': {
      const { members, failover, effect } = requirement;
      const inside = members.map((member): Phrase => {
        const phrase = requirementPhrase(member, limit);
        return member.type === 'group' ? ['(', ...phrase, ')'] : phrase;
      });
      return [
        `${formWords(requirement)} `,
        ...listed(inside, limit),
        ...(failover === null ? [] : [`, switches in ${shortDuration(failover)}`]),
        ...needWords({ type: 'runtime' }, effect).map((words) => `, ${words}`),
      ];
    }
  }
}

function targetPhrase({ type, id }: Target): Phrase {
  return type === 'role' ? ['its ', { id }] : [{ id }];
}

function formWords({ form, needed }: Extract<ToldRequirement, { readonly type: 'group' }>): string {
  switch (form) {
    case 'anyOf':
      return 'any of';
    case 'allOf':
      return 'all of';
    case 'atLeast':
      return `at least ${groupedNumber(needed)} of`;
  }
}
