import type { PhrasingContent } from 'mdast';
import { alikePhrase } from '../check/alike-phrase.js';
import { findingWords } from '../check/finding-words.js';
import type { RuleFindings } from '../check/findings-by-rule.js';
import { rulePhrase } from '../check/rule-phrase.js';
import { severitiesText } from '../check/severities-text.js';
import { alikeFindings, type AlikeFindings } from '../digest/alike-findings.js';
import { placePhrase } from '../file-place.js';
import { brief } from './brief.js';
import { heading, id, joined, paragraph, phrase, table, words } from './nodes.js';
import { partEntries, type PagePart } from './page-room.js';
import { prose } from './prose.js';

const ROWS = 40;

/** What a rule finds that is neither waived nor known. */
export function openFindingsPart({ rule, findings }: RuleFindings): PagePart {
  const counts = severitiesText(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  const kind = rule.name === null ? [] : [...words(' of '), ...id(rule.rule)];
  return {
    head: [
      heading(2, phrase(brief(rulePhrase(rule)))),
      paragraph([...words(counts), ...kind, ...words('. '), ...prose(rule.page.summary)]),
    ],
    entries: partEntries(alikeFindings(findings), ROWS, (shown) =>
      table(
        [
          ['Finding', 'left'],
          ['Where', 'left'],
          ['What would help', 'left'],
        ],
        shown.map(findingRow),
      ),
    ),
  };
}

function findingRow(alike: AlikeFindings): readonly PhrasingContent[][] {
  const { first } = alike;
  const { headline, remedy } = findingWords(first);
  const more = alikePhrase(alike);
  const told = [headline, ...(more === null ? [] : [more])].map((each) => phrase(brief(each)));
  return [
    joined(told, '; '),
    first.place === null ? [] : phrase(brief(placePhrase(first.place))),
    remedy === null ? [] : phrase(brief(remedy)),
  ];
}
