import type { Capability, Component, Site } from '../model/topology.js';

/** A thing of any sort that a selector may mean. */
export type Thing =
  | { readonly type: 'component'; readonly component: Component }
  | { readonly type: 'capability'; readonly capability: Capability }
  | { readonly type: 'site'; readonly site: Site }
  /** A capability as one site has it: `site/capability`. */
  | {
      readonly type: 'capability-at-site';
      readonly site: Site;
      readonly capability: Capability;
    };

export type ThingOf<Type extends Thing['type']> = Extract<Thing, { readonly type: Type }>;
