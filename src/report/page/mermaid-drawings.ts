import { clockWithSeconds, DAY, isOnClock, midnightOf } from '../../model/clock-time.js';
import type { Seconds } from '../../model/duration.js';
import type { ClockTime } from '../../model/scenario.js';
import { code } from '../markdown/nodes.js';
import { mermaidFlowchart, mermaidText } from '../mermaid.js';
import { phraseText } from '../phrase.js';
import type { ReportWords } from '../language/report-words.js';
import type { Drawings } from './page.js';

/** Pictures as Mermaid, which GitHub, GitLab and editors draw. */
export const mermaidDrawings: Drawings = {
  picture: ({ nodes, edges }, words, times) =>
    code(
      'mermaid',
      mermaidFlowchart({
        nodes: nodes.map((node) => ({
          role: node.role,
          state: node.state,
          label: words.node(node, times).map(phraseText),
        })),
        edges,
      }),
    ),
  timeline: (rows, { times: { start }, end }, words) => {
    const origin = start !== null && isOnClock(start + end) ? start : null;
    if (!isOnClock((origin ?? 0) + end)) return null;
    const clock = (at: number): string => clockWithSeconds((origin ?? 0) + at);
    const labels = rows.map(({ name, kind }) => cut(kind === null ? name : `${name}, ${kind}`));
    const lines = rows.flatMap(({ bars }, row) => [
      `  section ${mermaidText(labels[row] ?? '')}`,
      ...bars.map(
        ({ from, to, state }) =>
          `  ${mermaidText(words.state[state])} :${state === 'down' ? 'crit' : 'active'}, ` +
          `${clock(from)}, ${String(to - from)}s`,
      ),
    ]);
    const axis = `  axisFormat ${axisFormat(origin, end, words)}`;
    return code(
      'mermaid',
      [roomFor(labels), 'gantt', '  dateFormat YYYY-MM-DDTHH:mm:ss', axis, ...lines].join('\n'),
    );
  },
};

/** The longest label of a row, in characters: the bars need their room as well. */
const LONGEST_LABEL = 50;

function cut(label: string): string {
  const characters = Array.from(label);
  return characters.length <= LONGEST_LABEL
    ? label
    : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

/** Mermaid sets labels to the left of the bars, but keeps little room there unless told to. */
function roomFor(labels: readonly string[]): string {
  const longest = Math.max(...labels.map((label) => Array.from(label).length));
  const pixels = 30 + Math.ceil(6.5 * longest);
  return `%%{init: {"gantt": {"leftPadding": ${String(pixels)}}}}%%`;
}

/** With the day where there are several; without a clock, the first day is day 1. */
function axisFormat(start: ClockTime | null, end: Seconds, words: ReportWords): string {
  if (start === null) return end > DAY ? `${words.day} %-j, %H:%M` : '+%H:%M';
  return midnightOf(start) === midnightOf(start + end) ? '%H:%M' : '%Y-%m-%d %H:%M';
}
