/** A share, from 0 to 1, as a topology may state it: `99.95%`. */
export const percentText = (share: number): string =>
  // What a product of doubles has in its last digits, nobody stated.
  `${String(Number((share * 100).toPrecision(12)))}%`;

/** How many of some, in whole percents; what is any is never told as none, nor as all. */
export function shareText(count: number, of: number): string {
  const percent = (count / of) * 100;
  if (count > 0 && percent < 1) return 'under 1%';
  if (count < of && percent > 99) return 'over 99%';
  return `${String(Math.round(percent))}%`;
}
