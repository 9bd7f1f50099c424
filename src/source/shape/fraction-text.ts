const PERCENTAGE = /^\d+(?:\.\d+)?%$/;
const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/** @returns NaN for what is no number, and for one with a sign */
export const parseNumber = (text: string): number =>
  NUMBER.test(text) ? Number(text) : Number.NaN;

/**
 * Reads a share: a percentage such as `99.95%`, or, where the text isn't quoted, a number
 * from 0 to 1.
 *
 * @returns from 0 to 1, the nearest to what is written; null for anything else
 */
export function parseFraction(text: string, quoted: boolean): number | null {
  const value = PERCENTAGE.test(text)
    ? // Shifting the decimal point, not dividing, so that 99.95% is the same number as 0.9995.
      Number(`${text.slice(0, -1)}e-2`)
    : quoted
      ? Number.NaN
      : parseNumber(text);
  return value >= 0 && value <= 1 ? value : null;
}

/** Shares that look like a text that is none: with a decimal comma, or without the sign. */
export function likeFractions(text: string): readonly string[] {
  const withPoint = text.replace(',', '.');
  const isShare = withPoint !== text && parseFraction(withPoint, false) !== null;
  const meant = isShare ? withPoint : `${withPoint}%`;
  const fits = (isShare || Number(withPoint) > 1) && parseFraction(meant, false) !== null;
  return fits ? [meant] : [];
}
