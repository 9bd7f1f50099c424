import type { ImpactWords } from '../../impact-words.js';
import { duration } from '../durations.js';
import { figures } from '../figures.js';

const { list, listed } = figures;

export const question: ImpactWords['question'] = (imposed, limit) => {
  const clauses = (['down', 'degraded'] as const).flatMap((level) => {
    const hit = imposed.filter(({ state }) => state === level).map(({ id }) => [{ id }]);
    if (hit.length === 0) return [];
    return [[...listed(hit, limit), level === 'down' ? ' svikter' : ' er redusert']];
  });
  return clauses.length === 0 ? ['Hvis ingenting svikter'] : ['Hvis ', ...list(clauses, 0)];
};

export const basis: ImpactWords['basis'] = ({ within, workarounds }) => [
  within === null ? 'til slutt, uansett hvor lenge det varer' : `innen ${duration(within)}`,
  workarounds === 'count' ? 'nødløsninger regnet med' : 'nødløsninger ikke regnet med',
];
