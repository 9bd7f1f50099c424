import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import type { Entry, Node } from './node.js';
import { addEntry } from './map-entries.js';

type Open =
  | {
      readonly type: 'map';
      readonly start: number;
      readonly entries: Map<string, Entry>;
      key: { readonly text: string; readonly range: SourceRange } | null;
    }
  | { readonly type: 'list'; readonly start: number; readonly items: Node[] };

/** Builds a tree from the beginnings, keys, values and ends of a text read from its start on. */
export class TreeBuilder {
  readonly #open: Open[] = [];
  #root: Node | null = null;
  #lastEnded: number | null = null;

  constructor(private readonly findings: Findings) {}

  /** Null until a whole value was read. */
  get root(): Node | null {
    return this.#root;
  }

  /** Where that starts which was ended last; null where nothing was. */
  get lastEnded(): number | null {
    return this.#lastEnded;
  }

  openMap(start: number): void {
    this.#open.push({ type: 'map', start, entries: new Map(), key: null });
  }

  openList(start: number): void {
    this.#open.push({ type: 'list', start, items: [] });
  }

  key(text: string, range: SourceRange): void {
    const around = this.#open.at(-1);
    if (around?.type === 'map') around.key = { text, range };
  }

  /** Ends the innermost map or list. */
  close(file: SourceFile, end: number): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    this.#lastEnded = closed.start;
    const range = { file, start: closed.start, end };
    this.add(
      closed.type === 'map'
        ? { type: 'map', entries: closed.entries, range }
        : { type: 'list', items: closed.items, range },
    );
  }

  add(node: Node): void {
    const around = this.#open.at(-1);
    if (around === undefined) {
      this.#root = node;
    } else if (around.type === 'list') {
      around.items.push(node);
    } else if (around.key !== null) {
      const { text, range } = around.key;
      addEntry(around.entries, text, { keyRange: range, value: node }, this.findings);
    }
  }
}
