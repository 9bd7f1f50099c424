import type { PhrasingContent } from 'mdast';
import type { CheckResult, Finding } from '../../policy/check-result.js';
import { alikeName, findingName } from '../check/finding-name.js';
import { rulePhrase } from '../check/rule-phrase.js';
import { alikeFindings, type AlikeFindings } from '../digest/alike-findings.js';
import { placePhrase } from '../file-place.js';
import { groupedNumber } from '../number-text.js';
import { brief } from './brief.js';
import { heading, paragraph, phrase, table, words } from './nodes.js';
import { partEntries, type PagePart } from './page-room.js';

const ROWS = 20;

/** What is borne with, by whom and until when. */
export function waivedPart({ findings }: CheckResult): readonly PagePart[] {
  const waived = findings.filter(({ waiver }) => waiver !== null);
  const rows = alikeFindings(waived).map((alike) => {
    const { waiver } = alike.first;
    return [
      ...nameCells(alike),
      phrase(brief([{ name: waiver?.owner ?? '' }])),
      words(waiver?.expires ?? ''),
      phrase(brief([{ name: waiver?.reason ?? '' }])),
    ];
  });
  return borne('Waived', 'Found, and borne with until a day.', ['By', 'Until', 'Why'], rows);
}

/** What was found before. */
export function knownPart({ findings }: CheckResult): readonly PagePart[] {
  const known = findings.filter((each) => each.waiver === null && each.known);
  const rows = alikeFindings(known).map((alike) => [
    ...nameCells(alike),
    placeCell(alike.first.place),
  ]);
  return borne('Known', 'Found, and known before.', ['Where'], rows);
}

/** What the baseline knows and is gone. */
export const stalePart = ({ stale }: CheckResult): readonly PagePart[] =>
  borne(
    'No longer found',
    'The baseline still knows these; utfall check --prune-baseline takes them out.',
    [],
    stale.map((known) => [phrase(brief(findingName(known))), phrase(brief(rulePhrase(known)))]),
  );

function borne(
  title: string,
  gist: string,
  columns: readonly string[],
  rows: readonly (readonly PhrasingContent[][])[],
): readonly PagePart[] {
  if (rows.length === 0) return [];
  const header = ['Finding', 'Rule', ...columns].map((column) => [column, 'left'] as const);
  return [
    {
      head: [heading(2, words(title)), paragraph(words(gist))],
      entries: partEntries(rows, ROWS, (shown) => table(header, shown)),
    },
  ];
}

function nameCells(alike: AlikeFindings): readonly PhrasingContent[][] {
  const times = alike.count === 1 ? '' : ` (${groupedNumber(alike.count)})`;
  return [
    [...phrase(brief(alikeName(alike, '…'))), ...words(times)],
    phrase(brief(rulePhrase(alike.first))),
  ];
}

const placeCell = (place: Finding['place']): PhrasingContent[] =>
  place === null ? [] : phrase(brief(placePhrase(place)));
