import { warning, type Entries } from '../entry.js';
import { didYouMean, quote } from '../phrases.js';

type Form = 'anyOf' | 'allOf' | 'atLeast';

/** Findings about what is legal, and yet hardly meant as it says. */
export interface DoubtArguments {
  'unused-component': { readonly id: string };
  'group-of-the-same': {
    readonly form: Form;
    /** What each member needs; null where the members are groups themselves. */
    readonly id: string | null;
    readonly times: number;
  };
  'member-repeated': {
    readonly form: Form;
    readonly id: string | null;
    readonly times: number;
  };
  'unused-role': { readonly role: string; readonly nearest: readonly string[] };
  'tolerant-failover': {
    readonly id: string;
    /** Null where the requirement says `tolerates` itself. */
    readonly mode: string | null;
  };
  'fitted-without-reference': Record<never, never>;
}

const timesOf = (times: number): string => (times === 2 ? 'twice' : `${String(times)} times`);

const memberOf = (id: string | null): string => (id === null ? 'the same group' : quote(id));

export const DOUBT_ENTRIES: Entries<DoubtArguments> = {
  'unused-component': warning(
    ({ id }) =>
      `nothing needs the component ${quote(id)}, so that its failure would hit nobody; name it where it is needed, or remove it`,
  ),
  'group-of-the-same': warning(
    ({ form, id, times }) =>
      `this ${quote(form)} bears no loss, as its ${String(times)} members are all ${memberOf(id)}; list what can stand in for it, or need it without a group`,
  ),
  'member-repeated': warning(({ form, id, times }) =>
    form === 'allOf'
      ? `${memberOf(id)} stands ${timesOf(times)} in this 'allOf', which says no more than once; remove what is too many`
      : `${memberOf(id)} stands ${timesOf(times)} in this ${quote(form)}: it counts ${timesOf(times)}, but is lost all at once; list it once, or put others in its place`,
  ),
  'unused-role': warning(
    ({ role, nearest }) =>
      `the role ${quote(role)} is bound here, but no capability and no site uses it${
        nearest.length > 0
          ? didYouMean(nearest)
          : '; remove the binding, or write { use: … } where it is needed'
      }`,
  ),
  'tolerant-failover': warning(
    ({ id, mode }) =>
      `${mode === null ? "'tolerates'" : `'mode: ${mode}'`} hides the loss of ${quote(id)} for a while, so that the pause of this group's 'failover' comes late, or isn't felt; leave one of the two out`,
  ),
  'fitted-without-reference': warning(
    () =>
      "'source: fitted' has no 'reference' beside it; say what the value was fitted to, such as the replay that comes out by it",
  ),
};
