import { describe, expect, it } from 'vitest';
import { truncationText } from '../../src/report/exact/truncation-text.js';

describe('where a budget ran out', () => {
  it('tells bounds of the probability, and no bounds that read the same', () => {
    const told = (atLeast: number, atMost: number) =>
      truncationText({ nodes: 1, completeUpToOrder: 0, probability: { atLeast, atMost } });
    const start = 'cut short at a budget of 1 node (--budget): no sets are known; ';
    expect(told(0.1, 0.2)).toBe(`${start}lost with a probability of 0.1 to 0.2`);
    expect(told(0.1, 0.10000001)).toBe(`${start}lost with a probability of about 0.1`);
  });
});
