import type { Findings } from '../../diagnostics/findings.js';
import {
  GRAMMAR,
  LEFT_OUT,
  NOT_COHERENT,
  NOT_CONSTANT,
  type Context,
  type ElementRule,
} from './grammar.js';
import type { XmlElement } from './xml-element.js';

/** Attributes that XML has for itself. */
const OF_XML = /^(?:xmlns$|xmlns:|xml:|xsi:)/;

/**
 * Holds a document against the grammar: elements, attributes and how they are written. What comes
 * after can trust that. Operators that aren't coherent are told once each, with how often they stand.
 *
 * @returns whether all is well
 */
export function checkGrammar(root: XmlElement, findings: Findings): boolean {
  const before = findings.count;
  const incoherent = new Map<string, { first: XmlElement; times: number }>();
  const open: { element: XmlElement; context: Context; around: XmlElement | null }[] = [];
  open.push({ element: root, context: 'document', around: null });
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { element, context, around } = at;
    const rule = ruleFor(element.name, context);
    if (rule === null) {
      const known = incoherent.get(element.name);
      if (!NOT_COHERENT.has(element.name) || !isFormula(context)) {
        reportUnknown(element, context, around, findings);
      } else if (known === undefined) {
        incoherent.set(element.name, { first: element, times: 1 });
      } else {
        known.times += 1;
      }
      continue;
    }
    if (rule.inside === 'anything') continue;
    checkAttributes(element, rule, findings);
    checkContent(element, rule, findings);
    const inside = rule.inside === 'text' ? 'nothing' : rule.inside;
    for (const child of element.children.toReversed()) {
      open.push({ element: child, context: inside, around: element });
    }
  }
  for (const [operator, { first, times }] of incoherent) {
    findings.report('openpsa-not-coherent', { operator, times }, first.range);
  }
  return findings.count === before;
}

const isFormula = (context: Context): boolean => context === 'gate' || context === 'formula';
const isExpression = (context: Context): boolean =>
  context === 'quantity' || context === 'expression';

const ruleFor = (name: string, context: Context): ElementRule | null =>
  Object.hasOwn(GRAMMAR[context], name) ? (GRAMMAR[context][name] ?? null) : null;

function reportUnknown(
  { name, range }: XmlElement,
  context: Context,
  around: XmlElement | null,
  findings: Findings,
): void {
  const left = LEFT_OUT.get(name);
  if (around === null) findings.report('openpsa-root', { element: name }, range);
  else if (left !== undefined) findings.report('openpsa-left-out', { element: name, left }, range);
  else if (NOT_CONSTANT.has(name) && isExpression(context)) {
    findings.report('openpsa-not-constant', { element: name }, range);
  } else {
    const expected = Object.keys(GRAMMAR[context]);
    const nearest = findings.nearest(name, expected);
    const words = { element: name, inside: around.name, expected, nearest };
    findings.report('openpsa-element-unknown', words, range);
  }
}

function checkAttributes(element: XmlElement, rule: ElementRule, findings: Findings): void {
  const { name, attributes, range } = element;
  for (const [attribute, { value, range: place }] of attributes) {
    if (OF_XML.test(attribute)) continue;
    const known = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : null;
    if (known === null || known === undefined) {
      const expected = Object.keys(rule.attributes);
      const words = { element: name, attribute, nearest: findings.nearest(attribute, expected) };
      findings.report('openpsa-attribute-unknown', words, place);
    } else if (!known.pattern.test(value.trim())) {
      const { expected } = known;
      const words = { element: name, attribute, value, expected };
      findings.report('openpsa-attribute-value', words, place);
    }
  }
  for (const [attribute, { required }] of Object.entries(rule.attributes)) {
    if (!required || attributes.has(attribute)) continue;
    findings.report('openpsa-attribute-missing', { element: name, attribute }, range);
  }
}

function checkContent(element: XmlElement, rule: ElementRule, findings: Findings): void {
  const { name, children, text, range } = element;
  if (rule.inside !== 'text' && /\S/.test(text)) {
    findings.report('openpsa-text', { element: name }, range);
  }
  const [least, most] = rule.holds;
  const held = partsOf(children).length;
  if (held < least || held > most) {
    findings.report('openpsa-parts', { element: name, held, least, most }, range);
  }
}

/** What an element consists of: its children but for what only documents it. */
export const partsOf = (children: readonly XmlElement[]): readonly XmlElement[] =>
  children.filter(({ name }) => name !== 'label' && name !== 'attributes');
