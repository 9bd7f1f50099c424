import type {
  DependencyChange,
  Dependent,
  DifferenceResult,
} from '../../analysis/difference-result.js';
import { placePhrase } from '../file-place.js';
import { groupedBy } from '../grouped-by.js';
import { groupedNumber } from '../number-text.js';
import { listed, type Phrase } from '../phrase.js';
import type { Change, ChangePart, ChangeRow } from './change-row.js';
import { requirementPhrase } from './requirement-phrase.js';
import { counted, siteSetPhrase, verb } from './thing-rows.js';

/**
 * What is needed and wasn't, is needed otherwise, or is no longer; the same change of many is told
 * once.
 *
 * @param limit how many of those are named, and how many members of a group
 */
export function dependencyPart({ dependencies }: DifferenceResult, limit: number): ChangePart {
  const of = (change: Change): readonly DependencyChange[] =>
    dependencies.filter((each) => changeOf(each) === change);
  const order = ['changed', 'came', 'went'] as const;
  return {
    title: 'Dependencies',
    gist: order.flatMap((change) => counted(of(change).length, change)).join(', '),
    rows: order.flatMap((change) =>
      groupedBy(of(change), alikeKey).map((alike) => dependencyRow(change, alike, limit)),
    ),
  };
}

const changeOf = ({ before, after }: DependencyChange): Change =>
  before === null ? 'came' : after === null ? 'went' : 'changed';

/** Sites are told with how many they are, and so each by itself. */
const alikeKey = ({ of, before, after }: DependencyChange): string =>
  JSON.stringify([of.type === 'sites' ? of : of.type, before, after]);

function dependencyRow(
  change: Change,
  alike: readonly DependencyChange[],
  limit: number,
): ChangeRow {
  const [first] = alike;
  if (first === undefined) throw new Error('a change of no dependency');
  const { before, after, at } = first;
  const said = [before, after].map((each) =>
    each === null ? null : requirementPhrase(each, limit),
  );
  const [then = null, now = null] = said;
  const more = alike.length === 1 ? '' : ` and ${groupedNumber(alike.length - 1)} more`;
  return {
    change,
    phrase: [
      ...dependentPhrase(
        alike.map(({ of }) => of),
        change,
        limit,
      ),
      ...(now ?? then ?? []),
      ' (',
      ...placePhrase(at),
      `${more})`,
    ],
    before: change === 'changed' ? then : null,
  };
}

/** Who needs it, up to the verb. */
function dependentPhrase(of: readonly Dependent[], change: Change, limit: number): Phrase {
  const [first] = of;
  const no = change === 'went' ? ' no longer' : '';
  if (first?.type === 'sites') {
    const who = siteSetPhrase(first.sites, limit);
    if (first.role === null) return [...who, `${no} ${verb(first.sites, 'needs', 'need')} `];
    return [...who, `${no} ${verb(first.sites, 'binds', 'bind')} `, { id: first.role }, ' to '];
  }
  const ids = of.flatMap((each): readonly Phrase[] =>
    each.type === 'sites' ? [] : [[{ id: each.id }]],
  );
  return [...listed(ids, limit), `${no} ${ids.length === 1 ? 'needs' : 'need'} `];
}
