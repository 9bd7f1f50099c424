import type { SourceRange } from '../../model/source-range.js';

/**
 * A document as it stands in its file, the same for YAML and JSON: texts as they are written
 * and the range of everything, but no meaning.
 */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly type: 'map';
  /** By key in NFC, in the order of the file. A `Map`, so that `__proto__` is a key like any other. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly range: SourceRange;
}

export interface Entry {
  readonly keyRange: SourceRange;
  readonly value: Node;
  /** Set by the merging of layers on a `null` that hides a value of a layer below. */
  readonly hidesLower?: true;
}

export interface ListNode {
  readonly type: 'list';
  readonly items: readonly Node[];
  readonly range: SourceRange;
}

export interface ScalarNode {
  readonly type: 'scalar';
  /** As written: `0301` and `1.10` are not read as numbers. Of a quoted text, what it says. */
  readonly text: string;
  /** Quoted texts are never null, a number, or true or false. */
  readonly quoted: boolean;
  readonly range: SourceRange;
}

const NULLS: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

/** Whether a node stands for the absence of a value. */
export const isNull = (node: Node): boolean =>
  node.type === 'scalar' && !node.quoted && NULLS.has(node.text);

/** Levels of mappings and lists in each other beyond which a document is refused. */
export const DEEPEST = 100;
