/**
 * What a thing is in: a chain, worse is greater.
 * See semantics, section 1.
 */
export type State = 'up' | 'degraded' | 'down';

/** The two states that a failure can bring, and at which structure questions are asked. */
export type Level = Exclude<State, 'up'>;
