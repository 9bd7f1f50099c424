/** Keeps a number and its unit on one line. */
export const NBSP = '\u00a0';

/** To the whole, thousands apart: `1 550`. */
export const number = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, NBSP);
