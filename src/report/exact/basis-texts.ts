import type { Seconds } from '../../model/duration.js';
import { shortDuration } from '../duration-text.js';
import { listed, phraseText } from '../phrase.js';
import { singleLine } from '../untrusted-text.js';

interface Basis {
  readonly topology: { readonly name: string | null };
  readonly within: Seconds | null;
  readonly workarounds: 'count' | 'ignore';
  readonly except: readonly string[];
}

/** What an answer about structure rests on, in a few words each. */
export function basisTexts(
  { topology, within, workarounds, except }: Basis,
  all: boolean,
): readonly string[] {
  const perfect = except.map((id) => [{ id }]);
  return [
    ...(topology.name === null ? [] : [singleLine(topology.name)]),
    within === null ? 'at last, however long it lasts' : `within ${shortDuration(within)}`,
    workarounds === 'count' ? 'workarounds counted' : 'workarounds not counted',
    ...(except.length === 0
      ? []
      : [`${phraseText(listed(perfect, all ? Infinity : NAMES))} taken as perfect`]),
  ];
}

const NAMES = 4;
