import type { RootContent } from 'mdast';
import type { ImpactResult } from '../../analysis/impact-result.js';
import { reasonsPhrase } from '../component-reasons.js';
import { hitComponents } from '../digest/hit-components.js';
import { tallyText } from '../impact-sentences.js';
import { groupedNumber } from '../number-text.js';
import { courseText } from '../onset-text.js';
import { firstOf } from './more-left.js';
import { heading, id, name, paragraph, phrase, table, words } from './nodes.js';
import { stateText } from './state-text.js';

const COMPONENTS = 30;
const CAUSES = 3;

/** The components that are hit, and by what. */
export function componentsPart(result: ImpactResult): readonly RootContent[] {
  const { total, down, degraded } = result.summary.components;
  const { shown, note } = firstOf(hitComponents(result), COMPONENTS);
  if (shown.length === 0) return [];
  return [
    heading(2, words('Components')),
    paragraph(words(`Of ${groupedNumber(total)} components: ${tallyText(down, degraded)}.`)),
    table(
      [
        ['Component', 'left'],
        ['Name', 'left'],
        ['Owner', 'left'],
        ['State', 'left'],
        ['When', 'left'],
        ['Why', 'left'],
      ],
      shown.map((component) => [
        id(component.id),
        name(component.name === component.id ? '' : component.name),
        name(component.owner ?? ''),
        words(stateText(component.state)),
        words(courseText(component)),
        phrase(reasonsPhrase(component, result, CAUSES)),
      ]),
    ),
    ...note,
  ];
}
