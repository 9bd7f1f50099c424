import type { Findings } from '../../diagnostics/findings.js';
import type { Definition, Definitions, Sort } from './definitions.js';
import { nameIn } from './read-definitions.js';
import type { XmlElement } from './xml-element.js';

/** What the elements that refer to something mean; null: nothing, as was told. */
export type References = ReadonlyMap<XmlElement, Definition | null>;

/** What elements refer to, by their names; `event` says of which sort it is, or leaves it open. */
const REFERRING: ReadonlyMap<string, Sort | 'event'> = new Map([
  ['gate', 'gate'],
  ['basic-event', 'basic-event'],
  ['house-event', 'house-event'],
  ['event', 'event'],
  ['parameter', 'parameter'],
]);

/**
 * What a definition refers to, in the order in which it does. What isn't defined is told, and so is
 * what is of another sort than is said.
 */
export function referencesOf(
  { body, scopes }: Definition,
  defined: Definitions,
  findings: Findings,
): References {
  const references = new Map<XmlElement, Definition | null>();
  const open = body === null ? [] : [body];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const child of element.children.toReversed()) open.push(child);
    const said = REFERRING.get(element.name);
    if (said === undefined) continue;
    const name = nameIn(element);
    const found = defined.find(name, scopes);
    const { range } = element.attributes.get('name') ?? element;
    const sort = said === 'event' ? sortIn(element) : said;
    references.set(element, null);
    if (found === null) {
      const hidden = hiddenNames(name, defined);
      const nearest = hidden.length > 0 ? hidden : findings.nearest(name, namesIn(defined, sort));
      findings.report('openpsa-undefined', { sort: sort ?? 'event', name, nearest }, range);
    } else if (sort !== null && found.sort !== sort) {
      findings.report('openpsa-other-sort', { name, said: sort, is: found.sort }, range);
    } else {
      references.set(element, found);
    }
  }
  return references;
}

/** The sort that an `event` says it is of; null where it says nothing. */
function sortIn({ attributes }: XmlElement): Sort | null {
  const said = REFERRING.get(attributes.get('type')?.value.trim() ?? '');
  return said === undefined || said === 'event' ? null : said;
}

/** The paths of what has that name and is private elsewhere, the first three. */
function hiddenNames(name: string, defined: Definitions): readonly string[] {
  const named = [...defined.all()].filter((each) => each.name === name);
  return named.slice(0, 3).map(({ id }) => id);
}

function* namesIn(defined: Definitions, sort: Sort | null): Generator<string> {
  for (const definition of defined.all()) {
    if (sort === null || definition.sort === sort) yield definition.id;
  }
}
