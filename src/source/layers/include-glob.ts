import picomatch from 'picomatch';

import { byCodeUnit } from '../../model/order.js';
import type { FileReader } from '../file-reader.js';

/** Whether an included path stands for several files. */
export const isGlob = (path: string): boolean => picomatch.scan(path).isGlob;

/** The folder above all that a glob can match, relative to where the glob stands. */
export const globFolder = (glob: string): string => picomatch.scan(glob).base || '.';

/** The paths that a glob seen from a folder matches, in the order of code units. */
export function filesMatching(glob: string, folder: string, reader: FileReader): readonly string[] {
  const { base, glob: pattern } = picomatch.scan(glob);
  const below = reader.resolve(folder, base || '.');
  const matches = picomatch(pattern);
  return reader
    .filesBelow(below, levelsOf(pattern))
    .filter((path) => matches(path))
    .sort(byCodeUnit)
    .map((path) => reader.resolve(below, path));
}

/** How far below its folder a glob can match. */
const levelsOf = (pattern: string): number =>
  pattern.includes('**') ? Infinity : pattern.split('/').length;
