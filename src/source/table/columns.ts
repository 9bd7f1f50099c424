/** What the rows of a table are. */
export const TABLE_KINDS = ['sites', 'components', 'dependencies'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/**
 * How a cell is read: as a text, as a number (whose shape says which), or as ids separated by
 * spaces.
 */
export type CellType = 'text' | 'number' | 'ids';

interface TableColumns {
  /** Those that no row can do without; the first names what the row is about. */
  readonly required: readonly string[];
  readonly columns: Readonly<Record<string, CellType>>;
  /** Of columns such as `uses.ehr`: the part before the dot. What follows is the user's. */
  readonly records: readonly string[];
}

const PROVENANCE = { source: 'text', reference: 'text' } as const;

/** The columns of each kind of table: see semantics, "CSV". */
export const TABLES: Readonly<Record<TableKind, TableColumns>> = {
  sites: {
    required: ['id'],
    columns: {
      id: 'text',
      name: 'text',
      kind: 'text',
      profile: 'text',
      region: 'text',
      people: 'number',
      count: 'number',
      capabilities: 'ids',
      dependsOn: 'ids',
      ...PROVENANCE,
    },
    records: ['uses', 'labels'],
  },
  components: {
    required: ['id'],
    columns: {
      id: 'text',
      name: 'text',
      kind: 'text',
      owner: 'text',
      availability: 'number',
      mtbf: 'text',
      mttr: 'text',
      recovery: 'text',
      dependsOn: 'ids',
      ...PROVENANCE,
    },
    records: ['labels'],
  },
  dependencies: {
    required: ['from', 'on'],
    columns: {
      from: 'text',
      on: 'text',
      mode: 'text',
      session: 'text',
      buffer: 'text',
      ttl: 'text',
      effect: 'text',
      ...PROVENANCE,
    },
    records: [],
  },
};
