import type { Ripple, RippleNode } from './ripple/ripple.js';
import { singleLine } from './untrusted-text.js';

/**
 * A ripple as the text of a Mermaid flowchart. A state is told by shape (corners for down, round
 * for degraded), by words and by colour.
 */
export function mermaidFlowchart({ nodes, edges }: Ripple): string {
  return [
    'flowchart LR',
    ...nodes.map((node, index) => `  n${String(index)}${shape(node)}:::${node.state}`),
    ...edges.map(({ from, to }) => `  n${String(from)} --> n${String(to)}`),
    ...[DOWN, DEGRADED].map((each) => `  ${each}`),
  ].join('\n');
}

// Dark on light in all, so that GitHub's dark theme reads as well.
const DOWN = 'classDef down fill:#ffd7d5,stroke:#a40e26,color:#1f2328';
const DEGRADED = 'classDef degraded fill:#fff1c2,stroke:#7d4e00,color:#1f2328';
const UP = 'classDef up fill:#dafbe1,stroke:#1a7f37,color:#1f2328';

/** How nodes of each state look, for a picture that has them all. */
export const STATE_CLASSES: readonly string[] = [DOWN, DEGRADED, UP];

function shape(node: RippleNode): string {
  const label = node.label.map(mermaidText).join('<br/>');
  const isDown = node.state === 'down';
  switch (node.role) {
    case 'imposed':
      return `{{"${label}"}}`;
    case 'component':
      return isDown ? `["${label}"]` : `("${label}")`;
    case 'capability':
      return isDown ? `[["${label}"]]` : `(["${label}"])`;
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
