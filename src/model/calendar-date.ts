declare const brand: unique symbol;

/** A day of the calendar as `yyyy-mm-dd`, in no time zone. Days compare by code unit. */
export type CalendarDate = string & { readonly [brand]: 'calendar-date' };

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @returns null for what isn't written so, and for days that aren't there, such as 2027-02-29 */
export function parseCalendarDate(text: string): CalendarDate | null {
  const [, year = '', month = '', day = ''] = WRITTEN.exec(text) ?? [];
  if (year === '' || year === '0000') return null;
  const time = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().startsWith(text) ? (text as CalendarDate) : null;
}

/** How many days the second lies after the first; negative where it lies before. */
export const daysBetween = (first: CalendarDate, second: CalendarDate): number =>
  (Date.parse(second) - Date.parse(first)) / DAY;

const DAY = 24 * 60 * 60 * 1000;
