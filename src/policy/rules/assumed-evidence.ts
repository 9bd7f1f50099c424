import type { Need, Structure } from '../../analysis/structure.js';
import { startOf } from '../../model/locate.js';
import { byCodeUnit } from '../../model/order.js';
import type { AssumedEvidenceRule } from '../../model/policy.js';
import type { Evidence } from '../../model/provenance.js';
import type { SourceRange } from '../../model/source-range.js';
import type { Found, RuleEntry } from '../rule-entry.js';

/** Findings of other rules that rest, for the most part, on what nobody vouches for. */
export const assumedEvidence: RuleEntry<AssumedEvidenceRule> = {
  page: {
    summary:
      'A finding of another rule that rests on more assumed or fitted dependencies than the policy allows.',
    why: 'A finding is no better than what it rests on. Before money is spent on it, or work is stopped by it, somebody who knows should say whether things are as the topology assumes.',
    fix: [
      'Ask those who run the systems, and state what they say: `source: stated` or `documented`, with a `reference`.',
      'Correct the dependency, if it is another one.',
    ],
    example: `components:
  network: {}
  records: { dependsOn: [{ on: network, source: assumed }] }
capabilities:
  read-record: { dependsOn: [{ on: records, source: assumed }] }
sites:
  clinic: { capabilities: [read-record] }   # lost with the network, we guess
`,
  },
  *find({ max }, { subject, earlier }) {
    for (const { found, rule, name, finding, about } of earlier) {
      const stated = dependenciesAmong(found.evidence(), subject.structure('ignore'));
      const weak = [...stated].filter(([, source]) => source === 'assumed' || source === 'fitted');
      if (weak.length === 0 || weak.length / stated.size <= max) continue;
      const places = weak.map(([range]) => range).sort(byPlace);
      const count = (evidence: Evidence): number =>
        weak.filter(([, source]) => source === evidence).length;
      yield {
        finding,
        about: about === null ? (name ?? rule) : `${about} (${name ?? rule})`,
        place: places[0] === undefined ? null : startOf(places[0]),
        paths: [],
        detail: {
          type: 'assumed-evidence',
          of: { rule, name, finding, about },
          dependencies: { total: stated.size, assumed: count('assumed'), fitted: count('fitted') },
          max,
          places: places.map(startOf),
        },
        evidence: () => [],
      } satisfies Found;
    }
  },
};

/** Dependencies by where they are stated, however many sites share one; groups are none. */
function dependenciesAmong(
  needs: Iterable<Need>,
  { nodes }: Structure,
): ReadonlyMap<SourceRange, Evidence | null> {
  const stated = new Map<SourceRange, Evidence | null>();
  for (const { edge, target } of needs) {
    if (edge.range === null || nodes[target]?.node.type === 'group') continue;
    stated.set(edge.range, edge.provenance?.source ?? null);
  }
  return stated;
}

const byPlace = (a: SourceRange, b: SourceRange): number =>
  byCodeUnit(a.file.path, b.file.path) || a.start - b.start;
