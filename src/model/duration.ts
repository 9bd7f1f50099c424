/** A length of time in whole seconds. */
export type Seconds = number;

/** An uncertain length of time, for runs that are sampled; `from` equals `to` where it is certain. */
export interface DurationRange {
  readonly from: Seconds;
  readonly to: Seconds;
}

/** The two ways to write a duration: see `parseDuration`. */
export const DURATION_IN_UNITS = /^(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
export const DURATION_IN_ISO =
  /^P(?=[\dT])(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * Reads a duration as a topology, a scenario or an option states it: `90s`, `30m`, `8h`, `2d`,
 * `1h30m`, or ISO 8601 in days, hours, minutes and seconds (`PT8H`).
 *
 * @param longest beyond which it is none
 * @returns null for anything else (bare numbers, weeks, months, years, fractions), and for a
 * duration so long that whole seconds are no longer exact
 */
export function parseDuration(text: string, longest: Seconds = LONGEST): Seconds | null {
  const parts: readonly (string | undefined)[] | undefined = (
    DURATION_IN_UNITS.exec(text) ?? DURATION_IN_ISO.exec(text)
  )?.slice(1);
  if (parts === undefined) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  return total <= longest ? total : null;
}

/**
 * A thousand years: longer than any outage, and short enough that the sum along a chain of a
 * million dependencies is still a whole number of seconds in a double.
 */
const LONGEST = 1000 * 366 * 24 * 60 * 60;

/** Of what came out of others: a hundred of those, and short enough that a calendar has its end. */
export const LONGEST_SUM = 100 * LONGEST;
