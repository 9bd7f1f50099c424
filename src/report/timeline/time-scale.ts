import type { Seconds } from '../../model/duration.js';

/** A stretch of time laid over columns: each stands for as long, the last with its end in it. */
export interface TimeScale {
  readonly end: Seconds;
  readonly columns: number;
}

/** The column in which a time lies. */
export const columnOf = (at: Seconds, { end, columns }: TimeScale): number =>
  end === 0 ? 0 : Math.min(columns - 1, Math.floor((at * columns) / end));
