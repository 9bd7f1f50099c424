import type {
  ExplainedGroup,
  ExplainedNode,
  ExplanationResult,
} from '../../analysis/explanation-result.js';
import { shortDuration } from '../duration-text.js';
import { groupWords } from '../group-words.js';
import { groupedNumber } from '../number-text.js';
import { courseText } from '../onset-text.js';
import type { Phrase } from '../phrase.js';
import { nodeAt, stepsFrom, type Step } from './steps.js';

/** What a step leads to: `helseid`, `its login (buypass)`, `any of 3, all lost`. */
export function stepPhrase(result: ExplanationResult, { to, role }: Step): Phrase {
  const target = targetPhrase(nodeAt(result, to));
  return role === null ? target : ['its ', { id: role.id }, ' (', ...target, ')'];
}

function targetPhrase({ what, level }: ExplainedNode): Phrase {
  switch (what.type) {
    case 'component':
      return [{ id: what.id }];
    case 'capability':
      return [{ id: what.id }, ...(what.withoutWorkaround ? [' without its workaround'] : [])];
    case 'role':
      return ['its ', { id: what.id }];
    case 'group': {
      if (level === 'up') return [`${groupWords(what)}, ${leftWords(what)}`];
      const all = what.lost === what.members ? 'all ' : '';
      return [
        `${groupWords(what)}, ${all}${groupedNumber(what.lost)} ${level === 'down' ? 'lost' : 'hit'}`,
      ];
    }
  }
}

const leftWords = ({ members, lost }: ExplainedGroup): string =>
  lost === 0 ? 'none lost' : `${groupedNumber(members - lost)} left`;

/** `degraded at once, down after 8h`; what was imposed; of what is up, what comes after the horizon. */
export function coursePhrase(node: ExplainedNode): string {
  const course = courseText(node);
  if (node.level === 'up') return course === '' ? 'up' : `up at first, ${course}`;
  if (node.imposed === null) return course;
  return node.imposed === node.state ? `${course}, imposed` : `${course}, ${node.imposed} imposed`;
}

/** Of a group that is up, what it works with and how much more it bears; empty for all else. */
export function spareWords(result: ExplanationResult, place: number): readonly Phrase[] {
  const { what, level } = nodeAt(result, place);
  if (what.type !== 'group' || level !== 'up') return [];
  const active = what.active === null ? undefined : stepsFrom(result, place)[what.active];
  const bears = what.members - what.lost - what.needed;
  return [
    ...(active === undefined ? [] : [['works with ', ...stepPhrase(result, active)]]),
    ...(what.form === 'allOf' ? [] : [[bearsWords(bears)]]),
    ...(what.failover === null ? [] : [[`switches in ${shortDuration(what.failover)}`]]),
  ];
}

const bearsWords = (bears: number): string =>
  bears === 0 ? 'bears no loss' : `bears the loss of ${groupedNumber(bears)} more`;
