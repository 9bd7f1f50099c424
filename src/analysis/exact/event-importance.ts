import { byCodeUnit } from '../../model/order.js';
import { HOURS_A_YEAR } from '../availability-result.js';
import type { Improvement, EventImportance, ImportantEvent } from '../importance-result.js';
import type { EventSum } from './event-sums.js';
import type { FailureEvent } from './failure-events.js';
import type { Reliability } from './reliability.js';

/** What the sums of a group are shares of. */
export interface GroupTotals {
  /** Of all weights. */
  readonly weight: number;
  /** How often the loss comes about, so weighed: R times the weight. */
  readonly down: number;
  /** Null where nothing says. */
  readonly people: number | null;
}

/** Tells what an event means for a group, by the definitions of `EventImportance`. */
export function eventImportance(
  { event, ifTrue, ifFalse, birnbaum, inCutSet }: EventSum,
  { weight, down }: GroupTotals,
  reliability: Reliability,
): EventImportance {
  const q = reliability.probabilityOf(event);
  return {
    ...importantEvent(event),
    unavailability: isKnown(event, reliability) ? q : null,
    birnbaum: Math.min(1, birnbaum / weight),
    criticality: shareOf(birnbaum * q, down),
    fussellVesely: inCutSet === null ? null : shareOf(inCutSet, down),
    riskAchievementWorth: ratio(ifTrue, down),
    riskReductionWorth: ratio(down, ifFalse),
  };
}

/** What is worst to lose first. */
export const worstToLose = (a: EventImportance, b: EventImportance): number =>
  b.birnbaum - a.birnbaum || (b.criticality ?? 0) - (a.criticality ?? 0) || byCodeUnit(a.id, b.id);

/** The changes to an event that save anything. */
export function changesTo(
  { event, birnbaum }: EventSum,
  { weight, people }: GroupTotals,
  reliability: Reliability,
): readonly Improvement[] {
  const q = reliability.probabilityOf(event);
  const change = (which: Improvement['change'], less: number): readonly Improvement[] => {
    const hours = ((less * birnbaum) / weight) * HOURS_A_YEAR;
    const peopleHours = people === null ? null : hours * people;
    return hours > 0 ? [{ ...importantEvent(event), change: which, hours, peopleHours }] : [];
  };
  return [
    ...(event.type === 'component' ? change('redundant', q - q * q) : []),
    ...change('twice-as-good', q / 2),
  ];
}

export const mostSaved = (a: Improvement, b: Improvement): number =>
  b.hours - a.hours || byCodeUnit(a.id, b.id) || byCodeUnit(a.change, b.change);

/** Nothing of nothing has no value; something of nothing is without bounds. */
const ratio = (part: number, of: number): number | null =>
  part === 0 && of === 0 ? null : part / of;

/** The same of what is a part: rounding must not make it more than all. */
function shareOf(part: number, of: number): number | null {
  const share = ratio(part, of);
  return share === null ? null : Math.min(1, share);
}

const isKnown = (event: FailureEvent, reliability: Reliability): boolean =>
  event.type === 'common-cause' || reliability.unavailability(event.id) !== null;

function importantEvent(event: FailureEvent): ImportantEvent {
  if (event.type === 'common-cause') {
    return { id: event.group.components.join(' + '), type: 'common-cause', perSite: false };
  }
  const id = event.site === null ? event.id : `${event.id}@${event.site}`;
  return { id, type: 'component', perSite: event.perSite && event.site === null };
}
