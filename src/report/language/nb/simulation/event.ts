import type { RunEvent } from '../../../../analysis/simulation-result.js';
import type { Phrase } from '../../../phrase.js';
import { duration } from '../durations.js';
import { figures } from '../figures.js';

const NAMES = 4;

/** «helseid og bankid svikter i 2 t: et notat». */
export function event({ fail, degrade, restore, lasts, note }: RunEvent): Phrase {
  const clauses = [
    ...clause(fail, 'svikter'),
    ...clause(degrade, 'blir redusert'),
    ...clause(restore, 'blir gjenopprettet'),
  ];
  return [
    ...figures.list(clauses, 0),
    ...(lasts === null ? [] : [` i ${duration(lasts)}`]),
    ...(note === null ? [] : [': ', { name: note }]),
  ];
}

/** Empty where there is nothing that it could be said of. */
function clause(ids: readonly string[], verb: string): readonly Phrase[] {
  if (ids.length === 0) return [];
  const names = figures.listed(
    ids.map((id) => [{ id }]),
    NAMES,
  );
  return [[...names, ` ${verb}`]];
}
