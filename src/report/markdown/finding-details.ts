import { findingName } from '../check/finding-name.js';
import { findingWords } from '../check/finding-words.js';
import type { RuleFindings } from '../check/findings-by-rule.js';
import { rulePhrase } from '../check/rule-phrase.js';
import { alikeFindings } from '../digest/alike-findings.js';
import type { Finding } from '../../policy/check-result.js';
import { wayPhrase } from '../way-phrase.js';
import { brief } from './brief.js';
import { firstOf } from './more-left.js';
import { heading, outline, phrase, words, type OutlineItem } from './nodes.js';
import { partEntries, type PagePart } from './page-room.js';

const FINDINGS = 40;
const LINES = 6;
const STEPS = 12;

/** What the tables have no room for: where which capability is lost, and on which ways. */
export function detailsPart(open: readonly RuleFindings[]): readonly PagePart[] {
  const items = open.flatMap(({ findings }) =>
    alikeFindings(findings).flatMap(({ first }) => detailsOf(first)),
  );
  if (items.length === 0) return [];
  return [
    {
      head: [heading(2, words('Details'))],
      entries: partEntries(items, FINDINGS, outline),
    },
  ];
}

/** Empty where there is no more to say. */
function detailsOf(finding: Finding): readonly OutlineItem[] {
  const ways = finding.paths.map((path) => {
    const ids = path.map(({ id }) => id);
    return ['the way: ', ...wayPhrase(ids, { arrow: '→', ellipsis: '…' }, STEPS)];
  });
  const lines = [...ways, ...findingWords(finding).details];
  if (lines.length === 0) return [];
  const { shown, note } = firstOf(lines, LINES);
  const head = brief([...findingName(finding), ': ', ...rulePhrase(finding)]);
  return [
    {
      head: phrase(head),
      below: [...shown.map((line) => phrase(brief(line))), ...note.map(({ children }) => children)],
    },
  ];
}
