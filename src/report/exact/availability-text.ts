/** Digits of a percentage that tell nothing more. */
const MOST_DIGITS = 10;

/** An availability, from 0 to 1, to three digits of what is lost: `99.723%`, `99.95%`. */
export function nines(availability: number): string {
  const lost = (1 - availability) * 100;
  if (lost <= 0) return '100%';
  const digits = 2 - Math.floor(Math.log10(lost));
  if (digits > MOST_DIGITS) return `over ${(100 - 10 ** -MOST_DIGITS).toFixed(MOST_DIGITS)}%`;
  return `${String(Number((availability * 100).toFixed(Math.max(0, digits))))}%`;
}

/** Hours in a year, to three digits that count. */
export const hoursText = (hours: number): string => `${String(Number(hours.toPrecision(3)))} h`;
