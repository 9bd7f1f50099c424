import type { SiteId } from '../../model/ids.js';
import { startOf } from '../../model/locate.js';
import { byCodeUnit } from '../../model/order.js';
import type { Expectation, ExpectedOrder, ExpectedState } from '../../model/scenario.js';
import type { State } from '../../model/state.js';
import type { Change, ExpectationOutcome } from '../simulation-result.js';
import { changeBefore, lastReturn } from './course.js';
import type { FittedThings } from './fitted-things.js';
import type { RunRecord } from './run-record.js';
import type { SoughtNodes } from './sought-nodes.js';

type Held = Pick<ExpectationOutcome, 'expected' | 'isMet' | 'seen' | 'returns' | 'fitted'>;

/** Holds what was seen against what was expected. */
export class Expecting {
  constructor(
    private readonly record: RunRecord,
    private readonly sought: SoughtNodes,
  ) {}

  isMet(expectation: Expectation): boolean {
    return expectation.type === 'state'
      ? this.firstWrong(expectation) === undefined
      : isInOrder(this.returnsOf(expectation));
  }

  /** The same, with what was seen instead, and on which fitted values it rests. */
  outcomeOf(expectation: Expectation, fitted: FittedThings): ExpectationOutcome {
    const { provenance, range } = expectation;
    const about = { provenance, place: range === null ? null : startOf(range) };
    return expectation.type === 'state'
      ? { ...about, ...this.stateOutcome(expectation, fitted) }
      : { ...about, ...this.orderOutcome(expectation, fitted) };
  }

  private stateOutcome(expected: ExpectedState, fitted: FittedThings): Held {
    const { type, id, from, to, states } = expected;
    const wrong = this.firstWrong(expected);
    const site = this.sought.siteOf(id);
    return {
      expected: { type, id, from, to, states },
      isMet: wrong === undefined,
      seen:
        wrong === undefined
          ? null
          : {
              at: wrong.at,
              state: stateIn(wrong.change),
              causes: causeIds(wrong.change, site),
              by: wrong.change?.by ?? null,
            },
      returns: null,
      fitted: fitted.behind(this.sought.numbersOf(id)),
    };
  }

  private orderOutcome(expected: ExpectedOrder, fitted: FittedThings): Held {
    const { type, first, second } = expected;
    const returns = this.returnsOf(expected);
    return {
      expected: { type, first, second },
      isMet: isInOrder(returns),
      seen: null,
      returns,
      fitted: fitted.behind([...this.sought.numbersOf(first), ...this.sought.numbersOf(second)]),
    };
  }

  /** When it is first in a state that is none of those expected; undefined: never. */
  private firstWrong({
    id,
    from,
    to,
    states,
  }: ExpectedState): { readonly at: number; readonly change: Change | null } | undefined {
    const changes = this.sought.courseOf(id, this.record);
    const times = [from, ...changes.flatMap(({ at }) => (at > from && at <= to ? [at] : []))];
    return times
      .map((at) => ({ at, change: changeBefore(changes, at) }))
      .find(({ change }) => !states.includes(stateIn(change)));
  }

  private returnsOf({ first, second }: ExpectedOrder): NonNullable<ExpectationOutcome['returns']> {
    return {
      first: lastReturn(this.sought.courseOf(first, this.record)),
      second: lastReturn(this.sought.courseOf(second, this.record)),
    };
  }
}

const isInOrder = ({ first, second }: NonNullable<ExpectationOutcome['returns']>): boolean =>
  first !== null && second !== null && first < second;

const stateIn = (change: Change | null): State => change?.state ?? 'up';

/** Causes as ids, in their order; what is the site's own, told at the site. */
const causeIds = (change: Change | null, site: SiteId | null): readonly string[] =>
  (change?.causes ?? [])
    .map(({ type, id }) => {
      if (site === null || type === 'component') return id;
      return type === 'own' ? `${id}@${site}` : `${site}/${id}`;
    })
    .sort(byCodeUnit);
