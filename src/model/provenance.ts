/** How well founded a statement is; `fitted` marks a value chosen so that a replay comes out. */
export type Evidence = 'stated' | 'documented' | 'assumed' | 'fitted';

/** Where a statement of the topology comes from; null where nothing says. */
export interface Provenance {
  readonly source: Evidence | null;
  readonly reference: string | null;
}
