import type { Bridge, ImpactResult, KindTally, Onsets } from '../../analysis/impact-result.js';
import type { Seconds } from '../../model/duration.js';
import type { Level } from '../../model/state.js';
import type { KindCourse } from '../digest/kind-courses.js';
import type { Phrase } from '../phrase.js';

/** All the words of `impact`. Counts of sites are by kind, which is a text of the user's files. */
export interface ImpactWords {
  /** The question, as the beginning of a sentence: `If a and 3 more fail`. */
  readonly question: (imposed: ImpactResult['imposed'], limit: number) => Phrase;
  /** What the answer rests on: until when it looks, and whether workarounds hold. */
  readonly basis: (result: Pick<ImpactResult, 'within' | 'workarounds'>) => readonly string[];
  readonly summary: ImpactSummaryWords;

  /** `5 down and 3 degraded`, without what is 0. */
  readonly tally: (down: number, degraded: number) => string;
  readonly tallyOf: (down: number, degraded: number, total: number) => string;
  /** `degraded at once, down after 8h`; empty: nothing comes. */
  readonly course: (onsets: Onsets) => string;
  readonly byWorkaround: (bridge: Bridge) => Phrase;
  /** Why a component is hit: by what, and whether that was asked. */
  readonly reasons: (causes: readonly string[], isImposed: boolean, limit: number) => Phrase;

  /** What the sites of a kind are called, as a row's label. */
  readonly kind: (kind: string, count: number) => Phrase;
  /** After their number. */
  readonly ofNumber: (kind: string, count: number) => Phrase;
  /** After the number of some of them: `of 1,550 clinics`. */
  readonly ofKind: (kind: string, total: number) => Phrase;
  /** How many of them: `312 of 1,550 clinics`. */
  readonly sitesOf: (hit: number, total: number, kind: string) => Phrase;
  readonly ofPeople: (total: number) => string;
  readonly noRegion: string;

  /** `Log in at 700 clinics and 20 hospitals`. */
  readonly at: (what: Phrase, kinds: ReadonlyMap<string, number>) => Phrase;
  /** Whose failure is the risk; `own`: each site's own. */
  readonly risk: (id: string, own: boolean) => Phrase;
  /** What each site has of its own. */
  readonly own: (id: string) => Phrase;

  readonly headings: ImpactHeadings;
  readonly gists: ImpactGists;
  readonly columns: ImpactColumns;
  readonly page: ImpactPageWords;
  readonly picture: ImpactPictureWords;
}

/** What happens to whom, as sentences. */
export interface ImpactSummaryWords {
  /** Of a kind that is hit: how many, when, and whom they serve. */
  readonly kindHit: (tally: KindTally, course: KindCourse) => Phrase;
  /** Kinds of which no site is hit. */
  readonly kindsSpared: (kinds: readonly KindTally[], limit: number) => Phrase;
  readonly moreKindsHit: (count: number) => Phrase;
  readonly noSiteHit: (result: Pick<ImpactResult, 'summary' | 'imposed' | 'topology'>) => Phrase;
  /** What people can no longer do; at least one of the two lists has names. */
  readonly capabilitiesHit: (
    of: {
      readonly total: number;
      readonly down: readonly string[];
      readonly degraded: readonly string[];
    },
    limit: number,
  ) => Phrase;
}

export interface ImpactHeadings {
  readonly capabilities: string;
  readonly components: string;
  readonly sites: string;
  readonly siteEntries: string;
  readonly atRisk: string;
  readonly workarounds: string;
  readonly pauses: string;
  readonly basis: string;
}

/** What a section comes to in a few words, behind its heading. */
export interface ImpactGists {
  readonly capabilities: (hit: number, total: number) => string;
  readonly siteEntries: string;
  readonly atRisk: string;
  readonly workarounds: string;
  readonly pauses: string;
}

/** At the head of columns: at a prompt in small letters, on a page as a sentence begins. */
export interface ImpactColumns {
  readonly prompt: Readonly<
    Record<'sites' | 'when' | 'people' | 'down' | 'degraded' | 'of' | 'peopleHit', string>
  >;
  readonly page: Readonly<
    Record<
      | 'capability'
      | 'criticality'
      | 'sites'
      | 'state'
      | 'when'
      | 'people'
      | 'component'
      | 'name'
      | 'owner'
      | 'why'
      | 'risk'
      | 'taken',
      string
    >
  >;
}

/** What only a page says. */
export interface ImpactPageWords {
  readonly components: (down: number, degraded: number, total: number) => string;
  readonly topology: (topology: ImpactResult['topology']) => Phrase;
  readonly states: (result: Pick<ImpactResult, 'within' | 'workarounds'>) => string;
  readonly pauses: (
    pauses: readonly { readonly what: Phrase; readonly lasts: Seconds }[],
    limit: number,
  ) => Phrase;
  /** Before the command line that gives the answer. */
  readonly command: string;
  readonly leftOut: (count: number) => string;
}

/** What stands on the nodes of a picture and under it. */
export interface ImpactPictureWords {
  /** Of several components, of one kind or (null) of several. */
  readonly components: (count: number, kind: string | null) => string;
  /** Of one capability at the sites of a kind: at how many of them it is in which state. */
  readonly sites: (sites: KindTally['sites'], kind: string) => string;
  /** Of several capabilities, at the sites of one kind or (null) of several. */
  readonly capabilities: (count: number, at: KindTally | null) => string;
  readonly somewhere: (state: Level) => string;
  readonly legend: (folded: {
    readonly components: number;
    readonly capabilities: number;
  }) => string;
}
