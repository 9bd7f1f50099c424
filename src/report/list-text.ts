import type { ChalkInstance } from 'chalk';
import type { ListResult } from '../analysis/list-result.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { listedAtSitesSection } from './text-sections/listed-at-sites.js';
import { listedCapabilitiesSection } from './text-sections/listed-capabilities.js';
import { listedComponentsSection } from './text-sections/listed-components.js';
import { listedSitesSection } from './text-sections/listed-sites.js';
import { line, type TextStyle } from './text-sections/text-style.js';
import { singleLine } from './untrusted-text.js';

export interface ListTextContext {
  /** Columns of the terminal; 40 or more. */
  readonly width: number;
  /** Long lists whole. */
  readonly all: boolean;
  /** Of level 0 where there is to be no colour. */
  readonly chalk: ChalkInstance;
  /** Signs for a terminal that has no others than ASCII; names stay as they are. */
  readonly ascii: boolean;
}

/**
 * What there is, as a person reads it at a prompt: a table for each sort of thing. No line is wider
 * than `width`; long tables are cut, and say so.
 */
export function* listText(result: ListResult, context: ListTextContext): Generator<string> {
  const { width, all, chalk, ascii } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii) };
  yield* title(result, style);
  yield* listedComponentsSection(result, style);
  yield* listedCapabilitiesSection(result, style);
  yield* listedAtSitesSection(result, style);
  yield* listedSitesSection(result, style);
}

/** What is listed, in words. */
function* title(result: ListResult, { width, palette }: TextStyle): Generator<string> {
  const { name } = result.topology;
  const frame = { width, indent: 0 };
  const asked = askedTexts(result).map(singleLine);
  const whole = name === null ? 'The topology' : singleLine(name);
  const text = asked.length === 0 ? whole : `${whole}: ${asked.join(', and ')}`;
  yield* layTable([], [line({ text, style: palette.strong })], frame);
  if (isEmpty(result)) yield* layTable([], [line({ text: NOTHING, style: palette.plain })], frame);
}

const NOTHING = 'Nothing fits that.';

function askedTexts({ asked }: ListResult): readonly string[] {
  const { selected, owners, dependentsOf, dependenciesOf } = asked;
  const told = (selectors: readonly string[], tell: (listed: string) => string) =>
    selectors.length === 0 ? [] : [tell(selectors.join(', '))];
  return [
    ...told(selected, (listed) => `what ${listed} selects`),
    ...told(owners, (listed) => `what is owned by ${listed}`),
    ...told(dependentsOf, (listed) => `what needs ${listed}, directly or through others`),
    ...told(dependenciesOf, (listed) => `what ${listed} needs, directly or through others`),
  ];
}

const isEmpty = ({ components, capabilities, sites, capabilitiesAtSites }: ListResult): boolean =>
  [components, capabilities, sites, capabilitiesAtSites].every(({ length }) => length === 0);
