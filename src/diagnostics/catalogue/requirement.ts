import { error, type Entries } from '../entry.js';
import { quote, quotedList, unquoted, withArticle } from '../phrases.js';

/** Where a requirement stands. A profile is a place like a site. */
export type RequirementPlace = 'component' | 'capability' | 'site' | 'role binding' | 'substitute';

/** Findings about a requirement: its keys each make sense, but not together or not here. */
export interface RequirementArguments {
  'requirement-without-kind': Record<never, never>;
  'requirement-of-two-kinds': { readonly keys: readonly string[] };
  'of-without-at-least': Record<never, never>;
  'at-least-without-of': Record<never, never>;
  'at-least-out-of-range': {
    readonly text: string;
    readonly quoted: boolean;
    readonly members: number;
  };
  'empty-group': { readonly form: 'anyOf' | 'allOf' | 'atLeast' };
  'misplaced-failover': { readonly kind: string };
  'mode-on-group': { readonly key: string; readonly kind: string };
  'duration-without-mode': {
    readonly key: string;
    readonly needed: string;
    readonly found: string | null;
    /** The key of the duration of the mode that was found. */
    readonly own: string | null;
  };
  'meanwhile-without-tolerates': Record<never, never>;
  'tolerates-beside-mode': { readonly key: 'tolerates' | 'meanwhile'; readonly mode: string };
  'degraded-startup': Record<never, never>;
  'misplaced-requirement': {
    readonly kind: 'use' | 'capability';
    readonly place: RequirementPlace;
  };
  'misplaced-startup': { readonly place: RequirementPlace };
}

/** Where a requirement stands, in words. */
export function placeWords(place: RequirementPlace): string {
  return place === 'substitute' ? 'a substitute' : `what ${withArticle(place)} needs`;
}

const ALLOWED_IN = {
  use: 'only capabilities and sites need roles',
  capability: "only capabilities need a site's capabilities",
} as const;

export const REQUIREMENT_ENTRIES: Entries<RequirementArguments> = {
  'requirement-without-kind': error(
    () =>
      "this requirement doesn't say what is needed; expected one of 'on', 'use', 'capability', 'anyOf', 'allOf' or 'atLeast' with 'of'",
  ),
  'requirement-of-two-kinds': error(
    ({ keys }) =>
      `a requirement has only one of ${quotedList(keys, 'and')}; make them requirements of their own`,
  ),
  'of-without-at-least': error(
    () => "'of' needs 'atLeast', the number of members that must be left",
  ),
  'at-least-without-of': error(() => "'atLeast' needs 'of', the list of members"),
  'at-least-out-of-range': error(
    ({ text, quoted, members }) =>
      `expected a whole number${unquoted(quoted)} from 1 to ${String(members)}, the number of members, found ${quote(text)}`,
  ),
  'empty-group': error(({ form }) => `${quote(form)} has no members; list at least one`),
  'misplaced-failover': error(
    ({ kind }) => `'failover' belongs beside 'anyOf' alone, not beside ${quote(kind)}`,
  ),
  'mode-on-group': error(
    ({ key, kind }) =>
      `${quote(key)} can't stand beside ${quote(kind)}; write it on the group's members: { on: …, ${key}: … }`,
  ),
  'duration-without-mode': error(({ key, needed, found, own }) =>
    found === null
      ? `${quote(key)} belongs to 'mode: ${needed}'; add the mode`
      : `${quote(key)} belongs to 'mode: ${needed}', not to 'mode: ${found}'; ${own === null ? 'leave one of them out' : `write ${quote(own)}`}`,
  ),
  'meanwhile-without-tolerates': error(
    () => "'meanwhile' needs 'tolerates', the duration that it is about",
  ),
  'tolerates-beside-mode': error(
    ({ key, mode }) =>
      `${quote(key)} can't stand beside 'mode: ${mode}', which sets it already; write the mode's own duration, or leave the mode out`,
  ),
  'degraded-startup': error(
    () => "'effect: degraded' says nothing beside 'mode: startup'; leave one of them out",
  ),
  'misplaced-requirement': error(
    ({ kind, place }) => `${quote(kind)} can't stand in ${placeWords(place)}; ${ALLOWED_IN[kind]}`,
  ),
  'misplaced-startup': error(
    ({ place }) => `'mode: startup' can't stand in ${placeWords(place)}; only components start`,
  ),
};
