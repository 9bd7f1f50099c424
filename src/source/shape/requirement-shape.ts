import type { RequirementPlace } from '../../diagnostics/catalogue/requirement.js';
import type { Findings } from '../../diagnostics/findings.js';
import type { MapNode } from '../document/node.js';
import { isMisplaced, statedMode } from './mode-rules.js';
import {
  BEARING_KEYS,
  REQUIREMENT_KINDS,
  requirementKeys,
  type RequirementKind,
  type RequirementValues,
} from './requirement-keys.js';
import { id } from './scalar-shapes.js';
import type { Located, Shape } from './shape.js';
import { statedProvenance } from './stated-provenance.js';
import type {
  StatedDependency,
  StatedGroup,
  StatedMode,
  StatedProvenance,
  StatedRequirement,
} from './stated-requirement.js';

/** A requirement, or the id of a component as shorthand for a dependency on it. */
export function requirement(place: RequirementPlace): Shape<StatedRequirement> {
  const shape: Shape<StatedRequirement> = {
    form: { type: 'requirement', place },
    read: (node, reading) => {
      if (node.type === 'scalar') {
        const read = id.read(node, reading);
        return read === undefined ? undefined : shorthand(read);
      }
      if (node.type === 'list') {
        const expected = 'an id, or a mapping such as { on: … } or { anyOf: […] }';
        reading.findings.report('wrong-type', { expected, found: 'a list' }, node.range);
        return undefined;
      }
      const { findings } = reading;
      const kind = kindOf(node, findings);
      const values = keys.read(node, { findings, removals: false });
      if (kind === null || values === undefined) return undefined;
      return isGroup(kind)
        ? group(kind, values, findings)
        : dependency(kind, values, place, findings);
    },
  };
  const keys = requirementKeys(shape);
  return shape;
}

const isGroup = (kind: RequirementKind): kind is StatedGroup['form'] =>
  kind === 'anyOf' || kind === 'allOf' || kind === 'atLeast';

function shorthand(component: Located<string>): StatedDependency {
  return {
    type: 'dependency',
    on: 'component',
    id: component,
    mode: RUNTIME,
    effect: 'down',
    provenance: UNSAID,
    range: component.range,
  };
}

// One for all, of which there may be a million.
const RUNTIME: StatedMode = { type: 'runtime' };
const UNSAID: StatedProvenance = { source: undefined, reference: undefined };

/** Which kind of requirement a mapping is; null where it is none or several. */
function kindOf(node: MapNode, findings: Findings): RequirementKind | null {
  const kinds = [...node.entries.keys()].flatMap(
    (key) => REQUIREMENT_KINDS.find((kind) => kind === key) ?? [],
  );
  const [kind, second] = kinds;
  if (second !== undefined) {
    const range = node.entries.get(second)?.keyRange ?? node.range;
    findings.report('requirement-of-two-kinds', { keys: kinds }, range);
    return null;
  }
  const of = node.entries.get('of');
  if (of !== undefined && kind !== 'atLeast') {
    findings.report('of-without-at-least', {}, of.keyRange);
    return null;
  }
  if (kind !== undefined) return kind;
  // A mistyped `anyOf` is told as an unknown key, with the near one.
  const mistyped = [...node.entries.keys()].some((key) =>
    findings.nearest(key, REQUIREMENT_KINDS).some((near) => near !== key),
  );
  if (!mistyped) findings.report('requirement-without-kind', {}, node.range);
  return null;
}

const TARGETS = { on: 'component', use: 'role', capability: 'capability' } as const;

function dependency(
  kind: keyof typeof TARGETS,
  values: RequirementValues,
  place: RequirementPlace,
  findings: Findings,
): StatedDependency | undefined {
  const key = values.node.entries.get(kind);
  if (kind !== 'on' && isMisplaced(kind, place)) {
    findings.report('misplaced-requirement', { kind, place }, key?.keyRange ?? values.node.range);
    return undefined;
  }
  reportFailover(kind, values.node, findings);
  const mode = statedMode(values, place, findings);
  const target = values[kind];
  if (target === undefined) return undefined;
  return { type: 'dependency', on: TARGETS[kind], id: target, mode, ...statedOf(values) };
}

function group(
  form: StatedGroup['form'],
  values: RequirementValues,
  findings: Findings,
): StatedGroup | undefined {
  const { node } = values;
  if (form !== 'anyOf') reportFailover(form, node, findings);
  for (const key of BEARING_KEYS) {
    const range = node.entries.get(key)?.keyRange;
    if (range !== undefined) findings.report('mode-on-group', { key, kind: form }, range);
  }
  const key = form === 'atLeast' ? 'of' : form;
  const entry = node.entries.get(key);
  if (entry === undefined) {
    findings.report('at-least-without-of', {}, node.entries.get(form)?.keyRange ?? node.range);
    return undefined;
  }
  const members = values[key];
  if (members === undefined || entry.value.type !== 'list') return undefined;
  const size = entry.value.items.length;
  if (size === 0) {
    findings.report('empty-group', { form }, entry.keyRange);
    return undefined;
  }
  const needed = neededOf(form, size, values, findings);
  if (needed === null) return undefined;
  const failover = values.failover?.value;
  return { type: 'group', form, needed, members, failover, ...statedOf(values) };
}

function neededOf(
  form: StatedGroup['form'],
  size: number,
  { atLeast, node }: RequirementValues,
  findings: Findings,
): number | null {
  if (form === 'anyOf') return 1;
  if (form === 'allOf') return size;
  if (atLeast === undefined) return null;
  const written = node.entries.get('atLeast')?.value;
  const quoted = written?.type === 'scalar' && written.quoted;
  const isNumber = !quoted && /^\d+$/.test(atLeast.value);
  const needed = isNumber ? Number(atLeast.value) : 0;
  if (needed >= 1 && needed <= size) return needed;
  const words = { text: atLeast.value, quoted, members: size };
  findings.report('at-least-out-of-range', words, atLeast.range);
  return null;
}

function reportFailover(kind: RequirementKind, node: MapNode, findings: Findings): void {
  const range = node.entries.get('failover')?.keyRange;
  if (range !== undefined) findings.report('misplaced-failover', { kind }, range);
}

const statedOf = (values: RequirementValues) => ({
  effect: values.effect?.value ?? ('down' as const),
  provenance: statedProvenance(values),
  range: values.node.range,
});
