import type { Element, Properties } from 'hast';
import type { RootContent, Table, TableCell, TableRow } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { element, lines, text } from './elements.js';

/**
 * Blocks of the document as HTML. Texts stay texts: nothing in the document is a picture or HTML, and
 * what would be HTML is left out; links are the web addresses of references, and no others.
 *
 * @param heading the id of what these blocks stand under; null: nothing that has one
 */
export function contentOf(blocks: readonly RootContent[], heading: string | null): Element[] {
  const made = toHast(
    { type: 'root', children: [...blocks] },
    {
      handlers: {
        text: (_: State, { value }: { readonly value: string }) => text(withoutJoiners(value)),
        table: (state: State, table: Table) =>
          scrolling(heading === null ? {} : { ariaLabelledBy: [heading] }, tableOf(state, table)),
      },
    },
  );
  if (made.type !== 'root') throw new Error('A root becomes a root.');
  return made.children.filter((node) => node.type === 'element');
}

/**
 * Word joiners keep GitHub from linking what is in a name. No page of HTML does that by itself, and
 * whoever copies a name wants it as it is.
 */
export const withoutJoiners = (value: string): string => value.replaceAll('\u2060', '');

/**
 * Room of its own for what may be wider than a phone, which the keyboard can scroll as well.
 *
 * @param label what it is called, or by what
 */
export const scrolling = (
  label: Pick<Properties, 'ariaLabel' | 'ariaLabelledBy'>,
  content: Element,
): Element =>
  element('div', { className: ['wide'], role: 'group', tabIndex: 0, ...label }, content);

function tableOf(state: State, { children: [header, ...rows], align }: Table): Element {
  const look = (column: number): { className?: string[] } =>
    align?.[column] === 'right' ? { className: ['number'] } : {};
  const headCell = (cell: TableCell, column: number): Element =>
    element('th', { scope: 'col', ...look(column) }, ...state.all(cell));
  const cell = (each: TableCell, column: number): Element =>
    element(
      column === 0 ? 'th' : 'td',
      {
        ...(column === 0 ? { scope: 'row' } : {}),
        ...look(column),
        ...(each.data?.rank === undefined ? {} : { dataRank: each.data.rank }),
      },
      ...state.all(each),
    );
  const row = ({ children }: TableRow): Element => element('tr', {}, ...children.map(cell));
  const head = element('tr', {}, ...(header?.children ?? []).map(headCell));
  return element(
    'table',
    {},
    ...lines([
      element('thead', {}, ...lines([head])),
      element('tbody', {}, ...lines(rows.map(row))),
    ]),
  );
}
