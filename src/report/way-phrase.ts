import type { Phrase } from './phrase.js';

/** Signs of a way, as what it is written for can show them. */
export interface WaySigns {
  readonly arrow: string;
  readonly ellipsis: string;
}

/** From what is lost to what fails: `langnes/log-in → webmed → helseid`; a long one without its middle. */
export function wayPhrase(
  ids: readonly string[],
  { arrow, ellipsis }: WaySigns,
  limit: number,
): Phrase {
  return cutWay(ids, limit).flatMap((step, index): Phrase => {
    const piece = step === null ? ellipsis : { id: step };
    return index === 0 ? [piece] : [` ${arrow} `, piece];
  });
}

/** Of a way of more than `limit` steps, the first ones, null for those left out, and the last. */
export const cutWay = <Step>(steps: readonly Step[], limit: number): readonly (Step | null)[] =>
  steps.length <= limit ? steps : [...steps.slice(0, limit - 2), null, ...steps.slice(-1)];
