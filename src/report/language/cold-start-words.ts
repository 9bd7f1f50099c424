import type { Seconds } from '../../model/duration.js';
import type { Phrase } from '../phrase.js';

/** All the words of `simulate --cold-start`. */
export interface ColdStartWords {
  readonly question: string;
  readonly components: (count: number) => string;
  /** Entries of sites, as the files list them. */
  readonly siteEntries: (count: number) => string;
  readonly workaroundsIgnored: string;
  readonly allUp: string;
  readonly stuck: (components: number, capabilities: number, loops: number) => string;

  readonly loops: string;
  readonly loopsGist: (areAll: boolean) => string;
  /** Where a thing states its need. */
  readonly stated: (id: string, place: Phrase) => Phrase;

  readonly stuckComponents: string;
  readonly stuckCapabilities: string;
  readonly stuckGist: string;
  /** By number from 1; whether it is one of those in the loop, or waits behind it. */
  readonly held: (loop: number, isOnLoop: boolean) => string;
  readonly ofEachSite: string;
  readonly atSites: (count: number) => string;

  readonly order: string;
  readonly orderGist: string;

  readonly chain: string;
  readonly chainGist: (things: number, lasts: Seconds) => string;
  /** How long a thing takes once it has started. */
  readonly takes: (lasts: Seconds) => string;
  /** What the chain takes for granted. */
  readonly chainBasis: (unstated: number, components: number) => string;
}
