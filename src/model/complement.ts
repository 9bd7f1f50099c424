/**
 * One less a share, in decimal: that of 0.99 is 0.01, where binary subtraction gives
 * 0.010000000000000009. What comes out is the nearest number that there is.
 *
 * @param share from 0 to 1
 */
export function complementOf(share: number): number {
  const [digits = '0', exponent = '0'] = share.toExponential().split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  // Of a share, the exponent is that of its first digit: 0 or less.
  const decimals = fraction.length - Number(exponent);
  const rest = 10n ** BigInt(decimals) - BigInt(whole + fraction);
  return Number(`${String(rest)}e-${String(decimals)}`);
}
