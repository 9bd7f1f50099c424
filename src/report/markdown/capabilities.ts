import type { PhrasingContent, RootContent } from 'mdast';
import type { CapabilityFates, Fate, KindFates } from '../digest/capability-fates.js';
import type { Words } from '../language/words.js';
import { firstOf } from './more-left.js';
import { heading, joined, name, phrase, table, words } from './nodes.js';

const ROWS = 40;

/** Capabilities × kinds of site, the most critical first: a row for each fate. */
export function capabilitiesPart(
  hit: readonly CapabilityFates[],
  spoken: Words,
): readonly RootContent[] {
  const { headings, columns, page } = spoken.impact;
  const rows = hit.flatMap((capability) =>
    capability.kinds.flatMap((kind) =>
      kind.fates.map((fate) => fateRow(capability, kind, fate, spoken)),
    ),
  );
  if (rows.length === 0) return [];
  const { shown, note } = firstOf(rows, ROWS, page.leftOut);
  return [
    heading(2, words(headings.capabilities)),
    table(
      [
        [columns.page.capability, 'left'],
        [columns.page.criticality, 'left'],
        [columns.page.sites, 'left'],
        [columns.page.state, 'left'],
        [columns.page.when, 'left'],
        [columns.page.people, 'right'],
      ],
      shown,
    ),
    ...note,
  ];
}

function fateRow(
  { impact }: CapabilityFates,
  { tally }: KindFates,
  fate: Fate,
  { figures, terms, impact: { sitesOf, course, byWorkaround } }: Words,
): readonly PhrasingContent[][] {
  return [
    name(impact.name),
    words(terms.criticality[impact.criticality]),
    phrase(sitesOf(fate.sites, tally.sites.total, tally.kind)),
    words(terms.signed[fate.state]),
    joined(
      [words(course(fate)), ...(fate.bridge === null ? [] : [phrase(byWorkaround(fate.bridge))])],
      '; ',
    ),
    words(fate.people === 0 ? '' : figures.number(fate.people)),
  ];
}
