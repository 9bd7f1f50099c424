import type { Findings } from '../../diagnostics/findings.js';
import type { FileReader } from '../file-reader.js';

/**
 * The files that a path to none may have been meant for: in its folder, with another ending or a
 * near name. As messages show them.
 */
export function nearFiles(path: string, reader: FileReader, findings: Findings): readonly string[] {
  const folder = reader.folderOf(path);
  const there = reader
    .filesBelow(folder, 1)
    .map((name) => ({ ...partsOf(name), shown: reader.shown(reader.resolve(folder, name)) }));
  const { stem, ending } = partsOf(reader.shown(path).split('/').at(-1) ?? '');
  const stems = there.filter((each) => each.ending === ending).map((each) => each.stem);
  const near = new Set(findings.nearest(stem, stems));
  return there
    .filter((each) => (each.ending === ending ? near.has(each.stem) : each.stem === stem))
    .map(({ shown }) => shown)
    .slice(0, MOST);
}

const MOST = 3;

function partsOf(name: string): { readonly stem: string; readonly ending: string } {
  const dot = name.lastIndexOf('.');
  return dot <= 0
    ? { stem: name, ending: '' }
    : { stem: name.slice(0, dot), ending: name.slice(dot) };
}
