import { diagnosticOf } from '../../diagnostics/findings.js';
import { InputError } from '../input-error.js';
import { runGit } from './run-git.js';

/** Where a path in a tree leads, symbolic links followed; paths are from the top, '' being it. */
export type TreePlace =
  | { readonly type: 'folder' | 'file'; readonly path: string; readonly object: string }
  /** The path is the real one as far as it exists. */
  | { readonly type: 'missing'; readonly path: string }
  /** At or below where another repository is put in. */
  | { readonly type: 'submodule'; readonly path: string }
  /** Out of the tree, by a link or by `..`. */
  | { readonly type: 'outside' };

export interface TreeEntry {
  readonly type: 'folder' | 'file' | 'link' | 'submodule';
  readonly object: string;
}

/** As many links one after another as systems follow. */
const MOST_LINKS = 40;

/** The files of one revision, read from git as they are asked for: one process for each. */
export class GitTree {
  private readonly folders = new Map<string, ReadonlyMap<string, TreeEntry>>();
  private readonly links = new Map<string, string>();

  /**
   * @param folder one in the repository
   * @param revision how messages call it
   * @param top the object that its uppermost folder is
   */
  constructor(
    private readonly folder: string,
    private readonly revision: string,
    private readonly top: string,
  ) {}

  /** @param path with `/` between its parts, from the top */
  find(path: string): TreePlace {
    const way: { readonly name: string; readonly object: string }[] = [];
    const rest = path.split('/').reverse();
    let followed = 0;
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
      if (name === '' || name === '.') continue;
      if (name === '..') {
        if (way.pop() === undefined) return { type: 'outside' };
        continue;
      }
      const here = [...way.map((step) => step.name), name].join('/');
      const entry = this.entries(way.at(-1)?.object ?? this.top).get(name);
      switch (entry?.type) {
        case undefined:
          return missing([here, ...rest.reverse()].join('/'));
        case 'submodule':
          return { type: 'submodule', path: here };
        case 'file':
          if (rest.length > 0) return missing([here, ...rest.reverse()].join('/'));
          return { type: 'file', path: here, object: entry.object };
        case 'link': {
          followed += 1;
          const target = this.linkTarget(entry.object);
          if (followed > MOST_LINKS) return missing(path);
          if (target.startsWith('/')) return { type: 'outside' };
          rest.push(...target.split('/').reverse());
          break;
        }
        case 'folder':
          way.push({ name, object: entry.object });
      }
    }
    const object = way.at(-1)?.object ?? this.top;
    return { type: 'folder', path: way.map(({ name }) => name).join('/'), object };
  }

  /** What a folder holds, by name. */
  entries(object: string): ReadonlyMap<string, TreeEntry> {
    const known = this.folders.get(object);
    if (known !== undefined) return known;
    const listed = this.ask(['ls-tree', '-z', '--full-tree', object])?.toString() ?? '';
    const entries = new Map<string, TreeEntry>();
    for (const line of listed.split('\0')) {
      const [, mode = '', id = '', name = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
      if (name !== '') entries.set(name, { type: typeOf(mode), object: id });
    }
    this.folders.set(object, entries);
    return entries;
  }

  /**
   * A file as it is stored: neither line ends nor anything else converted.
   *
   * @returns null where it is too large
   */
  content(object: string): Uint8Array | null {
    return this.ask(['cat-file', 'blob', object]);
  }

  private linkTarget(object: string): string {
    const known = this.links.get(object);
    if (known !== undefined) return known;
    const target = this.content(object);
    const text = target === null ? '' : Buffer.from(target).toString();
    this.links.set(object, text);
    return text;
  }

  /** @throws InputError where git can't do it: objects may be damaged, or still be elsewhere */
  private ask(args: readonly string[]): Buffer | null {
    const outcome = runGit(this.folder, args);
    if (outcome.type === 'done') return outcome.bytes;
    if (outcome.type === 'too-much') return null;
    const { reason } = outcome;
    throw new InputError([diagnosticOf('git-failed', { revision: this.revision, reason }, null)]);
  }
}

const missing = (path: string): TreePlace => ({ type: 'missing', path });

function typeOf(mode: string): TreeEntry['type'] {
  switch (mode) {
    case '040000':
      return 'folder';
    case '120000':
      return 'link';
    case '160000':
      return 'submodule';
    default:
      return 'file';
  }
}
