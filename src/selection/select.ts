import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import { nearestNames } from '../diagnostics/nearest.js';
import type { SourceRange } from '../model/source-range.js';
import type { Topology } from '../model/topology.js';
import { idsOf, namedSorts, type Sort } from './named-sorts.js';
import { fits, isLiteral, plainText } from './pattern.js';
import { parseSelector } from './parse-selector.js';
import type { Alternative, Term } from './selector.js';

/** How things of one sort can be asked for. */
export interface Selectables<T> {
  /** What one is called, for messages. */
  readonly noun: string;
  /** Where it is from, to see what was meant where nothing is found. */
  readonly topology: Topology;
  /** What a plain id may name where such things are selected. */
  readonly namedBy: readonly Sort[];
  /** What there is to select from, for an alternative that is asked for. */
  readonly things: (alternative: Alternative) => readonly T[];
  readonly ids: (thing: T) => readonly string[];
  /** Ids that it had before: a plain id finds it by them, a glob doesn't. */
  readonly formerIds: (thing: T) => readonly string[];
  /** The keys it can be asked for by, each with its value; null: it has none. */
  readonly keys: Readonly<Record<string, (thing: T) => string | null>>;
  /** Null where such things have no labels. */
  readonly labels: ((thing: T) => ReadonlyMap<string, string>) | null;
  /** The parts of ids that are made of two, `site/capability` or `component@site`. */
  readonly pair: {
    readonly type: 'at-site' | 'own';
    readonly of: (thing: T) => readonly [string, string];
  } | null;
}

