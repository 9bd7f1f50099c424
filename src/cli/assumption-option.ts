import { InvalidArgumentError } from 'commander';
import { parseFraction } from '../source/shape/fraction-text.js';

/** An availability for components that declare none, as the command line gives it. */
export interface StatedAssumption {
  readonly selector: string;
  /** From 0 to 1. */
  readonly availability: number;
}

/** Reads `SELECTOR=AVAILABILITY`, a repeated option. A selector may have an equals sign of its own. */
export function collectAssumption(
  value: string,
  before: readonly StatedAssumption[] = [],
): readonly StatedAssumption[] {
  const at = value.lastIndexOf('=');
  const availability = parseFraction(value.slice(at + 1), false);
  if (at > 0 && availability !== null) {
    return [...before, { selector: value.slice(0, at), availability }];
  }
  throw new InvalidArgumentError(
    'Expected a selector and an availability, such as kind:network=99.9% or helseid=0.9995.',
  );
}
