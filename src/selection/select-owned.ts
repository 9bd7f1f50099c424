import { diagnosticOf } from '../diagnostics/findings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Topology } from '../model/topology.js';
import { parseSelector } from './parse-selector.js';
import { selectableThings } from './select-things.js';
import { selectAlternatives, type Selection } from './select.js';
import type { Alternative } from './selector.js';
import type { Thing } from './thing.js';

/** Selects the components of owners, each given as after `owner:` (`norsk-*`, `!digdir`, `a,b`). */
export function selectOwned(topology: Topology, texts: readonly string[]): Selection<Thing> {
  const alternatives: Alternative[] = [];
  const unread: Diagnostic[] = [];
  for (const text of texts) {
    const parsed = parseSelector(text);
    if (!parsed.ok) {
      unread.push(parsed.diagnostic);
      continue;
    }
    const owned = parsed.selector.map(ownedAlternative);
    if (owned.includes(null)) {
      const problem = 'expected owners, each a name or a glob, in quotes if it has signs in it';
      unread.push(diagnosticOf('selector-syntax', { selector: text, problem, column: 1 }, null));
    } else alternatives.push(...owned.flatMap((alternative) => alternative ?? []));
  }
  const { selected, diagnostics } = selectAlternatives(alternatives, selectableThings(topology));
  return {
    // By `!` alone, what no one can own would be selected too.
    selected: selected.filter(({ type }) => type === 'component'),
    diagnostics: [...unread, ...diagnostics],
  };
}

/** What was read as ids, taken as owners; null where it is anything else. */
function ownedAlternative({ terms, text }: Alternative): Alternative | null {
  const owned = terms.flatMap((term) =>
    term.type === 'id'
      ? [{ type: 'key', key: 'owner', pattern: term.pattern, negated: term.negated } as const]
      : [],
  );
  return owned.length === terms.length ? { terms: owned, text: `owner:${text}` } : null;
}
