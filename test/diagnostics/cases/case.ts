import type { ReadProblem } from '../../../src/source/file-reader.js';

/** Files with something wrong or doubtful in them; what is told of them is a golden file. */
export interface Case {
  /** By name; a problem is what the system says of one that can't be read. */
  readonly files: Readonly<Record<string, string | Uint8Array | { readonly problem: ReadProblem }>>;
  /** The main files; `utfall.yaml` where nothing else is said. */
  readonly layers?: readonly string[];
  /** Symbolic links, to files by absolute path. */
  readonly links?: Readonly<Record<string, string>>;
}

/** Cases by name. */
export type Cases = Readonly<Record<string, Case>>;

/** Cases of one file, named as it is. */
export const inFile = (name: string, texts: Readonly<Record<string, string | Uint8Array>>): Cases =>
  Object.fromEntries(
    Object.entries(texts).map(([title, text]) => [
      title,
      { files: { [name]: text }, layers: [name] },
    ]),
  );

/** Cases of a topology in YAML, each without its first line. */
export const inTopology = (texts: Readonly<Record<string, string>>): Cases =>
  inFile(
    'utfall.yaml',
    Object.fromEntries(Object.entries(texts).map(([title, text]) => [title, `utfall: 1\n${text}`])),
  );
