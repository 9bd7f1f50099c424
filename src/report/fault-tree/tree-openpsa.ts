import type { FaultFormula, FaultTree, FaultVote } from '../../model/fault-tree.js';
import { xmlAttributes, xmlText } from '../xml.js';
import { identifiersFor } from './identifiers.js';

/**
 * A fault tree in the Open-PSA Model Exchange Format 2.0d, the top gate first. What has an id that is
 * no identifier there has it in its label. Events of which no probability is known have 0, so that
 * tools can compute with them, and a comment that says so.
 */
export function* treeOpenpsa(tree: FaultTree): Generator<string> {
  const { name, gates, events } = tree;
  const identifiers = identifiersFor([...gates, ...events].map(({ id }) => id));
  const identifierOf = (id: string): string => identifiers.get(id) ?? id;
  const labelLines = (id: string, label: string | null, indent: string): readonly string[] => {
    const isKept = identifierOf(id) === id;
    if (isKept && label === null) return [];
    const text = isKept || label === null ? (label ?? id) : `${label} (${id})`;
    return [`${indent}<label>${xmlText(text)}</label>\n`];
  };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield HEAD;
  yield '<opsa-mef>\n';
  if (name !== null) yield `  <label>${xmlText(name)}</label>\n`;
  const [top] = gates;
  yield `  <define-fault-tree${xmlAttributes({ name: identifierOf(top?.id ?? '') })}>\n`;
  for (const { id, label, formula } of gates) {
    yield `    <define-gate${xmlAttributes({ name: identifierOf(id) })}>\n`;
    yield* labelLines(id, label, '      ');
    yield* formulaLines(formula, tree, identifierOf, '      ');
    yield '    </define-gate>\n';
  }
  yield '  </define-fault-tree>\n';
  yield '  <model-data>\n';
  for (const { id, label, probability } of events) {
    yield `    <define-basic-event${xmlAttributes({ name: identifierOf(id) })}>\n`;
    yield* labelLines(id, label, '      ');
    if (probability === null) yield '      <!-- states no availability: taken as perfect -->\n';
    yield `      <float${xmlAttributes({ value: probability ?? 0 })}/>\n`;
    yield '    </define-basic-event>\n';
  }
  yield '  </model-data>\n</opsa-mef>\n';
}

const HEAD = `<!-- What takes something down at last, by 'utfall graph -f openpsa': tolerated outages count,
     workarounds don't. A basic event is that a component is down by itself; its probability is one
     less its availability. -->
`;

/** Formulas are no deeper than documents may be. */
function* formulaLines(
  formula: FaultFormula,
  tree: FaultTree,
  identifierOf: (id: string) => string,
  indent: string,
): Generator<string> {
  if (formula.type !== 'vote') {
    const [element, id] =
      formula.type === 'gate'
        ? ['gate', tree.gates[formula.gate]?.id]
        : ['basic-event', tree.events[formula.event]?.id];
    yield `${indent}<${element}${xmlAttributes({ name: identifierOf(id ?? '') })}/>\n`;
    return;
  }
  const [only] = formula.of;
  if (formula.of.length === 1 && only !== undefined) {
    yield* formulaLines(only, tree, identifierOf, indent);
    return;
  }
  const { element, attributes } = operatorOf(formula);
  yield `${indent}<${element}${xmlAttributes(attributes)}>\n`;
  for (const each of formula.of) yield* formulaLines(each, tree, identifierOf, `${indent}  `);
  yield `${indent}</${element}>\n`;
}

function operatorOf({ needed, of }: FaultVote): {
  readonly element: string;
  readonly attributes: Readonly<Record<string, number>>;
} {
  if (needed === 1) return { element: 'or', attributes: {} };
  if (needed === of.length) return { element: 'and', attributes: {} };
  return { element: 'atleast', attributes: { min: needed } };
}
