import type { ImpactResult } from '../analysis/impact-result.js';
import type { FoldedPause } from './digest/folded-pauses.js';
import type { Risk } from './digest/risks.js';
import type { WorkaroundInUse } from './digest/workarounds-in-use.js';
import { kindNoun } from './kind-noun.js';
import { groupedNumber } from './number-text.js';
import { listed, type Phrase } from './phrase.js';

/** What people call a capability; its id where the result doesn't list it. */
export type CapabilityNames = ReadonlyMap<string, string>;

export const capabilityNames = ({ capabilities }: ImpactResult): CapabilityNames =>
  new Map(capabilities.map(({ id, name }) => [id, name]));

const capabilityPhrase = (id: string, names: CapabilityNames): Phrase => {
  const name = names.get(id);
  return [name === undefined ? { id } : { name }];
};

/** `1,550 clinics and 20 hospitals`. */
const countedKinds = (kinds: ReadonlyMap<string, number>): Phrase =>
  listed(
    [...kinds].map(([kind, count]): Phrase => [
      `${groupedNumber(count)} `,
      { name: kindNoun(kind, count) },
    ]),
    Infinity,
  );

/** Whose failure is the risk: `nhn-dc-2`, `a site's own office-server`. */
export const riskByPhrase = ({ by, own }: Risk): Phrase =>
  own ? ["a site's own ", { id: by }] : [{ id: by }];

/** What a risk would take: `Log in at 700 clinics, webmed and 3 more`; capabilities first. */
export function riskPhrase(
  { capabilities, components }: Risk,
  names: CapabilityNames,
  limit: number,
): Phrase {
  const places = capabilities.map(({ id, kinds }): Phrase => [
    ...capabilityPhrase(id, names),
    ' at ',
    ...countedKinds(kinds),
  ]);
  return listed([...places, ...components.map(({ id }): Phrase => [{ id }])], limit);
}

/** What a workaround stands in for: `Renew a prescription at 1 citizens site and 2 more`. */
export const workaroundPhrase = ({ places }: WorkaroundInUse, limit: number): Phrase =>
  listed(
    places.map(({ capability, kinds }): Phrase => [
      { name: capability.name },
      ' at ',
      ...countedKinds(kinds),
    ]),
    limit,
  );

/** What a pause stops: `message-service`, `Log in at 700 clinics`. */
export function pausePhrase({ id, kinds }: FoldedPause, names: CapabilityNames): Phrase {
  if (kinds.size === 0) return [{ id: id.id }];
  const at = [' at ', ...countedKinds(kinds)];
  switch (id.type) {
    case 'component':
      return [{ id: id.id }];
    case 'own':
      return ['own ', { id: id.id }, ...at];
    case 'capability':
      return [...capabilityPhrase(id.id, names), ...at];
  }
}
