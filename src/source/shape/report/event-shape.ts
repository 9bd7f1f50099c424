import type { ReportedEvent } from '../../../model/report/course.js';
import { nullable } from '../nullable-shape.js';
import { whole } from '../whole-shape.js';
import { duration, text } from './plain-shapes.js';
import { named, shown } from './shown-shapes.js';

const things = shown('things', named);

export const reportedEvent = whole<ReportedEvent>('an event', {
  at: duration,
  fail: things,
  degrade: things,
  restore: things,
  lasts: nullable(duration),
  note: nullable(text),
});
