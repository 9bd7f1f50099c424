import type { RootContent } from 'mdast';
import type { CheckResult } from '../policy/check-result.js';
import { checkBasis } from './check/check-basis.js';
import { openByRule } from './check/open-by-rule.js';
import { countSentences, verdictText } from './check/verdict-text.js';
import { brief } from './markdown/brief.js';
import { knownPart, stalePart, waivedPart } from './markdown/borne-findings.js';
import { detailsPart } from './markdown/finding-details.js';
import { pageText } from './markdown/page-text.js';
import { heading, joined, paragraph, phrase, words } from './markdown/nodes.js';
import { openFindingsPart } from './markdown/open-findings.js';
import { bytesOf, fitParts } from './markdown/page-room.js';

/** As much as GitHub takes for a comment on a pull request. */
const PAGE = 65_536;

/**
 * The gate's answer for a job's summary or a comment on a pull request: the verdict, a table for
 * each rule, the gravest first, what is borne with, and the ways. Never more than 65,536 bytes of
 * UTF-8: what there is no room for is counted. The same result gives the same bytes.
 */
export function* checkMarkdown(result: CheckResult): Generator<string> {
  const top = verdict(result);
  const open = openByRule(result);
  const parts = [
    ...open.map((each) => openFindingsPart(each)),
    ...waivedPart(result),
    ...knownPart(result),
    ...stalePart(result),
    ...detailsPart(open),
  ];
  const children = [...top, ...fitParts(parts, PAGE - bytesOf(...top))];
  yield pageText(children);
}

function verdict(result: CheckResult): readonly RootContent[] {
  const sign = result.verdict === 'pass' ? '✓' : '✗';
  const basis = checkBasis(result).map((text) => phrase(brief(text)));
  const counts = countSentences(result);
  return [
    heading(1, words(`${sign} utfall check ${verdictText(result)}`)),
    paragraph([{ type: 'emphasis', children: joined(basis, ' · ') }]),
    ...(counts.length === 0 ? [] : [paragraph(words(counts.join(' ')))]),
  ];
}
