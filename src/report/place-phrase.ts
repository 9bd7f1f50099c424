import type { ImpactResult } from '../analysis/impact-result.js';
import type { FoldedPause } from './digest/folded-pauses.js';
import type { Risk } from './digest/risks.js';
import type { WorkaroundInUse } from './digest/workarounds-in-use.js';
import type { ImpactWords } from './language/impact-words.js';
import type { Words } from './language/words.js';
import type { Phrase } from './phrase.js';

/** What people call a capability; its id where the result doesn't list it. */
export type CapabilityNames = ReadonlyMap<string, string>;

export const capabilityNames = ({ capabilities }: ImpactResult): CapabilityNames =>
  new Map(capabilities.map(({ id, name }) => [id, name]));

const capabilityPhrase = (id: string, names: CapabilityNames): Phrase => {
  const name = names.get(id);
  return [name === undefined ? { id } : { name }];
};

/** What a risk would take: `Log in at 700 clinics, webmed and 3 more`; capabilities first. */
export function riskPhrase(
  { capabilities, components }: Risk,
  names: CapabilityNames,
  limit: number,
  { impact, figures }: Words,
): Phrase {
  const places = capabilities.map(({ id, kinds }) => impact.at(capabilityPhrase(id, names), kinds));
  return figures.listed([...places, ...components.map(({ id }): Phrase => [{ id }])], limit);
}

/** What a workaround stands in for: `Renew a prescription at 1 citizens site and 2 more`. */
export const workaroundPhrase = (
  { places }: WorkaroundInUse,
  limit: number,
  { impact, figures }: Words,
): Phrase =>
  figures.listed(
    places.map(({ capability, kinds }) => impact.at([{ name: capability.name }], kinds)),
    limit,
  );

/** What a pause stops: `message-service`, `Log in at 700 clinics`. */
export function pausePhrase(
  { id, kinds }: FoldedPause,
  names: CapabilityNames,
  { at, own }: ImpactWords,
): Phrase {
  if (kinds.size === 0) return [{ id: id.id }];
  switch (id.type) {
    case 'component':
      return [{ id: id.id }];
    case 'own':
      return at(own(id.id), kinds);
    case 'capability':
      return at(capabilityPhrase(id.id, names), kinds);
  }
}
