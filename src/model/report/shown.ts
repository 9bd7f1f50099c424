/** The first things of a list, and how many it has besides: no page grows with the country. */
export interface Shown<Item> {
  readonly shown: readonly Item[];
  readonly more: number;
}

/** The first `limit` of a list. That "1 more" is left out takes as much room as that one. */
export const firstOf = <Item>(items: readonly Item[], limit: number): Shown<Item> =>
  items.length <= limit + 1
    ? { shown: items, more: 0 }
    : { shown: items.slice(0, limit), more: items.length - limit };

/** How many there are in all. */
export const countOf = ({ shown, more }: Shown<unknown>): number => shown.length + more;

/** A thing of the topology, as its files call it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Sites, counted by their `count`; people are those of sites of one kind. */
export interface HitCount {
  readonly total: number;
  readonly down: number;
  readonly degraded: number;
}

export interface PeopleCount {
  readonly total: number;
  readonly affected: number;
}
