import type { SourceRange } from '../../model/source-range.js';
import { error, type Entries } from '../entry.js';
import { placeOf } from '../../model/locate.js';
import { didYouMean, printable, quote, quotedList, withArticle } from '../phrases.js';

/** What is defined under an id. */
export type Noun = 'component' | 'capability' | 'profile' | 'site';

/** Findings about ids, and about how the things they name fit together. */
export interface ReferenceArguments {
  'unknown-id': {
    readonly of: Noun;
    readonly id: string;
    /** The id that stands for it now, where it is a former one. */
    readonly now: string | null;
    /** Where a layer removes what had that id. */
    readonly removed: SourceRange | null;
    /** What has that id, where it is something else than expected. */
    readonly other: Noun | null;
    readonly nearest: readonly string[];
  };
  'defined-twice': {
    readonly of: Noun | 'substitute' | 'rule';
    readonly id: string;
    readonly first: SourceRange;
  };
  'id-of-component-and-site': { readonly id: string; readonly first: SourceRange };
  'former-id-in-use': { readonly id: string; readonly first: SourceRange };
  'listed-twice': { readonly id: string };
  'roles-unbound': {
    readonly of: 'site' | 'profile';
    readonly id: string;
    readonly roles: readonly string[];
    /** Roles that are bound there but not used: slips of the finger, often. */
    readonly unused: readonly string[];
  };
  'capabilities-missing': {
    readonly of: 'site' | 'profile';
    readonly id: string;
    readonly missing: readonly string[];
    readonly neededBy: readonly string[];
  };
  'no-capabilities': { readonly of: 'site' | 'profile'; readonly id: string };
  'per-site-needed': { readonly id: string; readonly by: string };
  'availability-twice': { readonly key: 'mtbf' | 'mttr' };
  'mtbf-and-mttr': { readonly given: 'mtbf' | 'mttr'; readonly missing: 'mtbf' | 'mttr' };
  'common-cause-too-small': Record<never, never>;
  'common-cause-twice': { readonly id: string; readonly first: SourceRange };
  'common-cause-unequal': { readonly ids: readonly string[] };
}

const SECTION: Readonly<Record<Noun, string>> = {
  component: 'components',
  capability: 'capabilities',
  profile: 'profiles',
  site: 'sites',
};

export const REFERENCE_ENTRIES: Entries<ReferenceArguments> = {
  'unknown-id': error(({ of, id, now, removed, other, nearest }) => {
    if (now !== null) {
      return `there is no ${of} ${quote(id)}: it was renamed to ${quote(now)}; write the new id`;
    }
    const none = `there is no ${of} ${quote(id)}`;
    if (removed !== null) return `${none}: a layer removes it, at ${placeOf(removed)}`;
    if (other === 'capability' && of === 'component') {
      return `${none}: it is a capability, which capabilities need as { capability: ${printable(id)} }`;
    }
    if (other !== null) return `${none} (it is ${withArticle(other)})${didYouMean(nearest)}`;
    return none + (nearest.length > 0 ? didYouMean(nearest) : `; define it under '${SECTION[of]}'`);
  }),
  'defined-twice': error(
    ({ of, id, first }) =>
      `the ${of} ${quote(id)} is defined here a second time, after ${placeOf(first)}; rename or remove one`,
  ),
  'id-of-component-and-site': error(
    ({ id, first }) =>
      `the site ${quote(id)} has the id of the component at ${placeOf(first)}; components and sites share their ids, rename one`,
  ),
  'former-id-in-use': error(
    ({ id, first }) =>
      `the former id ${quote(id)} is in use at ${placeOf(first)}; a former id must stand for one component alone`,
  ),
  'listed-twice': error(({ id }) => `${quote(id)} is listed a second time; remove it`),
  'roles-unbound': error(
    ({ of, id, roles, unused }) =>
      `the ${of} ${quote(id)} uses the ${roles.length === 1 ? 'role' : 'roles'} ${quotedList(roles, 'and')} but doesn't bind ${roles.length === 1 ? 'it' : 'them'}; add ${quote(`${roles[0] ?? ''}: …`)} ${roles.length === 1 ? '' : 'and so on '}under 'uses'${
        unused.length === 0 ? '' : ` (nothing uses ${quotedList(unused, 'and')}, which it binds)`
      }`,
  ),
  'capabilities-missing': error(
    ({ of, id, missing, neededBy }) =>
      `the ${of} ${quote(id)} lacks the ${missing.length === 1 ? 'capability' : 'capabilities'} ${quotedList(missing, 'and')}, which its ${quotedList(neededBy, 'and')} ${neededBy.length === 1 ? 'needs' : 'need'}; add ${missing.length === 1 ? 'it' : 'them'} to 'capabilities'`,
  ),
  'no-capabilities': error(
    ({ of, id }) =>
      `the ${of} ${quote(id)} has no capabilities; list at least one under 'capabilities'`,
  ),
  'per-site-needed': error(
    ({ id, by }) =>
      `${quote(by)} is shared by all sites, so it can't need ${quote(id)}, of which each site has its own (perSite); only sites, capabilities, role bindings and perSite components can`,
  ),
  'availability-twice': error(
    ({ key }) => `${quote(key)} can't stand beside 'availability'; leave one of them out`,
  ),
  'mtbf-and-mttr': error(
    ({ given, missing }) => `${quote(given)} needs ${quote(missing)} beside it`,
  ),
  'common-cause-too-small': error(
    () => 'things that fail together are at least two components; list another one',
  ),
  'common-cause-twice': error(
    ({ id, first }) =>
      `${quote(id)} stands in another common-cause group already, at ${placeOf(first)}; a component stands in one alone`,
  ),
  'common-cause-unequal': error(
    ({ ids }) =>
      `the members of a common-cause group need one equal availability; ${quotedList(ids, 'and')} differ`,
  ),
};
