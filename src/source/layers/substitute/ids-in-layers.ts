import { componentId, type ComponentId } from '../../../model/ids.js';
import { isNull, type Entry, type Node } from '../../document/node.js';
import type { KnownIds } from '../../resolve/known-ids.js';

type Ids = ReadonlyMap<string, Entry>;

/** What layers that lie over one another define; gathered where it is asked for, and once. */
export class IdsInLayers implements KnownIds {
  readonly #gathered = new Map<string, Ids>();
  #formerly: ReadonlyMap<string, ComponentId> | null = null;

  /** @param layers merged ones, or what is to be merged, the last on top */
  constructor(private readonly layers: readonly Node[]) {}

  get component(): Ids {
    return this.#ids('components');
  }

  get capability(): Ids {
    return this.#ids('capabilities');
  }

  get profile(): Ids {
    return this.#ids('profiles');
  }

  get site(): Ids {
    return this.#ids('sites');
  }

  get formerly(): ReadonlyMap<string, ComponentId> {
    this.#formerly ??= formerIds(this.component);
    return this.#formerly;
  }

  #ids(section: string): Ids {
    const known = this.#gathered.get(section);
    if (known !== undefined) return known;
    const [lowest = NONE, ...over] = this.layers.map((layer) => entriesUnder(layer, section));
    const gathered = over.reduce(mergedIds, lowest);
    this.#gathered.set(section, gathered);
    return gathered;
  }
}

/** What stands under a key of a mapping; nothing where that is no mapping. */
export function entriesUnder(node: Node | undefined, key: string): Ids {
  const value = node?.type === 'map' ? node.entries.get(key)?.value : undefined;
  return value?.type === 'map' ? value.entries : NONE;
}

const NONE: Ids = new Map<string, Entry>();

function mergedIds(lower: Ids, upper: Ids): Ids {
  if (upper.size === 0) return lower;
  const merged = new Map(lower);
  for (const [id, entry] of upper) {
    if (isNull(entry.value)) merged.delete(id);
    else merged.set(id, entry);
  }
  return merged;
}

function formerIds(components: Ids): ReadonlyMap<string, ComponentId> {
  const formerly = new Map<string, ComponentId>();
  for (const [id, { value }] of components) {
    const listed = value.type === 'map' ? value.entries.get('formerly')?.value : undefined;
    if (listed?.type !== 'list') continue;
    for (const former of listed.items) {
      if (former.type === 'scalar') formerly.set(former.text.normalize('NFC'), componentId(id));
    }
  }
  return formerly;
}
