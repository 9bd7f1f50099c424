import type { CauseLine } from '../../model/report/cause-tree.js';
import type { ReportedEvent, ReportedExpectation } from '../../model/report/course.js';
import type { Loss } from '../../model/report/outcome.js';
import type { Picture, PictureNode } from '../../model/report/picture.js';
import type {
  FailurePart,
  ReportedTopology,
  ScenarioPart,
  TopologyPart,
} from '../../model/report/report.js';
import type { DefeatedGroup, NextFailure, SmallestChange } from '../../model/report/weak-spot.js';
import type { CalendarDate } from '../../model/calendar-date.js';
import type { Seconds } from '../../model/duration.js';
import type { Evidence } from '../../model/provenance.js';
import type { Phrase } from '../phrase.js';
import type { Figures, Times } from './figures.js';
import type { Language } from './languages.js';
import type { Terms } from './terms.js';

/**
 * All the words of a report in one language. What is said is decided by whoever asks; how it is said,
 * with its order, its plurals and its figures, is decided here.
 */
export interface ReportWords extends Terms {
  /** As HTML names it. */
  readonly language: Language;
  readonly figures: Figures;
  readonly headings: Headings;
  readonly columns: Columns;

  readonly failureTitle: (part: FailurePart) => Phrase;
  readonly scenarioTitle: (part: ScenarioPart) => Phrase;
  readonly topologyTitle: (part: TopologyPart) => Phrase;
  /** Under the title: of what topology, how it was looked at, and the day. */
  readonly byline: (
    topology: ReportedTopology,
    basis: Phrase | null,
    date: CalendarDate | null,
  ) => Phrase;
  readonly failureBasis: (part: FailurePart) => Phrase;
  readonly workaroundsCounted: Phrase;

  /** What happens to whom, as sentences of one paragraph. */
  readonly failureSummary: (part: FailurePart) => readonly Phrase[];
  readonly scenarioSummary: (part: ScenarioPart) => readonly Phrase[];
  readonly topologySummary: (part: TopologyPart) => readonly Phrase[];

  /** Lines on a node of a picture. */
  readonly node: (node: PictureNode, times: Times | null) => readonly Phrase[];
  readonly legend: (picture: Picture) => Phrase;
  readonly worstFailure: Phrase;
  /** Above a timeline: what its bars are; and what a day is called on its axis. */
  readonly timelineIntro: Phrase;
  readonly day: string;

  /** A row's course, and what bears it. */
  readonly course: (loss: Loss) => Phrase;
  readonly bridge: (workaround: NonNullable<Loss['workaround']>) => Phrase;
  readonly lasting: (lasts: Seconds | null) => Phrase;
  readonly hitSites: (hit: number, total: number, kind: string) => Phrase;
  readonly event: (event: ReportedEvent, times: Times) => Phrase;
  readonly notBack: string;
  readonly noRegion: string;
  readonly noKind: string;
  readonly noOwner: string;

  readonly expected: (expectation: ReportedExpectation, times: Times) => Phrase;
  readonly verdict: (expectation: ReportedExpectation, times: Times) => Phrase;
  readonly standing: (expectation: ReportedExpectation) => string;
  readonly expectationsMet: (part: ScenarioPart) => Phrase;

  readonly causeIntro: Phrase;
  readonly cause: (line: CauseLine, times: Times | null) => Phrase;
  readonly next: (next: NextFailure) => Phrase;
  readonly nextIntro: (isScenario: boolean) => Phrase;
  readonly defeated: (group: DefeatedGroup) => Phrase;
  readonly way: (way: DefeatedGroup['ways'][number]) => Phrase;
  readonly noneDefeated: Phrase;
  readonly pointsIntro: Phrase;
  readonly noPoints: Phrase;
  readonly alike: (thing: { readonly id: string }, alike: number) => Phrase;
  readonly change: (change: SmallestChange) => Phrase;
  readonly noChange: string;

  readonly evidenceSentence: (counts: Readonly<Record<Evidence | 'unsaid', number>>) => Phrase;
  readonly weakDependency: (of: {
    dependent: string;
    on: string;
    source: Evidence;
    reference: string | null;
  }) => Phrase;
  readonly weakComponents: (
    of: readonly { readonly id: string; readonly source: Evidence }[],
    more: number,
  ) => Phrase;
  readonly reference: (of: { reference: string; source: Evidence | null; uses: number }) => Phrase;
  readonly pauses: (
    of: readonly { readonly id: string; readonly lasts: Seconds }[],
    more: number,
  ) => Phrase;
  readonly limits: Readonly<{
    atLast: Phrase;
    within: (within: Seconds) => Phrase;
    counted: Phrase;
    ignored: Phrase;
    lookedThrough: Phrase;
    middled: Phrase;
    peopleApart: Phrase;
    unmended: Phrase;
  }>;
  readonly command: Phrase;
  readonly more: (count: number) => Phrase;
  readonly noRoom: (count: number) => Phrase;
}

/** What stands above each section. */
export interface Headings {
  /** Above the list of sections, on a page that is looked at in a browser. */
  readonly sections: string;
  readonly spread: string;
  readonly losses: string;
  readonly timeline: string;
  readonly events: string;
  readonly lost: string;
  readonly expectations: string;
  readonly regions: string;
  readonly sites: string;
  readonly causes: string;
  readonly next: string;
  readonly defeated: string;
  readonly points: string;
  readonly worst: string;
  readonly basis: string;
  readonly weak: string;
  readonly references: string;
  readonly contents: string;
  readonly capabilities: string;
  readonly siteKinds: string;
  readonly owners: string;
}

/** What stands at the head of each column. */
export interface Columns {
  readonly capability: string;
  readonly criticality: string;
  readonly sites: string;
  readonly state: string;
  readonly when: string;
  readonly people: string;
  readonly workaround: string;
  readonly from: string;
  readonly until: string;
  readonly downFor: string;
  readonly hitFor: string;
  readonly peopleHoursDown: string;
  readonly peopleHoursDegraded: string;
  readonly kind: string;
  readonly region: string;
  readonly down: string;
  readonly degraded: string;
  readonly site: string;
  readonly lost: string;
  readonly impaired: string;
  readonly component: string;
  readonly componentKind: string;
  readonly owner: string;
  readonly components: string;
  readonly takes: string;
  readonly after: string;
  readonly change: string;
  readonly expected: string;
  readonly seen: string;
  readonly standing: string;
  readonly capabilities: string;
  readonly reference: string;
  readonly uses: string;
}
