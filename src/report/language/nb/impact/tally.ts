import { number } from '../number.js';

/** «5 nede og 3 redusert», without what is 0. */
export function tally(down: number, degraded: number): string {
  const parts = [
    ...(down === 0 ? [] : [`${number(down)} nede`]),
    ...(degraded === 0 ? [] : [`${number(degraded)} redusert`]),
  ];
  return parts.length === 0 ? 'ingen rammet' : parts.join(' og ');
}

export const tallyOf = (down: number, degraded: number, total: number): string =>
  `${tally(down, degraded)}, av ${number(total)}`;
