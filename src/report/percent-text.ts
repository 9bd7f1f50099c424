/** A share, from 0 to 1, as a topology may state it: `99.95%`. */
export const percentText = (share: number): string =>
  // What a product of doubles has in its last digits, nobody stated.
  `${String(Number((share * 100).toPrecision(12)))}%`;
