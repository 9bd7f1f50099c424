import { faultTree, MOST_GATES, type FaultTreeQuestion } from '../analysis/fault-tree.js';
import type { Centre } from '../analysis/graph-topology.js';
import { imposedId } from '../analysis/imposition.js';
import type { DiagnosticArguments, DiagnosticCode } from '../diagnostics/catalogue.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import type { Topology } from '../model/topology.js';
import { groupedNumber } from '../report/number-text.js';
import { selectComponents } from '../selection/select-components.js';
import { centreNamed } from './centre-named.js';
import type { GraphOptions } from './graph-options.js';
import { InputError } from './input-error.js';

interface WrittenTree {
  readonly ok: true;
  readonly pieces: Iterable<string>;
  readonly notes: readonly string[];
}

/**
 * The fault tree of what `--around` names, in the Open-PSA format.
 *
 * @throws InputError where there is none, or what was asked makes no sense for one
 */
export async function writeFaultTree(
  topology: Topology,
  options: GraphOptions,
): Promise<WrittenTree> {
  const { around, fail = [], degrade = [], within } = options;
  if (around === undefined) return wrong('fault-tree-of-nothing', {});
  if (fail.length > 0 || degrade.length > 0 || within !== undefined)
    return wrong('fault-tree-and-failure', {});
  const target = targetOf(topology, centreNamed(topology, around), around);
  const answer = faultTree(topology, { target, except: exceptions(topology, options) });
  if (!answer.ok) {
    return answer.reason === 'never'
      ? wrong('fault-tree-empty', { id: around })
      : wrong('fault-tree-too-large', { limit: MOST_GATES });
  }
  const { treeOpenpsa } = await import('../report/fault-tree/tree-openpsa.js');
  const { tree } = answer;
  const unstated = tree.events.filter(({ probability }) => probability === null).length;
  return { ok: true, pieces: treeOpenpsa(tree), notes: unstated === 0 ? [] : [told(unstated)] };
}

const told = (unstated: number): string =>
  `${groupedNumber(unstated)} ${
    unstated === 1
      ? 'component states no availability, and has'
      : 'components state no availability, and have'
  } probability 0 there`;

function targetOf(topology: Topology, centre: Centre, id: string): FaultTreeQuestion['target'] {
  if (centre.type === 'component') return centre;
  if (centre.type === 'site') {
    const [capability = ''] = centre.site.needs.capabilities;
    return wrong('fault-tree-of-several', { id, example: `${centre.site.id}/${capability}` });
  }
  const { capability } = centre;
  if (centre.site !== null) return { type: 'capability', site: centre.site, capability };
  const having = [...topology.sites.values()].filter(({ needs }) =>
    needs.capabilities.includes(capability.id),
  );
  const [site] = having;
  // What only one site has needs no more naming.
  if (site !== undefined && having.length === 1) return { type: 'capability', site, capability };
  const example = site === undefined ? null : `${site.id}/${capability.id}`;
  return wrong('fault-tree-of-several', { id, example });
}

function exceptions(topology: Topology, { except = [] }: GraphOptions): ReadonlySet<string> {
  const { selected, diagnostics } = selectComponents(topology, except);
  if (diagnostics.length > 0) throw new InputError(diagnostics);
  return new Set(
    selected.map(({ component, site }) =>
      imposedId({ component: component.id, site, state: 'down' }),
    ),
  );
}

function wrong<Code extends DiagnosticCode>(code: Code, words: DiagnosticArguments[Code]): never {
  throw new InputError([diagnosticOf(code, words, null)]);
}
