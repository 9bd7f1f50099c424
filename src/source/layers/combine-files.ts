import type { Noun } from '../../diagnostics/catalogue/reference.js';
import type { Findings } from '../../diagnostics/findings.js';
import type { Entry, MapNode, Node } from '../document/node.js';
import type { TopologyFile } from './topology-file.js';

/** The mappings that may be spread over the files of a layer, and what each holds. */
export const SPREAD: ReadonlyMap<string, Noun> = new Map([
  ['components', 'component'],
  ['capabilities', 'capability'],
  ['profiles', 'profile'],
  ['sites', 'site'],
] as const);

/** Said by the main file alone. */
const OF_MAIN = ['name', 'defaults'];

/** The files of one layer as one topology; an id that is defined in two of them is an error. */
export function combineFiles(files: readonly TopologyFile[], findings: Findings): MapNode | null {
  const [main] = files;
  if (main === undefined) return null;
  const entries = new Map<string, Entry>();
  for (const key of OF_MAIN) {
    const entry = main.root.entries.get(key);
    if (entry !== undefined) entries.set(key, entry);
  }
  for (const [key, noun] of SPREAD) {
    const parts = partsOf(key, files);
    const [first] = parts;
    if (first !== undefined)
      entries.set(key, { ...first, value: joinMaps(parts, first, noun, findings) });
  }
  const groups = partsOf('commonCause', files);
  const [first] = groups;
  if (first !== undefined)
    entries.set('commonCause', { ...first, value: joinLists(groups, first) });
  return { type: 'map', entries, range: main.root.range };
}

const partsOf = (key: string, files: readonly TopologyFile[]): readonly Entry[] =>
  files.flatMap(({ root }) => root.entries.get(key) ?? []);

// What isn't a mapping or a list was reported with its file, and is left out here.

function joinMaps(parts: readonly Entry[], first: Entry, noun: Noun, findings: Findings): Node {
  if (parts.length === 1) return first.value;
  const joined = new Map<string, Entry>();
  for (const { value } of parts) {
    if (value.type !== 'map') continue;
    for (const [id, entry] of value.entries) {
      const other = joined.get(id);
      if (other === undefined) {
        joined.set(id, entry);
      } else {
        findings.report('defined-twice', { of: noun, id, first: other.keyRange }, entry.keyRange);
      }
    }
  }
  return { type: 'map', entries: joined, range: first.value.range };
}

function joinLists(parts: readonly Entry[], first: Entry): Node {
  const items = parts.flatMap(({ value }) => (value.type === 'list' ? value.items : []));
  return { type: 'list', items, range: first.value.range };
}
