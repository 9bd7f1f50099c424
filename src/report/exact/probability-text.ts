/** A probability, or another small number, to three digits that count: `0.0005`, `1.2e-7`. */
export const probabilityText = (value: number): string => String(Number(value.toPrecision(3)));
