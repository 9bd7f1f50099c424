import type { Output } from './output-option.js';
import type { TopologyOptions } from './topology-option.js';

/** The formats of `validate`, the usual one first. */
export const VALIDATION_FORMATS = ['text', 'json'] as const;

export type ValidationFormat = (typeof VALIDATION_FORMATS)[number];

/** What `utfall validate` is asked, as the command line gives it. */
export interface ValidateOptions extends TopologyOptions {
  readonly format?: readonly Output<ValidationFormat>[];
  readonly output?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}
