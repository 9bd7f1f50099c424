import type { Improvement, ImportantEvent } from '../../analysis/importance-result.js';
import type { Phrase } from '../phrase.js';

/** A change in plain words: `a second helseid, independent and as good`. */
export function changePhrase(changed: Improvement): Phrase {
  const { id, type, perSite } = changed;
  if (changed.change === 'twice-as-good') return [...eventPhrase(changed), ' down half as long'];
  const second: Phrase = ['a second ', { id }];
  const where = perSite && type === 'component' ? ' at each site' : '';
  return [...second, `${where}, independent and as good`];
}

/** `helseid`, `each site's own office-server`, `the common cause of a + b`. */
export function eventPhrase({ id, type, perSite }: ImportantEvent): Phrase {
  if (type === 'common-cause') return ['the common cause of ', { id }];
  return perSite ? ["each site's own ", { id }] : [{ id }];
}
