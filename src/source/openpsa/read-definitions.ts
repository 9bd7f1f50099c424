import type { Findings } from '../../diagnostics/findings.js';
import { partsOf } from './check-grammar.js';
import { Definitions, type Definition, type Sort } from './definitions.js';
import type { XmlElement } from './xml-element.js';

/** All that a model defines. Events share one space of names, whatever their sort. */
export interface Model {
  readonly events: Definitions;
  readonly parameters: Definitions;
  /** What the model, or its only fault tree, is called. */
  readonly name: string | null;
}

const SORTS: ReadonlyMap<string, Sort> = new Map([
  ['define-gate', 'gate'],
  ['define-basic-event', 'basic-event'],
  ['define-house-event', 'house-event'],
  ['define-parameter', 'parameter'],
]);

interface Container {
  readonly element: XmlElement;
  readonly scopes: readonly string[];
  readonly isPublic: boolean;
}

/** Finds all definitions, in the order of the file. What is defined twice is told. */
export function readDefinitions(root: XmlElement, findings: Findings): Model {
  const events = new Definitions();
  const parameters = new Definitions();
  const open: Container[] = [{ element: root, scopes: [''], isPublic: true }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const inner: Container[] = [];
    for (const element of at.element.children) {
      const sort = SORTS.get(element.name);
      if (sort === undefined) {
        inner.push(containerOf(element, at));
        continue;
      }
      const isPublic = isPublicIn(element, at);
      const definition = definitionOf(element, sort, at.scopes, isPublic);
      const known = sort === 'parameter' ? parameters : events;
      const first = known.add(definition, isPublic);
      if (first === null) continue;
      const { id, range } = definition;
      findings.report('openpsa-defined-twice', { id, first: first.range }, range);
    }
    for (const container of inner.reverse()) open.push(container);
  }
  return { events, parameters, name: nameOf(root) };
}

/** An element's name, between spaces. */
export const nameIn = ({ attributes }: XmlElement): string =>
  attributes.get('name')?.value.trim() ?? '';

/** What says nothing takes after what it stands in. */
function isPublicIn({ attributes }: XmlElement, { isPublic }: Container): boolean {
  const role = attributes.get('role')?.value.trim();
  return role === undefined ? isPublic : role === 'public';
}

/** What is documented, or `model-data`, is no container of names. */
function containerOf(element: XmlElement, around: Container): Container {
  const { scopes } = around;
  if (element.name === 'model-data') return { ...around, element };
  if (element.name !== 'define-fault-tree' && element.name !== 'define-component') {
    return { ...around, element: { ...element, children: [] } };
  }
  const scope = `${scopes[0] ?? ''}${nameIn(element)}.`;
  return { element, scopes: [scope, ...scopes], isPublic: isPublicIn(element, around) };
}

function definitionOf(
  element: XmlElement,
  sort: Sort,
  scopes: readonly string[],
  isPublic: boolean,
): Definition {
  const name = nameIn(element);
  return {
    sort,
    name,
    scopes,
    id: isPublic ? name : `${scopes[0] ?? ''}${name}`,
    label: labelOf(element),
    body: partsOf(element.children)[0] ?? null,
    range: element.attributes.get('name')?.range ?? element.range,
  };
}

/** Its first line that says something. */
function labelOf({ children }: XmlElement): string | null {
  const label = children.find(({ name }) => name === 'label');
  const text = label?.text.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? null : text;
}

function nameOf(root: XmlElement): string | null {
  const trees = root.children.filter(({ name }) => name === 'define-fault-tree');
  const [only] = trees.length === 1 ? trees : [];
  return (
    labelOf(root) ??
    (root.attributes.has('name') ? nameIn(root) : null) ??
    (only === undefined ? null : (labelOf(only) ?? nameIn(only)))
  );
}
