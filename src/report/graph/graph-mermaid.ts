import { classLine, mermaidShape, mermaidText } from '../mermaid.js';
import { groupedNumber } from '../number-text.js';
import { PLAIN_COLOURS, STATE_COLOURS } from '../state-colours.js';
import { singleLine } from '../untrusted-text.js';
import type { Picture, PictureArrow, PictureNode } from './picture.js';

/**
 * A picture as a Mermaid flowchart. States are told by shape, by words and by colour, as in all
 * flowcharts of utfall.
 */
export function* graphMermaid(picture: Picture): Generator<string> {
  const { title, nodes, arrows, clusters, notes } = picture;
  const [heading = '', ...lines] = title;
  yield `---\ntitle: "${yamlText([heading, ...notes].join(' · '))}"\n---\nflowchart LR\n`;
  yield `  accTitle: ${mermaidText(heading)}\n`;
  // Of a title there is one line. What else there is to say is read aloud.
  yield `  accDescr: ${mermaidText(lines.join(' · '))}\n`;
  for (const [place, node] of nodes.entries()) yield `  ${nodeText(node, place)}\n`;
  for (const [place, { label, nodes: inside }] of clusters.entries()) {
    yield `  subgraph c${String(place)}["${mermaidText(label) || UNREADABLE}"]\n`;
    for (const node of inside) yield `    n${String(node)}\n`;
    yield '  end\n';
  }
  for (const arrow of arrows) yield `  ${arrowText(arrow)}\n`;
  const used = new Set(nodes.map(classOf));
  for (const [name, colours] of CLASSES)
    if (used.has(name)) yield `  ${classLine(name, colours)}\n`;
  for (const [place, { isCentre }] of nodes.entries())
    if (isCentre) yield `  style n${String(place)} stroke-width:4px\n`;
}

/** For a label of which nothing is left to be read, as Mermaid takes no empty one. */
const UNREADABLE = '#65533;';

const CLASSES = [...Object.entries(STATE_COLOURS), ...Object.entries(PLAIN_COLOURS)];

/** By its state, where there is one; else by what it is. */
const classOf = ({ state, look }: PictureNode): string => state ?? look;

function nodeText(node: PictureNode, place: number): string {
  const { look, state, imposed, lines } = node;
  const shape =
    look === 'group'
      ? `{"${lines.map(mermaidText).join('<br/>')}"}`
      : mermaidShape({ role: imposed ? 'imposed' : look, state }, lines);
  return `n${String(place)}${shape}:::${classOf(node)}`;
}

function arrowText({ from, to, words, soft }: PictureArrow): string {
  const label = words.length === 0 ? '' : `|"${words.map(mermaidText).join(', ')}"|`;
  return `n${String(from)} ${soft ? '-.->' : '-->'}${label} n${String(to)}`;
}

/** What Mermaid draws where nobody has told it otherwise; it draws nothing of what has more. */
const MERMAID_LIMITS = { arrows: 500, characters: 50_000 } as const;

/** Whether Mermaid will refuse a picture. */
export function mermaidNotes({ arrows }: Picture, text: string): readonly string[] {
  const beyond = [
    ...(arrows.length > MERMAID_LIMITS.arrows
      ? [
          `${groupedNumber(arrows.length)} arrows (its maxEdges is ${String(MERMAID_LIMITS.arrows)})`,
        ]
      : []),
    ...(text.length > MERMAID_LIMITS.characters
      ? [
          `${groupedNumber(text.length)} characters (its maxTextSize is ${groupedNumber(MERMAID_LIMITS.characters)})`,
        ]
      : []),
  ];
  if (beyond.length === 0) return [];
  return [`Mermaid draws this only if its limits are raised: there are ${beyond.join(' and ')}.`];
}

/** A text between double quotes of YAML, all that is neither letter nor digit nor harmless by number. */
const yamlText = (text: string): string =>
  singleLine(text).replace(
    /[^\p{L}\p{M}\p{N} ·.,()/_-]/gu,
    (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
