import type { List, ListItem } from 'mdast';
import type { CauseLine, CauseTree } from '../../model/report/cause-tree.js';
import { brief } from '../markdown/brief.js';
import { paragraph, phrase, words as text } from '../markdown/nodes.js';
import type { Times } from '../language/figures.js';
import type { ReportWords } from '../language/report-words.js';

/** Trees of causes as nested lists, each under what it explains. */
export const causeList = (
  trees: readonly CauseTree[],
  words: ReportWords,
  times: Times | null,
): List => listOf(trees.map((tree) => treeItem(tree, words, times)));

function treeItem(
  { name: title, lines }: CauseTree,
  words: ReportWords,
  times: Times | null,
): ListItem {
  const [root, ...below] = lines;
  const item = itemOf([
    { type: 'strong', children: phrase(brief([{ name: title }])) },
    ...(root === undefined ? [] : text(`: ${words.state[root.state]}`)),
  ]);
  /** The item that was last told at each depth. */
  const open: ListItem[] = [item];
  for (const line of below) hang(open, line, itemOf(phrase(brief(words.cause(line, times)))));
  return item;
}

/** Hangs an item below the last one that is a step nearer to the root. */
function hang(open: ListItem[], { depth }: CauseLine, item: ListItem): void {
  const above = open[depth - 1];
  if (above === undefined) throw new Error(`nothing stands above depth ${String(depth)}`);
  const last = above.children.at(-1);
  if (last?.type === 'list') last.children.push(item);
  else above.children.push(listOf([item]));
  open.length = depth;
  open.push(item);
}

const listOf = (children: ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
});

const itemOf = (children: Parameters<typeof paragraph>[0]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(children)],
});
