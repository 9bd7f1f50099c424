import {
  count,
  countOrNull,
  criticality,
  described,
  duration,
  listOf,
  nullOr,
  object,
  place,
  text,
  words,
} from './result-schemas.js';

const kinds = described(
  'Those at which something is taken. People are never summed over kinds.',
  listOf(
    object({
      kind: text,
      sites: described(
        'Counted by their count; in total those that are asked about.',
        object({ total: count, taken: count }),
      ),
      people: object({ total: count, affected: count }),
    }),
  ),
);

const pairs = described('Capabilities times the sites at which they are taken.', count);

/** What a failure takes, as keys of what holds it. */
export const toll = {
  pairs,
  sites: described('Sites at which anything is taken.', count),
  criticality: described('The worst of what is taken.', criticality),
  after: described('When the first is taken.', duration),
  kinds,
  capabilities: listOf(object({ id: text, name: text, criticality, kinds })),
};

export const save = described(
  'The dependency whose having an independent alternative would save most; null where none alone would.',
  nullOr(
    object({
      dependent: described('Whose it is: a component, capability, site, or use:role.', text),
      on: described('A component, capability, or use:role.', text),
      ...place,
      alike: described('Further places that state it alike, for other sites.', count),
      sites: described('Sites from which nothing would be taken.', count),
      pairs,
    }),
  ),
);

export const falseRedundancy = object({
  group: described('The n-th group of what its owner needs, from 1: owner#n.', text),
  form: words('anyOf', 'allOf', 'atLeast'),
  needed: count,
  members: count,
  ...place,
  defeatedBy: text,
  sites: described("Sites at which it is; null for a component's.", countOrNull),
  witness: described(
    'For each member that is lost, the way from it to what defeats the group.',
    listOf(object({ member: text, path: listOf(text) })),
  ),
});
