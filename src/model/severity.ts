import type { Severity } from './policy.js';

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Orders findings by how much they weigh, the gravest first. */
export const gravestFirst = (a: Severity, b: Severity): number =>
  SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);

/** Whether one weighs as much as the other, or more. */
export const weighs = (severity: Severity, least: Severity): boolean =>
  gravestFirst(severity, least) <= 0;
