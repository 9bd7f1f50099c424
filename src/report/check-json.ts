import type {
  CheckedRule,
  CheckResult,
  Finding,
  FindingCounts,
  FindingWaiver,
} from '../policy/check-result.js';
import { detailJson } from './check/detail-json.js';
import { findingWords } from './check/finding-words.js';
import { knownJson } from './check/known-json.js';
import { each, list, property } from './json-lines.js';
import { phraseText } from './phrase.js';
import { placeJson } from './place-json.js';
import { topologyJson } from './topology-json.js';

/**
 * The contract `utfall-check/1`: keys in its order and no others, a line for each rule and each
 * finding, those in the order of the result. Written in pieces.
 */
export function* checkJson(result: CheckResult): Generator<string> {
  const { error, warning, note } = result.counts;
  yield '{\n';
  yield property('format', result.format);
  yield property('topology', topologyJson(result.topology));
  yield property('policy', result.policy);
  yield property('today', result.today);
  yield property('baseline', result.baseline);
  yield property('since', result.since);
  yield property('failOn', result.failOn);
  yield property('verdict', result.verdict);
  yield property('minSeverity', result.minSeverity);
  yield property('counts', {
    error: countsJson(error),
    warning: countsJson(warning),
    note: countsJson(note),
  });
  yield* list('rules', each(result.rules, ruleJson));
  yield* list('findings', each(result.findings, findingJson));
  yield* list('stale', each(result.stale, knownJson), { last: true });
  yield '}\n';
}

const countsJson = ({ open, waived, known }: FindingCounts): object => ({ open, waived, known });

const ruleJson = ({ rule, name, severity, page }: CheckedRule): object => ({
  rule,
  name,
  severity,
  summary: page.summary,
});

function findingJson(finding: Finding): object {
  const { rule, name, severity, about, fingerprint, waiver, known, place, paths } = finding;
  return {
    rule,
    name,
    severity,
    finding: finding.finding,
    about,
    fingerprint,
    waived: waiver !== null,
    known,
    waiver: waiver && waiverJson(waiver),
    message: phraseText(findingWords(finding).headline),
    ...placeJson(place),
    paths: paths.map((path) => path.map(({ id, place }) => ({ id, ...placeJson(place) }))),
    ...detailJson(finding.detail),
  };
}

const waiverJson = ({ reason, owner, expires, place }: FindingWaiver): object => ({
  reason,
  owner,
  expires,
  ...placeJson(place),
});
