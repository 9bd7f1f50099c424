import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Topology } from '../model/topology.js';
import type { Selection } from '../selection/select.js';

/** What is selected of either of two topologies; null: nothing was asked for. */
export interface EitherSelection<Thing> {
  readonly before: readonly Thing[] | null;
  readonly after: readonly Thing[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Selects from two topologies. What a selector asks for has to be there on one side at least. */
export function selectFromEither<Thing>(
  texts: readonly string[] | undefined,
  before: Topology,
  after: Topology,
  select: (topology: Topology, texts: readonly string[]) => Selection<Thing>,
): EitherSelection<Thing> {
  if (texts === undefined) return { before: null, after: null, diagnostics: [] };
  const was = select(before, texts);
  const is = select(after, texts);
  const wrongBefore = new Set(was.diagnostics.map(findingKey));
  return {
    before: was.selected,
    after: is.selected,
    diagnostics: is.diagnostics.filter((each) => wrongBefore.has(findingKey(each))),
  };
}

/** The same for what is wrong on both sides, though other names may be near. */
function findingKey({ code, arguments: words }: Diagnostic): string {
  const asked = 'term' in words ? words.term : 'id' in words ? words.id : words;
  return JSON.stringify([code, asked]);
}
