import type { Findings } from '../../diagnostics/findings.js';
import type { Definition } from './definitions.js';
import { evaluateExpression } from './evaluate-expression.js';
import { orderOf, reportCircle } from './order.js';
import type { Model } from './read-definitions.js';
import { referencesOf, type References } from './references.js';

/**
 * The probabilities that basic events state, from 0 to 1; null for those that state none. What isn't
 * a number, or no probability, is told, and parameters that need each other are.
 */
export function probabilitiesOf(
  { events, parameters }: Model,
  findings: Findings,
): ReadonlyMap<Definition, number | null> {
  const referred = new Map(
    [...parameters.all()].map((each) => [each, referencesOf(each, parameters, findings)]),
  );
  const { definitions, circle } = orderOf(
    referred.keys(),
    (each) => referred.get(each) ?? NO_REFERENCES,
  );
  if (circle !== null) reportCircle(circle, findings);
  const values = new Map<Definition, number>();
  for (const parameter of definitions) {
    const value = valueOf(parameter, referred.get(parameter) ?? NO_REFERENCES, values, findings);
    if (value !== null) values.set(parameter, value);
  }
  const probabilities = new Map<Definition, number | null>();
  for (const event of events.all()) {
    if (event.sort !== 'basic-event') continue;
    const references = referencesOf(event, parameters, findings);
    const value = valueOf(event, references, values, findings);
    if (value !== null && !(value >= 0 && value <= 1)) {
      findings.report('openpsa-no-probability', { id: event.id, value }, rangeOf(event));
    }
    probabilities.set(event, value);
  }
  return probabilities;
}

const NO_REFERENCES: References = new Map();

/** @returns null where none is stated, or what is stated rests on what was told already */
function valueOf(
  { body, id }: Definition,
  references: References,
  values: ReadonlyMap<Definition, number>,
  findings: Findings,
): number | null {
  if (body === null) return null;
  const value = evaluateExpression(body, references, values);
  if (Number.isFinite(value)) return value;
  const isKnown = [...references.values()].every((each) => each !== null && values.has(each));
  if (isKnown) findings.report('openpsa-no-number', { id }, body.range);
  return null;
}

/** Its value where it has one. */
const rangeOf = ({ body, range }: Definition): Definition['range'] =>
  body?.attributes.get('value')?.range ?? body?.range ?? range;
