/** Digits of a percentage that tell nothing more. */
const MOST_DIGITS = 10;
const LEAST_LOST = 10 ** -MOST_DIGITS;

/** An availability, from 0 to 1, to three digits of what is lost: `99.723%`, `99.95%`. */
export function nines(availability: number): string {
  const lost = (1 - availability) * 100;
  if (lost <= 0) return '100%';
  if (lost < LEAST_LOST) return `over ${(100 - LEAST_LOST).toFixed(MOST_DIGITS)}%`;
  const digits = Math.min(MOST_DIGITS, Math.max(0, 2 - Math.floor(Math.log10(lost))));
  return `${String(Number((availability * 100).toFixed(digits)))}%`;
}

/** Hours in a year, to three digits that count. */
export const hoursText = (hours: number): string => `${String(Number(hours.toPrecision(3)))} h`;
