/** A topology as plain YAML, of which only what bears on doubts is looked at. */
export interface PlainTopology {
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly components?: Readonly<Record<string, PlainThing>>;
  readonly capabilities?: Readonly<Record<string, PlainThing>>;
  readonly profiles?: Readonly<Record<string, PlainThing>>;
  readonly sites?: Readonly<Record<string, PlainThing>>;
}

interface PlainThing {
  readonly dependsOn?: readonly PlainRequirement[];
  readonly uses?: Readonly<Record<string, PlainRequirement | null>>;
}

type PlainRequirement = string | PlainMapping;

interface PlainMapping {
  readonly [key: string]: unknown;
  readonly on?: string;
  readonly use?: string;
  readonly mode?: string;
  readonly tolerates?: string;
  readonly failover?: string;
  readonly anyOf?: readonly PlainRequirement[];
  readonly allOf?: readonly PlainRequirement[];
  readonly of?: readonly PlainRequirement[];
}

/**
 * How many doubts there are of each sort, found in another way than the loader's, in a file whose
 * requirements are written alike where they mean the same but for what is left out by default.
 */
export function doubtCounts(topology: PlainTopology): Readonly<Record<string, number>> {
  const { components = {}, capabilities = {}, profiles = {}, sites = {} } = topology;
  const needed = new Set<string>();
  const used = new Set<string>();
  const bound = new Set<string>();
  const counts = new Map<string, number>();
  const count = (code: string, more: number): void => {
    if (more > 0) counts.set(code, (counts.get(code) ?? 0) + more);
  };

  const look = (requirement: PlainRequirement, owner: string | null): void => {
    const mapping = mappingOf(requirement);
    const members = membersOf(mapping);
    if (members === null) {
      if (mapping.on !== undefined && mapping.on !== owner) needed.add(mapping.on);
      if (mapping.use !== undefined) used.add(mapping.use);
      return;
    }
    const kinds = new Set(members.map((member) => normal(member, topology)));
    const repeated = [...kinds].filter(
      (kind) => members.filter((member) => normal(member, topology) === kind).length > 1,
    );
    const isOne = kinds.size === 1 && members.length > 1 && mapping.allOf === undefined;
    count(isOne ? 'group-of-the-same' : 'member-repeated', repeated.length);
    if (mapping.failover !== undefined) count('tolerant-failover', members.filter(bears).length);
    for (const member of members) look(member, owner);
  };

  for (const [id, { dependsOn = [] }] of Object.entries(components)) {
    for (const each of dependsOn) look(each, id);
  }
  for (const thing of [capabilities, profiles, sites].flatMap((each) => Object.values(each))) {
    for (const each of thing.dependsOn ?? []) look(each, null);
    for (const [role, binding] of Object.entries(thing.uses ?? {})) {
      if (binding === null) continue;
      bound.add(role);
      look(binding, null);
    }
  }
  if (Object.keys(sites).length > 0) {
    count('unused-component', Object.keys(components).filter((id) => !needed.has(id)).length);
  }
  count('unused-role', [...bound].filter((role) => !used.has(role)).length);
  return Object.fromEntries(counts);
}

const mappingOf = (requirement: PlainRequirement): PlainMapping =>
  typeof requirement === 'string' ? { on: requirement } : requirement;

const membersOf = ({ anyOf, allOf, of }: PlainMapping): readonly PlainRequirement[] | null =>
  anyOf ?? allOf ?? of ?? null;

function bears(requirement: PlainRequirement): boolean {
  const { mode = 'runtime', tolerates = '0s' } = mappingOf(requirement);
  return !['runtime', 'startup'].includes(mode) || tolerates !== '0s';
}

const DURATIONS = { login: ['session', '8h'], queued: ['buffer', '24h'], cached: ['ttl', '1h'] };

/** A text that is the same for what means the same. */
function normal(requirement: PlainRequirement, topology: PlainTopology): string {
  const mapping = mappingOf(requirement);
  const said: Record<string, unknown> = { effect: 'down', mode: 'runtime', ...mapping };
  for (const [mode, [key = '', usual]] of Object.entries(DURATIONS)) {
    if (mapping.mode === mode) said[key] ??= topology.defaults?.[key] ?? usual;
  }
  if (mapping.tolerates !== undefined) said['meanwhile'] ??= 'up';
  delete said['source'];
  delete said['reference'];
  for (const key of ['anyOf', 'allOf', 'of'] as const) {
    if (mapping[key] !== undefined) said[key] = mapping[key].map((each) => normal(each, topology));
  }
  return JSON.stringify(Object.entries(said).sort());
}
