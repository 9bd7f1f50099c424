import type { Findings } from '../../diagnostics/findings.js';
import type { SourceRange } from '../../model/source-range.js';
import type { Definition } from './definitions.js';
import type { Gates } from './gates.js';
import type { Model } from './read-definitions.js';

/**
 * The gate that a tree is about: the one that is asked for, or the only one that no other refers to.
 *
 * @param asked its name or path; null: it isn't said
 * @param place where to tell that there is none
 * @returns null where there isn't one such; `findings` say why
 */
export function chooseTop(
  { events }: Model,
  { references }: Gates,
  asked: string | null,
  place: SourceRange,
  findings: Findings,
): Definition | null {
  if (asked !== null) {
    const found = events.find(asked, ['']);
    if (found?.sort === 'gate') return found;
    const nearest = findings.nearest(asked, [...references.keys()].map(idOf));
    findings.report('openpsa-top-unknown', { id: asked, nearest }, null);
    return null;
  }
  const referred = new Set([...references.values()].flatMap((each) => [...each.values()]));
  const [top, ...others] = [...references.keys()].filter((gate) => !referred.has(gate));
  if (top === undefined) {
    findings.report('openpsa-no-gate', {}, place);
    return null;
  }
  if (others.length === 0) return top;
  const [second = top] = others;
  findings.report('openpsa-several-tops', { ids: [top, ...others].map(idOf) }, second.range);
  return null;
}

const idOf = ({ id }: Definition): string => id;
