import type { Place } from '../model/locate.js';
import type { FindingPath } from './check-result.js';

/** Where a way last states a dependency: that on what fails. */
export const placeToChange = (path: FindingPath): Place | null =>
  (path.at(-2) ?? path.at(-1))?.place ?? null;
