import type { Severity } from './severity.js';

/** What the catalogue holds of one code: how serious it is, and its wording. */
export interface Entry<Arguments> {
  readonly severity: Severity;
  readonly message: (words: Arguments) => string;
}

/** One entry for each code of a group; the compiler keeps it complete. */
export type Entries<Group> = { readonly [Code in keyof Group]: Entry<Group[Code]> };

export const error = <Arguments>(message: (words: Arguments) => string): Entry<Arguments> => ({
  severity: 'error',
  message,
});

/** For what is legal, and doubtful. */
export const warning = <Arguments>(message: (words: Arguments) => string): Entry<Arguments> => ({
  severity: 'warning',
  message,
});
