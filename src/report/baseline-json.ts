import type { KnownFinding } from '../model/known-finding.js';
import { byCodeUnit } from '../model/order.js';
import { knownJson } from './check/known-json.js';
import { each, list, property } from './json-lines.js';

/**
 * The contract `utfall-baseline/1`, in pieces: a line for each finding, by rule, name, finding and
 * what it is about, so that two versions of it differ in the lines of what was found or put right.
 */
export function* baselineJson(findings: readonly KnownFinding[]): Generator<string> {
  yield '{\n';
  yield property('format', 'utfall-baseline/1');
  yield* list('findings', each([...findings].sort(inOrder), knownJson), { last: true });
  yield '}\n';
}

const inOrder = (a: KnownFinding, b: KnownFinding): number =>
  byCodeUnit(a.rule, b.rule) ||
  nullFirst(a.name, b.name) ||
  byCodeUnit(a.finding, b.finding) ||
  nullFirst(a.about, b.about);

const nullFirst = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(b === null) - Number(a === null) : byCodeUnit(a, b);
