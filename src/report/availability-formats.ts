import type { AvailabilityResult } from '../analysis/availability-result.js';
import type { AvailabilityTextContext } from './availability-text.js';

/** The formats of `availability`, the usual one first. */
export const AVAILABILITY_FORMATS = ['text', 'json'] as const;

export type AvailabilityFormat = (typeof AVAILABILITY_FORMATS)[number];

type Report = (result: AvailabilityResult, context: AvailabilityTextContext) => Iterable<string>;

const REPORTS: Readonly<Record<AvailabilityFormat, () => Promise<Report>>> = {
  text: async () => (await import('./availability-text.js')).availabilityText,
  json: async () => (await import('./availability-json.js')).availabilityJson,
};

/** The availabilities in a format, as pieces of text that are made while they are read. */
export async function writeAvailability(
  format: AvailabilityFormat,
  result: AvailabilityResult,
  context: AvailabilityTextContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format]();
  return report(result, context);
}
