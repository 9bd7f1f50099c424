import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A path with symbolic links followed, as far as it exists; also one that leads to nothing yet. */
export function realPath(path: string): string {
  let place = resolve(path);
  for (let followed = 0; followed < MOST_LINKS; followed += 1) {
    try {
      return realpathSync(place);
    } catch {
      const target = linkTarget(place);
      if (target === null) break;
      place = resolve(dirname(place), target);
    }
  }
  const above = dirname(place);
  return above === place ? place : join(realPath(above), basename(place));
}

/** As many links one after another as systems follow: more of them lead in a circle. */
const MOST_LINKS = 40;

function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
