import type { Element, ElementContent, Properties, Text } from 'hast';

export const element = (
  tagName: string,
  properties: Properties,
  ...children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });

export const text = (value: string): Text => ({ type: 'text', value });

/** A line for each, so that two versions of a page can be compared. */
export const lines = <Node extends ElementContent>(nodes: readonly Node[]): (Node | Text)[] => [
  text('\n'),
  ...nodes.flatMap((node) => [node, text('\n')]),
];
