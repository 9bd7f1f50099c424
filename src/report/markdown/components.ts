import type { RootContent } from 'mdast';
import type { ImpactResult } from '../../analysis/impact-result.js';
import { reasonsPhrase } from '../component-reasons.js';
import { hitComponents } from '../digest/hit-components.js';
import type { Words } from '../language/words.js';
import { firstOf } from './more-left.js';
import { heading, id, name, paragraph, phrase, table, words } from './nodes.js';

const COMPONENTS = 30;
const CAUSES = 3;

/** The components that are hit, and by what. */
export function componentsPart(result: ImpactResult, spoken: Words): readonly RootContent[] {
  const { headings, columns, page, course } = spoken.impact;
  const { total, down, degraded } = result.summary.components;
  const { shown, note } = firstOf(hitComponents(result), COMPONENTS, page.leftOut);
  if (shown.length === 0) return [];
  return [
    heading(2, words(headings.components)),
    paragraph(words(page.components(down, degraded, total))),
    table(
      [
        [columns.page.component, 'left'],
        [columns.page.name, 'left'],
        [columns.page.owner, 'left'],
        [columns.page.state, 'left'],
        [columns.page.when, 'left'],
        [columns.page.why, 'left'],
      ],
      shown.map((component) => [
        id(component.id),
        name(component.name === component.id ? '' : component.name),
        name(component.owner ?? ''),
        words(spoken.terms.signed[component.state]),
        words(course(component)),
        phrase(reasonsPhrase(component, result, CAUSES, spoken.impact)),
      ]),
    ),
    ...note,
  ];
}
