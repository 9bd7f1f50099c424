import type { Findings } from '../../diagnostics/findings.js';
import type { Seconds } from '../../model/duration.js';
import type { Shape } from '../shape/shape.js';
import type { topology } from '../shape/topology-shapes.js';
import type { FileProvenance } from './inherit-provenance.js';
import type { KnownIds } from './known-ids.js';

/** What a shape reads. */
export type Read<S> = S extends Shape<infer Value> ? Value : never;

/** A topology as its merged files state it. */
export type StatedTopology = Read<typeof topology>;

/** How long the modes bear the loss of their target where a dependency doesn't say. */
export type ModeDefaults = Readonly<Record<'login' | 'queued' | 'cached', Seconds>>;

/** What is needed everywhere to turn what is stated into what it means. */
export interface Resolving {
  readonly findings: Findings;
  readonly known: KnownIds;
  /** The components of which each site has its own. */
  readonly perSite: ReadonlySet<string>;
  readonly modeDefaults: ModeDefaults;
  readonly files: FileProvenance;
}