export interface Selection<T> {
  /** Each once. */
  readonly selected: readonly T[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Selects from things. Every alternative has to match something, to ask for keys that such things
 * have, and to exclude ids that exist: what doesn't is among the diagnostics, with the nearest names.
 *
 * O(things × terms).
 */
export function select<T>(
  texts: readonly string[],
  from: Selectables<T>,
  range: SourceRange | null = null,
): Selection<T> {
  const parsed = texts.map((text) => parseSelector(text, range));
  const alternatives = parsed.flatMap((each) => (each.ok ? each.selector : []));
  const unread = parsed.flatMap((each) => (each.ok ? [] : each.diagnostic));
  const { selected, diagnostics } = selectAlternatives(alternatives, from, range);
  return { selected, diagnostics: [...unread, ...diagnostics] };
}

/** The same, of selectors that have been read. */
export function selectAlternatives<T>(
  alternatives: Iterable<Alternative>,
  from: Selectables<T>,
  range: SourceRange | null = null,
): Selection<T> {
  const diagnostics: Diagnostic[] = [];
  const selected = new Set<T>();
  for (const alternative of alternatives) {
    const unknown = alternative.terms.flatMap((term) => unknownKey(term, from, range) ?? []);
    if (unknown.length > 0) {
      diagnostics.push(...unknown);
      continue;
    }
    diagnostics.push(...vainExclusions(alternative, from, range));
    const things = from.things(alternative);
    const matching = things.filter((thing) => matches(alternative, thing, from));
    if (matching.length === 0) diagnostics.push(noMatch(alternative, from, range));
    for (const thing of matching) selected.add(thing);
  }
  return { selected: [...selected], diagnostics };
}

const matches = <T>({ terms }: Alternative, thing: T, from: Selectables<T>): boolean =>
  terms.every((term) => term.negated !== holds(term, thing, from));

function holds<T>(term: Term, thing: T, from: Selectables<T>): boolean {
  switch (term.type) {
    case 'id': {
      const ids = from.ids(thing);
      const known = isLiteral(term.pattern) ? [...ids, ...from.formerIds(thing)] : ids;
      return known.some((id) => fits(term.pattern, id));
    }
    case 'key': {
      const value = from.keys[term.key]?.(thing) ?? null;
      return value !== null && fits(term.pattern, value);
    }
    case 'label': {
      const value = from.labels?.(thing).get(term.label);
      return value !== undefined && fits(term.pattern, value);
    }
    case 'at-site':
    case 'own': {
      if (from.pair?.type !== term.type) return false;
      const [left, right] = from.pair.of(thing);
      const [first, second] =
        term.type === 'own' ? [term.component, term.site] : [term.site, term.capability];
      return fits(first, left) && fits(second, right);
    }
  }
}

function unknownKey<T>(
  term: Term,
  from: Selectables<T>,
  range: SourceRange | null,
): Diagnostic | null {
  const allowed = [...Object.keys(from.keys), ...(from.labels === null ? [] : ['label'])];
  const asked = term.type === 'key' ? term.key : term.type === 'label' ? 'label' : null;
  if (
    asked === null ||
    (asked === 'label' ? from.labels !== null : Object.hasOwn(from.keys, asked))
  ) {
    return null;
  }
  const words = {
    key: `${asked}:`,
    allowed: allowed.map((key) => `${key}:`),
    nearest: nearestNames(asked, allowed).map((key) => `${key}:`),
  };
  return diagnosticOf('selector-unknown-key', words, range);
}

function noMatch<T>(
  alternative: Alternative,
  from: Selectables<T>,
  range: SourceRange | null,
): Diagnostic {
  const [only, ...more] = alternative.terms;
  const alone = only === undefined || more.length > 0 ? null : only;
  const nearest = alone === null ? [] : nearestTo(alone, from.things(alternative), from);
  const other = alone === null ? null : otherSort(alone, from);
  return diagnosticOf(
    'selector-no-match',
    { term: alternative.text, nearest, other, of: from.noun },
    range,
  );
}

/** What a term names that can't be selected here. */
function otherSort<T>(term: Term, { topology, namedBy }: Selectables<T>): string | null {
  const sorts = namedSorts(term, topology);
  return sorts.some((sort) => namedBy.some((own) => own === sort)) ? null : (sorts[0] ?? null);
}

/** Ids after a `!` that exclude nothing, as they don't exist: more would be selected than is meant. */
function vainExclusions<T>(
  { terms }: Alternative,
  { topology, namedBy }: Selectables<T>,
  range: SourceRange | null,
): readonly Diagnostic[] {
  return terms.flatMap((term) => {
    if (!term.negated || term.type !== 'id' || !isLiteral(term.pattern)) return [];
    const sorts = namedSorts(term, topology);
    if (sorts.some((sort) => namedBy.some((own) => own === sort))) return [];
    const id = plainText(term.pattern);
    const nearest = nearestNames(id, idsOf(namedBy, topology));
    const words = { id, of: namedBy, other: sorts[0] ?? null, nearest };
    return [diagnosticOf('selector-excludes-nothing', words, range)];
  });
}

/** What a single term that matches nothing may have been meant for. */
function nearestTo<T>(term: Term, things: readonly T[], from: Selectables<T>): readonly string[] {
  switch (term.type) {
    case 'id':
      return nearestNames(
        plainText(term.pattern),
        new Set(things.flatMap((thing) => from.ids(thing))),
      );
    case 'key': {
      const value = from.keys[term.key];
      const values = new Set(things.flatMap((thing) => value?.(thing) ?? []));
      return nearestNames(plainText(term.pattern), values).map((near) => `${term.key}:${near}`);
    }
    case 'label': {
      const labels = things.flatMap((thing) => [...(from.labels?.(thing) ?? [])]);
      const wanted = `${term.label}=${plainText(term.pattern)}`;
      return nearestNames(wanted, new Set(labels.map(([label, value]) => `${label}=${value}`))).map(
        (near) => `label:${near}`,
      );
    }
    case 'at-site':
    case 'own': {
      const sign = term.type === 'own' ? '@' : '/';
      const [first, second] =
        term.type === 'own' ? [term.component, term.site] : [term.site, term.capability];
      const { pair } = from;
      if (pair?.type !== term.type) return [];
      const ids = new Set(things.map((thing) => pair.of(thing).join(sign)));
      return nearestNames(`${plainText(first)}${sign}${plainText(second)}`, ids);
    }
  }
}
