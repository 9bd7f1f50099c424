import type { Phrase } from '../../phrase.js';

/** A thing by its id, and by its title where that says more: `nhn-dc-1 (Data centre 1)`. */
export function titledPhrase(id: string, title: string): Phrase {
  // Of a site's own one, `office-server@langnes`, the title may be what stands before the sign.
  const saysMore = title !== id && !id.startsWith(`${title}@`);
  return saysMore ? [{ id }, ' (', { name: title }, ')'] : [{ id }];
}
