import type { State } from '../model/state.js';
import type { Ripple, RippleNode } from './ripple/ripple.js';
import { INK, STATE_COLOURS, type Colours } from './state-colours.js';
import { singleLine } from './untrusted-text.js';

/**
 * A ripple as the text of a Mermaid flowchart. A state is told by shape (corners for down, round
 * for degraded), by words and by colour.
 */
export function mermaidFlowchart({ nodes, edges }: Pick<Ripple, 'nodes' | 'edges'>): string {
  return [
    'flowchart LR',
    ...nodes.map(
      (node, index) => `  n${String(index)}${mermaidShape(node, node.label)}:::${node.state}`,
    ),
    ...edges.map(({ from, to }) => `  n${String(from)} --> n${String(to)}`),
    ...[DOWN, DEGRADED].map((each) => `  ${each}`),
  ].join('\n');
}

const DOWN = classLine('down', STATE_COLOURS.down);
const DEGRADED = classLine('degraded', STATE_COLOURS.degraded);

/** How nodes of each state look, for a picture that has them all. */
export const STATE_CLASSES: readonly string[] = [DOWN, DEGRADED, classLine('up', STATE_COLOURS.up)];

/** Says how the nodes of a class look. */
export function classLine(name: string, { fill, stroke }: Colours): string {
  return `classDef ${name} fill:${fill},stroke:${stroke},color:${INK}`;
}

/** The shape of a thing, with the lines that are written in it. */
export function mermaidShape(
  { role, state }: Pick<RippleNode, 'role'> & { readonly state: State | null },
  lines: readonly string[],
): string {
  const label = lines.map(mermaidText).join('<br/>');
  switch (role) {
    case 'imposed':
      return `{{"${label}"}}`;
    case 'component':
      return state === 'down' || state === null ? `["${label}"]` : `("${label}")`;
    case 'capability':
      return state === 'down' ? `[["${label}"]]` : `(["${label}"])`;
  }
}

/**
 * A text for a quoted label: all but letters, digits and a few harmless signs as entity codes, so
 * that it can neither end the quotes nor be taken for HTML, Markdown or a directive.
 */
export const mermaidText = (text: string): string =>
  singleLine(text).replace(
    /[^\p{L}\p{M}\p{N} .,()/_-]/gu,
    (character) => `#${String(character.codePointAt(0))};`,
  );
