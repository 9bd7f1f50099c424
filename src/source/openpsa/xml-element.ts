import type { SourceRange } from '../../model/source-range.js';

/** An element of an XML document, as it stands in its file, without meaning. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  /** In the order of the file. */
  readonly children: readonly XmlElement[];
  /** What stands in it apart from its children, references resolved. */
  readonly text: string;
  /** Its name, in its opening tag. */
  readonly range: SourceRange;
}

export interface XmlAttribute {
  /** References resolved. */
  readonly value: string;
  /** What stands between its quotes. */
  readonly range: SourceRange;
}

/**
 * What an element comes to, from the innermost ones outwards, without recursion.
 *
 * @param combine from an element and what each of its children came to
 *
 * Time: linear in the elements.
 */
export function foldElement<Value>(
  root: XmlElement,
  combine: (element: XmlElement, parts: readonly Value[]) => Value,
): Value {
  const top: Value[] = [];
  const open: { element: XmlElement; parts: Value[]; into: Value[] }[] = [];
  const enter = (element: XmlElement, into: Value[]): void => {
    open.push({ element, parts: [], into });
  };
  enter(root, top);
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const { element, parts, into } = at;
    const next = element.children[parts.length];
    if (next !== undefined) {
      enter(next, parts);
      continue;
    }
    open.pop();
    into.push(combine(element, parts));
  }
  const [value] = top;
  if (value === undefined) throw new Error('an element comes to something');
  return value;
}
