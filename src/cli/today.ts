import { parseCalendarDate, type CalendarDate } from '../model/calendar-date.js';

/** The day that it is where this runs. */
export function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  const date = parseCalendarDate(`${year.padStart(4, '0')}-${month}-${day}`);
  if (date === null) throw new Error(`the clock says ${now.toISOString()}, which is no day`);
  return date;
}
