import type { RunEvent } from '../../../../analysis/simulation-result.js';
import { shortDuration } from '../../../duration-text.js';
import { listed, type Phrase } from '../../../phrase.js';

const NAMES = 4;

/** `helseid and bankid fail for 2h: a note`. */
export function event({ fail, degrade, restore, lasts, note }: RunEvent): Phrase {
  const clauses = [
    clause(fail, 'fails', 'fail'),
    clause(degrade, 'is degraded', 'are degraded'),
    clause(restore, 'is restored', 'are restored'),
  ].filter(({ length }) => length > 0);
  return [
    ...listed(clauses, clauses.length),
    ...(lasts === null ? [] : [` for ${shortDuration(lasts)}`]),
    ...(note === null ? [] : [': ', { name: note }]),
  ];
}

/** Empty where there is nothing that it could be said of. */
function clause(ids: readonly string[], one: string, many: string): Phrase {
  if (ids.length === 0) return [];
  const names = listed(
    ids.map((id): Phrase => [{ id }]),
    NAMES,
  );
  return [...names, ` ${ids.length === 1 ? one : many}`];
}
