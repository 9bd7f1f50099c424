import type { Quantiles, Sampled, SampledLoss } from '../analysis/sampled-result.js';
import { isoDuration } from './duration-text.js';
import { each, list, property } from './json-lines.js';
import { hundredths } from './number-text.js';

/** What was sampled, as a property of a run; null where nothing was. */
export function* sampledJson(sampled: Sampled | null, indent: string): Generator<string> {
  if (sampled === null) {
    yield property('sampled', null, { indent });
    return;
  }
  const { runs, seed, uncertain, met, losses } = sampled;
  const within = { indent: `${indent}  ` };
  yield `${indent}"sampled": {\n`;
  yield property('runs', runs, within);
  yield property('seed', seed, within);
  yield property('uncertain', uncertain, within);
  yield property('met', met, within);
  yield* list('losses', each(losses, lossJson), { ...within, last: true });
  yield `${indent}},\n`;
}

const lossJson = (loss: SampledLoss): object => ({
  capability: loss.capability,
  name: loss.name,
  criticality: loss.criticality,
  kind: loss.kind,
  sites: loss.sites,
  hit: { any: loss.hit.any, down: loss.hit.down, degraded: loss.hit.degraded },
  siteTime: {
    down: quantilesJson(loss.siteTime.down, wholeDuration),
    degraded: quantilesJson(loss.siteTime.degraded, wholeDuration),
  },
  worstDown: quantilesJson(loss.worstDown, wholeDuration),
  peopleHours: {
    down: quantilesJson(loss.peopleHours.down, hundredths),
    degraded: quantilesJson(loss.peopleHours.degraded, hundredths),
  },
});

const quantilesJson = (
  { p5, p25, p50, p75, p95 }: Quantiles,
  toJson: (value: number) => number | string,
): object => ({
  p5: toJson(p5),
  p25: toJson(p25),
  p50: toJson(p50),
  p75: toJson(p75),
  p95: toJson(p95),
});

/** To the second: a mean over sites has fractions. */
const wholeDuration = (seconds: number): string => isoDuration(Math.round(seconds));
