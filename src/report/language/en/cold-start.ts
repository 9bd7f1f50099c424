import { shortDuration } from '../../duration-text.js';
import { ownNoun } from '../../kind-noun.js';
import { groupedNumber } from '../../number-text.js';
import type { ColdStartWords } from '../cold-start-words.js';

const counted = (count: number, noun: string): string =>
  `${groupedNumber(count)} ${ownNoun(noun, count)}`;

export const coldStart: ColdStartWords = {
  question: 'What comes up again after everything was down',
  components: (count) => counted(count, 'component'),
  siteEntries: (count) => `${counted(count, 'site')} as listed`,
  workaroundsIgnored: 'workarounds not counted',
  allUp: 'Everything comes up again.',
  stuck: (components, capabilities, loops) => {
    const parts = [
      ...(components === 0 ? [] : [counted(components, 'component')]),
      ...(capabilities === 0 ? [] : [counted(capabilities, 'capability')]),
    ];
    const verb = components + capabilities === 1 ? 'comes' : 'come';
    return `${parts.join(' and ')} never ${verb} up again, held by ${counted(loops, 'loop')}.`;
  },
  loops: 'Loops',
  loopsGist: (areAll) =>
    `each thing waits for the next${areAll ? '' : '; there may be more, too many to look for'}`,
  stated: (id, place) => [{ id }, ' at ', ...place],
  stuckComponents: 'Components that stay down',
  stuckCapabilities: 'Capabilities that stay down',
  stuckGist: 'and the loop that holds each',
  held: (loop, isOnLoop) => `${isOnLoop ? 'in' : 'behind'} loop ${groupedNumber(loop)}`,
  ofEachSite: 'of each site',
  atSites: (count) => `at ${counted(count, 'site')}`,
  order: 'Order',
  orderGist: 'what can start at once, then what needs only that, and so on',
  chain: 'Longest chain',
  chainGist: (things, lasts) =>
    `${counted(things, 'thing')} one after the other, ${shortDuration(lasts)} at least`,
  takes: (lasts) => `after ${shortDuration(lasts)}`,
  chainBasis: (unstated, components) =>
    `if each starts once all that it needs is well again; ${groupedNumber(unstated)} of ${groupedNumber(components)} components state no recovery, and take no time here`,
};
