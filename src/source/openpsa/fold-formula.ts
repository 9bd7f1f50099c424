import type { Findings } from '../../diagnostics/findings.js';
import type { Definition } from './definitions.js';
import type { References } from './references.js';
import { foldElement, type XmlElement } from './xml-element.js';

/** A formula with no constants left in it: what it stands for, or which it is. */
export type Folded = Formula | boolean;

export type Formula =
  | { readonly type: 'reference'; readonly to: Definition }
  | { readonly type: 'vote'; readonly needed: number; readonly of: readonly Formula[] };

/**
 * The formula of a gate, with all that is constant in it counted in.
 *
 * @param gates what the gates that it refers to come to
 * @returns null where it can't be understood, which was told
 *
 * Time: linear in the formula.
 */
export const foldFormula = (
  formula: XmlElement,
  references: References,
  gates: ReadonlyMap<Definition, Folded | null>,
  findings: Findings,
): Folded | null =>
  foldElement<Folded | null>(formula, (element, parts) => {
    switch (element.name) {
      case 'constant':
        return isTrue(element);
      case 'and':
        return vote(parts.length, parts);
      case 'or':
        return vote(1, parts);
      case 'atleast': {
        const stated = element.attributes.get('min');
        const min = Number(stated?.value.trim());
        if (min >= 1 && min <= parts.length) return vote(min, parts);
        const words = { min, members: parts.length };
        findings.report('openpsa-atleast', words, stated?.range ?? element.range);
        return null;
      }
      default:
        return referred(references.get(element) ?? null, gates);
    }
  });

function referred(
  to: Definition | null,
  gates: ReadonlyMap<Definition, Folded | null>,
): Folded | null {
  switch (to?.sort) {
    case 'house-event':
      // One that says nothing is false.
      return to.body !== null && isTrue(to.body);
    case 'basic-event':
      return { type: 'reference', to };
    case 'gate': {
      const folded = gates.get(to) ?? null;
      return typeof folded === 'object' && folded !== null ? { type: 'reference', to } : folded;
    }
    case 'parameter':
    case undefined:
      return null;
  }
}

const isTrue = ({ attributes }: XmlElement): boolean =>
  attributes.get('value')?.value.trim() === 'true';

function vote(needed: number, parts: readonly (Folded | null)[]): Folded | null {
  const open: Formula[] = [];
  let left = needed;
  for (const part of parts) {
    if (part === null) return null;
    if (part === true) left -= 1;
    else if (part !== false) open.push(part);
  }
  if (left <= 0) return true;
  if (left > open.length) return false;
  const [only] = open;
  return open.length === 1 && only !== undefined ? only : { type: 'vote', needed: left, of: open };
}
