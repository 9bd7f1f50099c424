import type { RequirementPlace } from '../../diagnostics/catalogue/requirement.js';
import type { Found } from '../../diagnostics/catalogue/value.js';
import type { Findings } from '../../diagnostics/findings.js';
import type { SourceRange } from '../../model/source-range.js';
import type { Node } from '../document/node.js';

/**
 * What may stand at a place of a file: as data in `form`, from which layers are merged and the
 * editors' schema is made, and as the function that reads it.
 */
export interface Shape<Value> {
  readonly form: Form;
  /**
   * Reports all that is wrong with a node, and gives what can be used of it; undefined where
   * nothing can.
   */
  readonly read: (node: Node, reading: Reading) => Value | undefined;
}

export interface Reading {
  readonly findings: Findings;
  /** Whether `null` may stand for a value: in a layer, where it removes what lies below it. */
  readonly removals: boolean;
}

/** A value, and where it is written. */
export interface Located<Value> {
  readonly value: Value;
  readonly range: SourceRange;
}

export type Form = Described &
  (
    | {
        readonly type:
          | 'text'
          | 'any-text'
          | 'quoted-text'
          | 'duration'
          | 'positive-duration'
          | 'duration-range'
          | 'positive-duration-range'
          | 'fraction'
          | 'amount'
          | 'flag'
          | 'date'
          | 'time'
          | 'clock-time'
          | 'id'
          | 'version';
      }
    | { readonly type: 'include'; readonly table: Form }
    | { readonly type: 'words'; readonly words: readonly string[] }
    /** One of these words, or a list of some of them. */
    | { readonly type: 'word-or-words'; readonly words: readonly string[] }
    /** A list of two. */
    | { readonly type: 'pair'; readonly item: Form }
    | { readonly type: 'whole-number'; readonly from: number }
    | {
        readonly type: 'list';
        readonly item: Form;
        /** Whether it has to have an item. */
        readonly filled: boolean;
      }
    | { readonly type: 'nullable'; readonly value: Form }
    /** A percentage, or a mapping with one of these keys. */
    | { readonly type: 'allowance'; readonly amounts: FieldsForm }
    | FieldsForm
    | VariantsForm
    | RecordForm
    | { readonly type: 'requirement'; readonly place: RequirementPlace }
  );

interface Described {
  /** What it says of the thing that it stands in, for whoever points at it in an editor. */
  readonly description?: string;
}

/** The same shape, and what it means at this place. */
export const described = <Value>(description: string, shape: Shape<Value>): Shape<Value> => ({
  form: { ...shape.form, description },
  read: shape.read,
});

/** A mapping with keys of ours. Keys that start with `x-` are the user's own, and passed over. */
export interface FieldsForm {
  readonly type: 'fields';
  readonly fields: ReadonlyMap<string, Form>;
  readonly required: readonly string[];
  /** Which keys of a layer below a key makes void: what it replaces, said in another way. */
  readonly displaces: ReadonlyMap<string, readonly string[]>;
  /** The ways in which it can be stated, of which it has to take one; none: as it likes. */
  readonly ways: readonly Way[];
}

/**
 * Keys that it takes to state something in a way, of which the first tells it from the others, and keys
 * that don't go with that.
 */
export interface Way {
  readonly needs: readonly string[];
  readonly without: readonly string[];
}

/** A mapping with keys of ours, of which one says by its word which others there are. */
export interface VariantsForm {
  readonly type: 'variants';
  readonly key: string;
  /** By the word; each has the key itself too. */
  readonly variants: ReadonlyMap<string, FieldsForm>;
}

/** A mapping with keys of the user's. */
export interface RecordForm {
  readonly type: 'record';
  readonly keys: 'id' | 'text';
  readonly value: Form;
  /** Whether `null` is kept through the merging of layers, as it removes something later. */
  readonly keepsNull: boolean;
}

/** What was found instead of what was expected, for a message. */
export function describe(node: Node): Found {
  switch (node.type) {
    case 'map':
      return 'a mapping';
    case 'list':
      return 'a list';
    case 'scalar':
      return { text: node.text };
  }
}
