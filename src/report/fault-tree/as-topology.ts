import { complementOf } from '../../model/complement.js';
import type { FaultFormula, FaultTree } from '../../model/fault-tree.js';
import { freeId } from '../../model/free-id.js';

/** Keys and values as a topology's file has them. */
export type Stated = Readonly<Record<string, unknown>>;

/** A fault tree as what a topology's file holds. */
export interface TreeTopology {
  /** What stands before the components. */
  readonly head: Stated;
  /** By their ids: the gates, the top one first, then the basic events. */
  readonly components: Iterable<readonly [string, Stated]>;
  /** What stands behind them: one capability at one site, which rests on the top gate. */
  readonly tail: Readonly<Record<'capabilities' | 'sites', Stated>>;
}

/**
 * A fault tree as a topology: a component for each gate and each basic event. What happens at a gate
 * in the tree is a failure, and so what it needs is the reverse: where one failure is enough, all
 * members are needed, and where it takes all of them, any one is.
 *
 * @param reference what the tree was read from
 */
export function treeTopology(tree: FaultTree, reference: string): TreeTopology {
  const { name, gates, events } = tree;
  const top = gates[0]?.id ?? '';
  const taken = new Set([...gates, ...events].map(({ id }) => id));
  return {
    head: {
      utfall: 1,
      name: name ?? undefined,
      source: 'documented',
      reference,
      // A gate doesn't fail by itself.
      defaults: { kinds: { gate: { availability: 1 } } },
    },
    components: components(tree),
    tail: {
      capabilities: { work: { dependsOn: [top] } },
      sites: { [freeId('system', taken)]: { kind: 'system', capabilities: ['work'] } },
    },
  };
}

function* components(tree: FaultTree): Generator<readonly [string, Stated]> {
  for (const { id, label, formula } of tree.gates) {
    yield [id, { kind: 'gate', ...named(label), dependsOn: needs(formula, tree) }];
  }
  for (const { id, label, probability } of tree.events) {
    const availability = probability === null ? {} : { availability: complementOf(probability) };
    yield [id, { kind: 'basic-event', ...named(label), ...availability }];
  }
}

const named = (label: string | null): Stated => (label === null ? {} : { name: label });

/** What a thing needs that fails by this formula. */
function needs(formula: FaultFormula, tree: FaultTree): readonly unknown[] {
  return formula.type === 'vote' && formula.needed === 1
    ? formula.of.map((each) => requirement(each, tree))
    : [requirement(formula, tree)];
}

/** Formulas are no deeper than documents may be. */
function requirement(formula: FaultFormula, tree: FaultTree): unknown {
  switch (formula.type) {
    case 'gate':
      return tree.gates[formula.gate]?.id;
    case 'event':
      return tree.events[formula.event]?.id;
    case 'vote': {
      const { needed, of } = formula;
      const members = of.map((each) => requirement(each, tree));
      if (needed === 1) return { allOf: members };
      if (needed === of.length) return { anyOf: members };
      // When so many are down that fewer than this are left.
      return { atLeast: of.length - needed + 1, of: members };
    }
  }
}
