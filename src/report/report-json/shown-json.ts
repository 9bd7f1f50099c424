import type { HitCount, Named, PeopleCount, Shown } from '../../model/report/shown.js';
import { all, asIs, keys, type Writing } from './key-order.js';

export const shown = <Item>(write: Writing<Item>): Writing<Shown<Item>> =>
  keys<Shown<Item>>({ shown: all(write), more: asIs });

export const named = keys<Named>({ id: asIs, name: asIs });

export const hitCount = keys<HitCount>({ total: asIs, down: asIs, degraded: asIs });

export const peopleCount = keys<PeopleCount>({ total: asIs, affected: asIs });
