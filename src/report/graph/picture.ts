import type { State } from '../../model/state.js';

/**
 * A graph as people look at it, whatever draws it. Texts are as they came: each format makes them
 * harmless in its own way.
 */
export interface Picture {
  /** What it is of, and how it is to be read: a line each. */
  readonly title: readonly string[];
  readonly nodes: readonly PictureNode[];
  readonly arrows: readonly PictureArrow[];
  readonly clusters: readonly PictureCluster[];
  /** What is left out or drawn together, a sentence each. */
  readonly notes: readonly string[];
}

export interface PictureNode {
  /** `group`: how many of some things are needed; it is no thing itself. */
  readonly look: 'component' | 'capability' | 'group';
  /** The worst of what it stands for; null: nothing fails. */
  readonly state: State | null;
  readonly imposed: boolean;
  /** It is what was asked about. */
  readonly isCentre: boolean;
  readonly lines: readonly string[];
}

/** From what is needed to what needs it, which is how failures spread; by places in `nodes`. */
export interface PictureArrow {
  readonly from: number;
  readonly to: number;
  /** How it is needed; none: all the time. */
  readonly words: readonly string[];
  /** Its loss can at worst degrade. */
  readonly soft: boolean;
  /** What it makes of what needs it; null: nothing fails. */
  readonly contributes: State | null;
}

export interface PictureCluster {
  readonly label: string;
  /** By their places; each node stands in one cluster at most. */
  readonly nodes: readonly number[];
}
