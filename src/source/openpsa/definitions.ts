import type { SourceRange } from '../../model/source-range.js';
import type { XmlElement } from './xml-element.js';

export type Sort = 'gate' | 'basic-event' | 'house-event' | 'parameter';

/** Something that a model defines under a name. */
export interface Definition {
  readonly sort: Sort;
  readonly name: string;
  /** The containers around it, as prefixes of paths, the innermost first: `FT.A.`, `FT.`, and none. */
  readonly scopes: readonly string[];
  /** Its name where that is public, else its path. */
  readonly id: string;
  readonly label: string | null;
  /** What it is defined to be: nothing, or one formula, constant or expression. */
  readonly body: XmlElement | null;
  /** Its name. */
  readonly range: SourceRange;
}

/**
 * What is defined, by the ways in which it can be named: from inside its container or one around
 * that, by the path from there; and where it is public, from everywhere by its name.
 */
export class Definitions {
  private readonly byPath = new Map<string, Definition>();
  private readonly byName = new Map<string, Definition>();

  /** @returns what has that name already, where there is such a thing; then nothing is added */
  add(definition: Definition, isPublic: boolean): Definition | null {
    const { name, scopes } = definition;
    const path = `${scopes[0] ?? ''}${name}`;
    const before = this.byPath.get(path) ?? (isPublic ? this.byName.get(name) : undefined);
    if (before !== undefined) return before;
    this.byPath.set(path, definition);
    if (isPublic) this.byName.set(name, definition);
    return null;
  }

  /** What a reference means that stands in these containers. */
  find(reference: string, scopes: readonly string[]): Definition | null {
    for (const scope of scopes) {
      const found = this.byPath.get(`${scope}${reference}`);
      if (found !== undefined) return found;
    }
    return this.byName.get(reference) ?? null;
  }

  all(): Iterable<Definition> {
    return this.byPath.values();
  }
}
