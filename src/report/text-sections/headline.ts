import type { ImpactResult } from '../../analysis/impact-result.js';
import type { CapabilityFates } from '../digest/capability-fates.js';
import { capabilitySentence, siteSentences } from '../impact-summary.js';
import { phraseText } from '../phrase.js';
import { markCell } from '../terminal/palette.js';
import { layTable } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cells, empty, line, sign, wrapping, type SpokenStyle } from './text-style.js';

/** Beyond this, a line of prose is hard to read on. */
const PROSE = 100;
const NAMES = 4;
const KINDS = 8;

/** The question, what its answer rests on, and the answer in words. */
export function* headline(
  result: ImpactResult,
  hit: readonly CapabilityFates[],
  { width, all, palette, words }: SpokenStyle,
): Generator<string> {
  const limit = all ? Infinity : NAMES;
  const topology = result.topology.name === null ? [] : [singleLine(result.topology.name)];
  const basis = [...topology, ...words.impact.basis(result)].join(` ${palette.signs.dot} `);
  const frame = { width: Math.min(width, PROSE), indent: 0 };
  const title = phraseText(words.impact.question(result.imposed, limit));
  yield* layTable([], [line({ text: title, style: palette.strong })], frame);
  yield* layTable([], [line({ text: basis, style: palette.faint })], frame);
  yield '\n';
  const sentences = siteSentences(result, all ? Infinity : KINDS, words.impact.summary).map(
    ({ state, phrase }) =>
      cells(markCell(palette, state), { text: phraseText(phrase), style: palette.plain }),
  );
  const lost = capabilitySentence(result, hit, limit, words.impact.summary);
  const more =
    lost === null ? [] : [cells(empty, { text: phraseText(lost), style: palette.plain })];
  yield* layTable([sign, wrapping], [...sentences, ...more], { ...frame, indent: 2 });
}
