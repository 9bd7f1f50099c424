import type {
  ChangedThing,
  DifferenceResult,
  FieldChange,
  SiteSet,
  ThingChanges,
} from '../../analysis/difference-result.js';
import { groupedBy } from '../grouped-by.js';
import { kindNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { listed, type Phrase } from '../phrase.js';
import type { ChangePart, ChangeRow } from './change-row.js';
import { fieldPhrase, percentText } from './field-text.js';

/**
 * Components that came, went, were renamed or say something else, and groups that fail together.
 *
 * @param limit how many are named where many are told as one
 */
export function componentPart(
  { components, commonCause }: DifferenceResult,
  limit: number,
): ChangePart {
  const told = ({ id, name, kind, owner }: (typeof components.came)[number]): Phrase => [
    { id },
    ...aside([name === id ? null : name, kind, owner]),
  ];
  const rows = thingRows(components, told, limit);
  const renamed = components.renamed.map(({ from, to }): ChangeRow => ({
    change: 'changed',
    phrase: [{ id: from }, ' is now called ', { id: to }],
    before: null,
  }));
  const causes = (['came', 'went'] as const).flatMap((change) =>
    commonCause[change].map((each): ChangeRow => ({
      change,
      phrase: [
        'a common cause of ',
        ...listed(
          each.components.map((id): Phrase => [{ id }]),
          limit,
        ),
        `, ${percentText(each.beta)} of what each fails by`,
      ],
      before: null,
    })),
  );
  const gist = [
    ...countedChanges(components),
    ...counted(components.renamed.length, 'renamed'),
    ...counted(causes.length, causes.length === 1 ? 'common cause' : 'common causes'),
  ];
  return {
    title: 'Components',
    gist: gist.join(', '),
    rows: [...rows.coming, ...renamed, ...rows.changing, ...causes],
  };
}

/** Capabilities that came, went, or say something else. */
export function capabilityPart({ capabilities }: DifferenceResult, limit: number): ChangePart {
  const told = ({ id, name, criticality }: (typeof capabilities.came)[number]): Phrase => [
    { id },
    ...aside([name === id ? null : name, criticality]),
  ];
  const { coming, changing } = thingRows(capabilities, told, limit);
  const gist = countedChanges(capabilities).join(', ');
  return { title: 'Capabilities', gist, rows: [...coming, ...changing] };
}

/** Sites that came, went, say something else, or have other capabilities. */
export function sitePart({ sites, siteCapabilities }: DifferenceResult, limit: number): ChangePart {
  const told = ({ id, name, kind, region, count, people }: (typeof sites.came)[number]): Phrase => [
    { id },
    ...aside([
      name === id ? null : name,
      `${groupedNumber(count)} ${kindNoun(kind, count)}`,
      region,
      people === null ? null : `${groupedNumber(people)} people${count === 1 ? '' : ' each'}`,
    ]),
  ];
  const { coming, changing } = thingRows(sites, told, limit);
  const having = siteCapabilities.map(({ capability, change, sites: at }): ChangeRow => ({
    change,
    phrase: [
      ...siteSetPhrase(at, limit),
      `${change === 'came' ? '' : ' no longer'} ${verb(at, 'has', 'have')} `,
      { id: capability },
    ],
    before: null,
  }));
  const gist = [
    ...countedChanges(sites),
    ...counted(
      siteCapabilities.length,
      siteCapabilities.length === 1 ? 'capability at sites' : 'capabilities at sites',
    ),
  ];
  return { title: 'Sites', gist: gist.join(', '), rows: [...coming, ...changing, ...having] };
}

/** `langnes`, or of several `1,550 clinics and 20 hospitals, langnes among them`. */
export function siteSetPhrase({ first, entries, kinds }: SiteSet, limit: number): Phrase {
  if (entries === 1) return [{ id: first }];
  const counts = [...kinds]
    .sort((a, b) => b.sites - a.sites)
    .map(({ kind, sites }): Phrase => [
      `${groupedNumber(sites)} `,
      { name: kindNoun(kind, sites) },
    ]);
  return [...listed(counts, limit), ', ', { id: first }, ' among them,'];
}

export const verb = ({ entries }: SiteSet, one: string, many: string): string =>
  entries === 1 ? one : many;

interface ThingRows {
  readonly coming: readonly ChangeRow[];
  readonly changing: readonly ChangeRow[];
}

function thingRows<Thing>(
  { came, went, changed }: ThingChanges<Thing>,
  told: (thing: Thing) => Phrase,
  limit: number,
): ThingRows {
  const row =
    (change: 'came' | 'went') =>
    (thing: Thing): ChangeRow => ({ change, phrase: told(thing), before: null });
  return {
    coming: [...came.map(row('came')), ...went.map(row('went'))],
    changing: groupedBy(changed, ({ fields }) => JSON.stringify(fields)).map((alike) =>
      changedRow(alike, limit),
    ),
  };
}

/** What many say otherwise in the same way is said once. */
function changedRow(things: readonly ChangedThing[], limit: number): ChangeRow {
  const ids = things.map(({ id }): Phrase => [{ id }]);
  const fields: readonly FieldChange[] = things[0]?.fields ?? [];
  const phrases = fields.map(fieldPhrase);
  return {
    change: 'changed',
    phrase: [...listed(ids, limit), ': ', ...listed(phrases, phrases.length)],
    before: null,
  };
}

const countedChanges = ({ came, went, changed }: ThingChanges<unknown>): readonly string[] => [
  ...counted(came.length, 'came'),
  ...counted(went.length, 'went'),
  ...counted(changed.length, 'changed'),
];

export const counted = (count: number, what: string): readonly string[] =>
  count === 0 ? [] : [`${groupedNumber(count)} ${what}`];

/** What is known of a thing besides its id, in brackets. */
function aside(words: readonly (string | null)[]): Phrase {
  const known = words.filter((word) => word !== null).map((name): Phrase => [{ name }]);
  if (known.length === 0) return [];
  return [' (', ...known.flatMap((each, i) => (i === 0 ? each : [', ', ...each])), ')'];
}
