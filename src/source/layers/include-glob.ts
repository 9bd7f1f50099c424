import { byCodeUnit } from '../../model/order.js';
import type { FileReader } from '../file-reader.js';
import { globMatcher } from './glob-matcher.js';
import { globParts } from './glob-parts.js';

/** No system has longer paths, and so none that a longer glob could match. */
const LONGEST_PATH = 4096;

/** Whether an included path stands for several files. */
export const isGlob = (path: string): boolean =>
  globParts(path).some(({ type }) => type !== 'text');

/** The folder above all that a glob can match, relative to where the glob stands. */
export const globFolder = (glob: string): string => split(glob).folder;

/** The paths that a glob seen from a folder matches, in the order of code units. */
export function filesMatching(glob: string, folder: string, reader: FileReader): readonly string[] {
  const { folder: within, pattern } = split(glob);
  if (pattern.length > LONGEST_PATH) return [];
  const below = reader.resolve(folder, within);
  const matches = globMatcher(pattern);
  return reader
    .filesBelow(below, levelsOf(pattern))
    .filter((path) => matches(path))
    .sort(byCodeUnit)
    .map((path) => reader.resolve(below, path));
}

/** A glob in two: the folders that are named, and from the first one on that isn't. */
function split(glob: string): { readonly folder: string; readonly pattern: string } {
  const segments = glob.split('/');
  const named = segments.findIndex(
    (segment, i) => i === segments.length - 1 || isGlob(segment) || /[{}]/.test(segment),
  );
  const folder = globParts(segments.slice(0, named).join('/'))
    .map((part) => (part.type === 'text' ? part.character : ''))
    .join('');
  const isAbsolute = named === 1 && segments[0] === '';
  return {
    folder: isAbsolute ? '/' : folder || '.',
    pattern: segments.slice(named).join('/'),
  };
}

/** How far below its folder a glob can match. */
const levelsOf = (pattern: string): number =>
  pattern.includes('**') ? Infinity : pattern.split('/').length;
