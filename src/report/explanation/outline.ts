import type { ExplanationResult } from '../../analysis/explanation-result.js';
import type { Beyond } from './beyond.js';
import { beyond } from './beyond.js';
import { nodeAt, stepsFrom, stepTo, type Step } from './steps.js';
import type { ToldSteps } from './told-nodes.js';

/** A line of an explanation as a tree. */
export interface OutlineRow {
  /** For each step on the way here, whether it was the last of its thing's: what a tree draws. */
  readonly lasts: readonly boolean[];
  /** Whether something follows below this, one step deeper. */
  readonly opens: boolean;
  readonly row:
    | {
        readonly type: 'thing';
        readonly step: Step;
        /**
         * Whether its reasons follow; stand above, or are being told there (it is needed by what it
         * needs); or are left out, as all that is behind them was counted above.
         */
        readonly reasons: 'follow' | 'above' | 'circle' | 'cut';
      }
    /** Reasons of the same thing that are left out. */
    | { readonly type: 'more'; readonly count: number }
    /** What lies deeper than is told. */
    | { readonly type: 'beyond'; readonly beyond: Beyond; readonly cut: 'depth' | 'length' };
}

/** What was told already, and isn't again. */
export interface Told {
  readonly nodes: Set<number>;
  readonly beyond: Set<number>;
}

/**
 * Tells the nodes that were chosen as a tree, as rows from top to bottom. What several things rest
 * on is told where it comes first, and referred to afterwards. Linear in what is told and what lies
 * beyond it.
 */
export function* outline(
  result: ExplanationResult,
  root: number,
  chosen: ReadonlyMap<number, ToldSteps>,
  depth: number,
  told: Told,
): Generator<OutlineRow> {
  const open: { readonly lasts: readonly boolean[]; readonly row: OutlineRow['row'] }[] = [
    { lasts: [], row: { type: 'thing', step: stepTo(root), reasons: 'follow' } },
  ];
  /** The places on the way to where the tree is being told. */
  const way: number[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { lasts, row } = next;
    if (row.type !== 'thing') {
      yield { lasts, opens: false, row };
      continue;
    }
    const place = row.step.to;
    if (nodeAt(result, place).reasons.length === 0) {
      yield { lasts, opens: false, row };
      continue;
    }
    way.length = lasts.length;
    if (told.nodes.has(place)) {
      const reasons = way.includes(place) ? 'circle' : 'above';
      yield { lasts, opens: false, row: { ...row, reasons } };
      continue;
    }
    const steps = chosen.get(place) ?? NONE;
    const cut = lasts.length >= depth ? 'depth' : steps.told.size === 0 ? 'length' : null;
    if (cut !== null) {
      const further = beyond(result, place, told.beyond);
      if (further.things === 0) {
        yield { lasts, opens: false, row: { ...row, reasons: 'cut' } };
        continue;
      }
      yield { lasts, opens: true, row };
      yield {
        lasts: [...lasts, true],
        opens: false,
        row: { type: 'beyond', beyond: further, cut },
      };
      continue;
    }
    told.nodes.add(place);
    way.push(place);
    const { role, by } = row.step;
    const below = rowsBelow(stepsFrom(result, place, role?.bound ?? by), steps);
    yield { lasts, opens: below.length > 0, row };
    below.forEach((_, index) => {
      const at = below[below.length - 1 - index];
      if (at !== undefined) open.push({ lasts: [...lasts, index === 0], row: at });
    });
  }
}

function rowsBelow(steps: readonly Step[], chosen: ToldSteps): readonly OutlineRow['row'][] {
  const told = steps.filter((_, index) => chosen.told.has(index));
  return [
    ...told.map((step) => ({ type: 'thing', step, reasons: 'follow' }) as const),
    ...(chosen.more > 0 ? [{ type: 'more', count: chosen.more } as const] : []),
  ];
}

const NONE: ToldSteps = { told: new Set(), more: 0 };
