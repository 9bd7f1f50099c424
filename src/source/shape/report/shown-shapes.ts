import type { HitCount, Named, PeopleCount, Shown } from '../../../model/report/shown.js';
import type { FieldsShape } from '../fields-shape.js';
import { list } from '../list-shape.js';
import type { Shape } from '../shape.js';
import { whole } from '../whole-shape.js';
import { outOfBounds } from './flaws.js';
import { count, id, text } from './plain-shapes.js';
import { sound } from './sound-shape.js';

/** The first of a list; `items` names them in messages, in the plural. */
export const shown = <Item>(items: string, item: Shape<Item>): FieldsShape<Shown<Item>> =>
  whole<Shown<Item>>(`a list of ${items} that may be cut`, {
    shown: list(items, item),
    more: count,
  });

export const named: FieldsShape<Named> = whole<Named>('a thing', { id, name: text });

export const hitCount: FieldsShape<HitCount> = sound(
  whole<HitCount>('a count of what is hit', { total: count, down: count, degraded: count }),
  ({ total, down, degraded }) =>
    down > total
      ? outOfBounds(['down'], down, [0, total], 'total')
      : outOfBounds(['degraded'], degraded, [0, total - down], 'total'),
);

export const peopleCount: FieldsShape<PeopleCount> = sound(
  whole<PeopleCount>('a count of people', { total: count, affected: count }),
  ({ total, affected }) => outOfBounds(['affected'], affected, [0, total], 'total'),
);
