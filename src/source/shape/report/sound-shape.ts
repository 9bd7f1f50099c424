import type { ReportArguments } from '../../../diagnostics/catalogue/report.js';
import type { SourceRange } from '../../../model/source-range.js';
import type { Node } from '../../document/node.js';
import type { FieldsShape } from '../fields-shape.js';

/** What keeps the values of a mapping from making sense together. */
export type Flaw = {
  readonly [Code in keyof ReportArguments]: {
    readonly at: Way;
    readonly code: Code;
    readonly words: ReportArguments[Code];
  };
}[keyof ReportArguments];

/** Keys, and places in lists, that lead from a mapping to a value below it. */
export type Way = readonly (string | number)[];

/** The same mapping, of which what it says together is looked at too, once all of it could be read. */
export const sound = <Value>(
  { form, read }: FieldsShape<Value>,
  flawsOf: (value: Value) => Iterable<Flaw>,
): FieldsShape<Value> => ({
  form,
  read: (node, reading) => {
    const { findings } = reading;
    const before = findings.count;
    const value = read(node, reading);
    // Where something couldn't be read, a list may lack it, and its places are others.
    if (value === undefined || findings.count > before) return undefined;
    for (const { at, code, words } of flawsOf(value)) {
      findings.report(code, words, placeAt(node, at));
    }
    return findings.count > before ? undefined : value;
  },
});

function placeAt(node: Node, way: Way): SourceRange {
  let at: Node | undefined = node;
  for (const step of way) {
    if (at?.type === 'map') at = at.entries.get(String(step))?.value;
    else if (at?.type === 'list') at = at.items[Number(step)];
  }
  return (at ?? node).range;
}
