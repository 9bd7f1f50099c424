import { imposedId } from '../analysis/imposition.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Topology } from '../model/topology.js';
import { selectComponents } from '../selection/select-components.js';
import type { Selection } from '../selection/select.js';
import { InputError } from './input-error.js';

/** Selects by the options of a command, and gathers what is wrong with any of them. */
export class SelectedIn {
  private readonly wrong: Diagnostic[] = [];

  constructor(private readonly topology: Topology) {}

  /** @returns null where nothing was asked for */
  by<Thing>(
    texts: readonly string[] | undefined,
    select: (topology: Topology, texts: readonly string[]) => Selection<Thing>,
  ): readonly Thing[] | null {
    if (texts === undefined) return null;
    const { selected, diagnostics } = select(this.topology, texts);
    this.wrong.push(...diagnostics);
    return selected;
  }

  /** Components by id, or of one site as `component@site`; none where nothing was asked for. */
  components(texts: readonly string[] | undefined): ReadonlySet<string> {
    const selected = this.by(texts, selectComponents) ?? [];
    return new Set(
      selected.map(({ component, site }) =>
        imposedId({ component: component.id, site, state: 'down' }),
      ),
    );
  }

  /** @throws InputError for all that is wrong with the selectors */
  check(): void {
    if (this.wrong.length > 0) throw new InputError(this.wrong);
  }
}
