import { clockWithSeconds, DAY, midnightOf } from '../../model/clock-time.js';
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
    const clock = (at: number): string => clockWithSeconds((start ?? 0) + at);
    const lines = rows.flatMap(({ name, kind, bars }) => [
      `  section ${mermaidText(kind === null ? name : `${name}, ${kind}`)}`,
      ...bars.map(
        ({ from, to, state }) =>
          `  ${mermaidText(words.state[state])} :${state === 'down' ? 'crit' : 'active'}, ` +
          `${clock(from)}, ${String(to - from)}s`,
      ),
    ]);
    const axis = `  axisFormat ${axisFormat(start, end, words)}`;
    return code(
      'mermaid',
      ['gantt', '  dateFormat YYYY-MM-DDTHH:mm:ss', axis, ...lines].join('\n'),
    );
  },
};

/** With the day where there are several; without a clock, the first day is day 1. */
function axisFormat(start: ClockTime | null, end: Seconds, words: ReportWords): string {
  if (start === null) return end > DAY ? `${words.day} %-j, %H:%M` : '+%H:%M';
  return midnightOf(start) === midnightOf(start + end) ? '%H:%M' : '%Y-%m-%d %H:%M';
}
