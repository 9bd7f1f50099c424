import type { PhrasingContent, RootContent } from 'mdast';
import type { CapabilityFates, Fate, KindFates } from '../digest/capability-fates.js';
import { kindNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { bridgeText, courseText } from '../onset-text.js';
import { firstOf } from './more-left.js';
import { heading, joined, name, table, words } from './nodes.js';
import { stateText } from './state-text.js';

const ROWS = 40;

/** Capabilities × kinds of site, the most critical first: a row for each fate. */
export function capabilitiesPart(hit: readonly CapabilityFates[]): readonly RootContent[] {
  const rows = hit.flatMap((capability) =>
    capability.kinds.flatMap((kind) => kind.fates.map((fate) => fateRow(capability, kind, fate))),
  );
  if (rows.length === 0) return [];
  const { shown, note } = firstOf(rows, ROWS);
  return [
    heading(2, words('Capabilities')),
    table(
      [
        ['Capability', 'left'],
        ['Criticality', 'left'],
        ['Sites', 'left'],
        ['State', 'left'],
        ['When', 'left'],
        ['People', 'right'],
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
): readonly PhrasingContent[][] {
  const { total } = tally.sites;
  return [
    name(impact.name),
    words(impact.criticality),
    [
      ...words(`${groupedNumber(fate.sites)} of ${groupedNumber(total)} `),
      ...name(kindNoun(tally.kind, total)),
    ],
    words(stateText(fate.state)),
    joined([words(courseText(fate)), ...workaround(fate)], '; '),
    words(fate.people === 0 ? '' : groupedNumber(fate.people)),
  ];
}

const workaround = ({ bridge }: Fate): PhrasingContent[][] =>
  bridge === null
    ? []
    : [
        [
          ...words('by workaround: '),
          ...name(bridge.workaround),
          ...words(`, ${bridgeText(bridge)}`),
        ],
      ];
