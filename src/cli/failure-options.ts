import type { Imposition } from '../analysis/imposition.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import type { Level } from '../model/state.js';
import type { Topology } from '../model/topology.js';
import { selectComponents } from '../selection/select-components.js';
import { InputError } from './input-error.js';

export interface FailureOptions {
  /** Selectors of what is down, and of what is degraded. */
  readonly fail?: readonly string[];
  readonly degrade?: readonly string[];
}

/** What the options impose on the components of a topology. */
export function impositionsOf(topology: Topology, options: FailureOptions): readonly Imposition[] {
  if ((options.fail ?? []).length === 0 && (options.degrade ?? []).length === 0) {
    throw new InputError([diagnosticOf('nothing-fails', {}, null)]);
  }
  return anyImpositionsOf(topology, options);
}

/** The same where they may impose nothing. */
export function anyImpositionsOf(
  topology: Topology,
  { fail = [], degrade = [] }: FailureOptions,
): readonly Imposition[] {
  const select = (texts: readonly string[], state: Level) => {
    const { selected, diagnostics } = selectComponents(topology, texts);
    const impositions = selected.map(({ component, site }) => ({
      component: component.id,
      site,
      state,
    }));
    return { impositions, diagnostics };
  };
  const down = select(fail, 'down');
  const degraded = select(degrade, 'degraded');
  const diagnostics = [...down.diagnostics, ...degraded.diagnostics];
  if (diagnostics.length > 0) throw new InputError(diagnostics);
  return [...down.impositions, ...degraded.impositions];
}
