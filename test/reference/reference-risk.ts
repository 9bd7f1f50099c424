import type { Level } from '../../src/model/state.js';
import type { ReferenceModel } from './reference-model.js';

/**
 * At risk, by its definition word for word: `v` is at risk by `x` when v is not down at last, x is
 * a component on which down is not imposed, v would be down at last if x failed too, and would not
 * be if x alone failed.
 */
export function referenceRisks(
  model: ReferenceModel,
  imposed: ReadonlyMap<string, Level>,
): ReadonlyMap<string, readonly string[]> {
  const now = model.run(imposed);
  const isDown = (onsets: ReturnType<ReferenceModel['run']>, thing: string): boolean =>
    (onsets.get(thing)?.down ?? Infinity) < Infinity;
  const components = [...model.things.keys()].filter((thing) => !thing.includes('/'));
  const risks = new Map<string, string[]>();
  for (const x of components) {
    if (imposed.get(x) === 'down') continue;
    const both = model.run(new Map([...imposed, [x, 'down'] as const]));
    const alone = model.run(new Map([[x, 'down'] as const]));
    for (const thing of model.things.keys()) {
      if (isDown(now, thing) || !isDown(both, thing) || isDown(alone, thing)) continue;
      risks.set(thing, [...(risks.get(thing) ?? []), x]);
    }
  }
  return risks;
}
