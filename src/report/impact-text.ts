import type { ChalkInstance } from 'chalk';
import type { ImpactResult } from '../analysis/impact-result.js';
import { capabilityFates } from './digest/capability-fates.js';
import type { Words } from './language/words.js';
import { paletteOf } from './terminal/palette.js';
import { atRiskSection } from './text-sections/at-risk.js';
import { capabilitiesSection } from './text-sections/capabilities.js';
import { componentsSection } from './text-sections/components.js';
import { headline } from './text-sections/headline.js';
import { pausesSection } from './text-sections/pauses.js';
import { siteEntriesSection } from './text-sections/site-entries.js';
import { sitesSection } from './text-sections/sites.js';
import { workaroundsSection } from './text-sections/workarounds.js';

export interface ImpactTextContext {
  /** Columns of the terminal; 40 or more. */
  readonly width: number;
  /** Long lists whole. */
  readonly all: boolean;
  /** Of level 0 where there is to be no colour. */
  readonly chalk: ChalkInstance;
  /** Signs for a terminal that has no others than ASCII; names and words stay as they are. */
  readonly ascii: boolean;
}

/**
 * The report that a person reads at a prompt: the answer in words, then capabilities, components,
 * sites, what is at risk, workarounds and pauses. No line is wider than `width`; long lists are cut, and say so.
 */
export function* impactText(
  result: ImpactResult,
  context: ImpactTextContext,
  words: Words,
): Generator<string> {
  const { width, all, chalk, ascii } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii), words };
  const hit = capabilityFates(result);
  yield* headline(result, hit, style);
  yield* capabilitiesSection(result, hit, style);
  yield* componentsSection(result, style);
  yield* sitesSection(result, style);
  yield* siteEntriesSection(result, style);
  yield* atRiskSection(result, style);
  yield* workaroundsSection(hit, result.within, style);
  yield* pausesSection(result, style);
}
