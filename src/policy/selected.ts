import { imposedId } from '../analysis/imposition.js';
import { messageOf } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { CapabilityId, SiteId } from '../model/ids.js';
import type { Rule, Selectors } from '../model/policy.js';
import type { SourceRange } from '../model/source-range.js';
import type { Topology } from '../model/topology.js';
import { selectCapabilities } from '../selection/select-capabilities.js';
import { selectComponents } from '../selection/select-components.js';
import { selectSites } from '../selection/select-sites.js';
import type { Selection } from '../selection/select.js';
import type { VacuousRuleDetail } from './check-result.js';

/** What the selectors of a rule select; null: all, as it has none. */
export interface Selected {
  readonly capabilities: ReadonlySet<CapabilityId> | null;
  readonly sites: ReadonlySet<SiteId> | null;
  /** By id, or of one site as `component@site`. */
  readonly except: ReadonlySet<string>;
}

/** Selectors of a rule that select nothing. */
export interface Vacuous extends Omit<VacuousRuleDetail, 'type'> {
  readonly range: SourceRange | null;
}

export interface SelectedBy {
  readonly selected: Selected;
  /** Whether there is anything left to look at. */
  readonly isVain: boolean;
  readonly vacuous: readonly Vacuous[];
  /** What can't be understood. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Selects what a rule is about. */
export function selectedBy(rule: Rule, topology: Topology): SelectedBy {
  const selecting = new Selecting(topology);
  const capabilities = selecting.from('capabilities', rule, selectCapabilities, ({ id }) => id);
  const sites = selecting.from('sites', rule, selectSites, ({ id }) => id);
  const except = selecting.from('except', rule, selectComponents, ({ component, site }) =>
    imposedId({ component: component.id, site, state: 'down' }),
  );
  return {
    selected: { capabilities, sites, except: except ?? new Set() },
    isVain: capabilities?.size === 0 || sites?.size === 0,
    vacuous: selecting.vacuous,
    diagnostics: selecting.diagnostics,
  };
}

type Key = VacuousRuleDetail['key'];
type Select<Thing> = (
  topology: Topology,
  texts: readonly string[],
  range: SourceRange | null,
) => Selection<Thing>;

class Selecting {
  readonly vacuous: Vacuous[] = [];
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly topology: Topology) {}

  from<Thing, Id extends string>(
    key: Key,
    rule: Rule,
    select: Select<Thing>,
    idOf: (thing: Thing) => Id,
  ): ReadonlySet<Id> | null {
    const selectors = selectorsOf(rule, key);
    if (selectors === null) return null;
    const ids = new Set<Id>();
    const vain: Vain[] = [];
    for (const { text, range } of selectors) {
      const { selected, diagnostics } = select(this.topology, [text], range);
      for (const thing of selected) ids.add(idOf(thing));
      for (const diagnostic of diagnostics) {
        if (isVain(diagnostic)) vain.push({ text, range, problem: messageOf(diagnostic) });
        else this.diagnostics.push(diagnostic);
      }
    }
    const [first] = vain;
    if (first !== undefined) {
      const told = vain.map(({ text, problem }) => ({ text, problem }));
      this.vacuous.push({ key, selectors: told, range: first.range });
    }
    return ids;
  }
}

interface Vain {
  readonly text: string;
  readonly range: SourceRange | null;
  readonly problem: string;
}

const isVain = ({ code }: Diagnostic): boolean =>
  code === 'selector-no-match' || code === 'selector-excludes-nothing';

/** Not every rule has every key. */
function selectorsOf(rule: Rule, key: Key): Selectors | null {
  switch (key) {
    case 'capabilities':
      return 'capabilities' in rule ? rule.capabilities : null;
    case 'sites':
      return 'sites' in rule ? rule.sites : null;
    case 'except':
      return 'except' in rule ? rule.except : null;
  }
}
