import { describe, expect, it } from 'vitest';
import { takeovers } from '../../src/engine/takeovers.js';

const up = { degraded: Infinity, down: Infinity };
const lostAt = (time: number) => ({ degraded: time, down: time });

describe('takeovers', () => {
  it('there is none while the active member is up, whatever the others are', () => {
    expect(takeovers([up, lostAt(0)])).toEqual([]);
  });

  it('there is one when the active member is lost and another is better', () => {
    expect(takeovers([lostAt(0), up])).toEqual([0]);
    expect(takeovers([{ degraded: 60, down: Infinity }, up])).toEqual([60]);
  });

  it('there is none when all are lost at once: nobody is better', () => {
    expect(takeovers([lostAt(0), lostAt(0)])).toEqual([]);
  });

  it('one follows the other down the list', () => {
    expect(takeovers([lostAt(0), lostAt(60), up])).toEqual([0, 60]);
  });

  it('skips a spare that is lost already', () => {
    expect(takeovers([lostAt(60), lostAt(0), up])).toEqual([60]);
  });

  it('prefers the first listed of the members that contribute least', () => {
    // The first is degraded at 0: the second takes over; when that is degraded too, the first is
    // as good again, and going back costs nothing; when it goes down, the second takes over anew.
    expect(
      takeovers([
        { degraded: 0, down: 120 },
        { degraded: 60, down: Infinity },
      ]),
    ).toEqual([0, 120]);
  });
});
