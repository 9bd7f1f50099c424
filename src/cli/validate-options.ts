import type { SharedOptions } from './shared-options.js';

/** The formats of `validate`, the usual one first. */
export const VALIDATION_FORMATS = ['text', 'json'] as const;

export type ValidationFormat = (typeof VALIDATION_FORMATS)[number];

/** What `utfall validate` is asked, as the command line gives it. */
export type ValidateOptions = SharedOptions<ValidationFormat>;
