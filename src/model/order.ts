/**
 * The order of everything that is listed: ids by UTF-16 code unit, which needs no locale
 * and so is the same on every machine.
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
