import type { CapabilityToll } from '../../../analysis/spof-result.js';
import { takenPhrase } from '../../failure-phrase.js';
import { groupedBy } from '../../grouped-by.js';
import { listed, type Phrase } from '../../phrase.js';
import { mostCriticalFirst } from '../../severity.js';

/** Where each capability is lost, the most critical first; those with the same numbers share a line. */
export function takenLines(capabilities: readonly CapabilityToll[]): readonly Phrase[] {
  const sorted = [...capabilities].sort((a, b) => mostCriticalFirst(a.criticality, b.criticality));
  const lines = groupedBy(sorted, ({ criticality, kinds }) => JSON.stringify([criticality, kinds]));
  return lines.flatMap((alike): readonly Phrase[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const names = alike.map(({ name }): Phrase => [{ name }]);
    return [
      [
        ...listed(names, Infinity),
        ` (${first.criticality}): `,
        ...takenPhrase(first.kinds, Infinity),
        alike.length === 1 ? '' : ' each',
      ],
    ];
  });
}
