import type { FalseRedundancy } from '../analysis/spof-result.js';
import { placeJson } from './place-json.js';

/** A group that one failure defeats, as every JSON format has it. */
export const redundancyJson = (redundancy: FalseRedundancy): object => ({
  group: redundancy.group,
  form: redundancy.form,
  needed: redundancy.needed,
  members: redundancy.members,
  ...placeJson(redundancy.at),
  defeatedBy: redundancy.defeatedBy,
  sites: redundancy.sites,
  witness: redundancy.witness.map(({ member, path }) => ({
    member,
    path: path.map(({ id }) => id),
  })),
});
