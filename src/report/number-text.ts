/**
 * A whole number with its thousands apart: `1,550`. The same on every machine, as no locale
 * takes part in it.
 */
export const groupedNumber = (value: number | bigint): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Of an hour, say: more is no news. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A number to the whole, thousands apart; something is never told as nothing. */
export const aboutNumber = (value: number): string =>
  value > 0 && value < 1 ? 'under 1' : groupedNumber(Math.round(value));
