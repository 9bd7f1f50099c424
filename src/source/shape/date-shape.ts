import { parseCalendarDate, type CalendarDate } from '../../model/calendar-date.js';
import { scalar } from './scalar-shapes.js';
import type { Located, Shape } from './shape.js';

/** A day, as `yyyy-mm-dd`. */
export const date: Shape<Located<CalendarDate>> = scalar(
  { type: 'date' },
  'a date',
  ({ text, range }, { findings }) => {
    const day = parseCalendarDate(text);
    if (day === null) {
      const problem = /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'no-such-day' : 'form';
      findings.report('invalid-date', { text, problem }, range);
    }
    return day;
  },
);
