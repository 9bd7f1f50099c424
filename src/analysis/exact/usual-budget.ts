/** Nodes that are enough for what can be solved in seconds, in some hundred megabytes. */
export const USUAL_BUDGET = 4_000_000;
