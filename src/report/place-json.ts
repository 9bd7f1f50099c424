import type { Place } from '../model/locate.js';

/** Where something is stated, as the keys of what it belongs to; null: no file states it. */
export const placeJson = (place: Place | null): object => ({
  file: place?.file ?? null,
  line: place?.line ?? null,
  column: place?.column ?? null,
});
