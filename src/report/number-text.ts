/**
 * A whole number with its thousands apart: `1,550`. The same on every machine, as no locale
 * takes part in it.
 */
export const groupedNumber = (value: number): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
