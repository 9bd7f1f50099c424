import { globParts, type GlobPart } from './glob-parts.js';

/** A place between the pieces of a glob: where it leads by a character, and where by none. */
interface Place {
  readonly steps: { readonly takes: Takes; readonly to: Place }[];
  readonly jumps: Place[];
}

/** Whether a character is taken, which may be the first of a segment. */
type Takes = (character: string, isFirst: boolean) => boolean;

/**
 * Whether a glob fits a whole path. Wildcards don't cross `/` (but for `**`), and don't stand for
 * a dot at the start of a name.
 *
 * All ways through the glob are followed at once (Thompson's construction), so that the time is
 * bounded by its length times that of the path, where regular expressions may try each way in
 * turn, of which there can be very many: a file that is loaded must not hang whoever loads it.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const start = place();
  const end = lastPlace(globParts(glob), start);
  return (path) => {
    let places = reached([start]);
    let isFirst = true;
    for (const character of path) {
      const next: Place[] = [];
      for (const { steps } of places) {
        for (const { takes, to } of steps) if (takes(character, isFirst)) next.push(to);
      }
      if (next.length === 0) return false;
      places = reached(next);
      isFirst = character === '/';
    }
    return places.has(end);
  };
}

const place = (): Place => ({ steps: [], jumps: [] });

/** The places, and those that they lead to by no character. */
function reached(places: readonly Place[]): ReadonlySet<Place> {
  const all = new Set<Place>(places);
  // What is added while a set is gone through is come to as well.
  for (const { jumps } of all) for (const to of jumps) all.add(to);
  return all;
}

const inName: Takes = (character, isFirst) => character !== '/' && !(isFirst && character === '.');

/** Builds the ways through the parts from a place on, and gives the one where all have ended. */
function lastPlace(parts: readonly GlobPart[], start: Place): Place {
  const open: { readonly from: Place; readonly to: Place }[] = [];
  let here = start;
  const step = (takes: Takes): void => {
    const to = place();
    here.steps.push({ takes, to });
    here = to;
  };
  for (const [i, part] of parts.entries()) {
    switch (part.type) {
      case 'text':
        step((character, isFirst) => {
          // After a star that stands for nothing, a dot would be the first of its name.
          const isHidden = isFirst && character === '.' && parts[i - 1]?.type === 'star';
          return character === part.character && !isHidden;
        });
        break;
      case 'any':
        step(inName);
        break;
      case 'class':
        step((character, isFirst) => inName(character, isFirst) && isIn(character, part));
        break;
      case 'star':
        here = starFrom(here);
        break;
      case 'folders':
        here = foldersFrom(here, part.isLast);
        break;
      case 'open':
        open.push({ from: here, to: place() });
        here = branch(here);
        break;
      case 'or': {
        const around = open.at(-1);
        if (around === undefined) break;
        here.jumps.push(around.to);
        here = branch(around.from);
        break;
      }
      case 'close': {
        const around = open.pop();
        if (around === undefined) break;
        here.jumps.push(around.to);
        here = around.to;
      }
    }
  }
  return here;
}

function branch(from: Place): Place {
  const to = place();
  from.jumps.push(to);
  return to;
}

function starFrom(from: Place): Place {
  const inside = branch(from);
  inside.steps.push({ takes: inName, to: inside });
  return inside;
}

/** Any folders, or none; at the end of a glob, files in them too. */
function foldersFrom(from: Place, isLast: boolean): Place {
  const inside = branch(from);
  const takes: Takes = (character, isFirst) =>
    !(isFirst && (character === '.' || character === '/'));
  inside.steps.push({ takes, to: inside });
  if (isLast) return inside;
  const after = branch(from);
  inside.steps.push({ takes: (character, isFirst) => character === '/' && !isFirst, to: after });
  return after;
}

function isIn(character: string, { ranges, negated }: GlobPart & { type: 'class' }): boolean {
  return ranges.some(([from, to]) => from <= character && character <= to) !== negated;
}
