import type { Reference } from '../analysis/impact-result.js';
import { byCodeUnit } from '../model/order.js';

/**
 * What a reference names, seen from a site: `helseid`, `office-server@langnes-legekontor`,
 * `langnes-legekontor/log-in`. Seen from none (null), an own component or a capability stands
 * for that of every site, and is its plain id.
 */
export function referenceText(reference: Reference, site: string | null): string {
  if (site === null) return reference.id;
  switch (reference.type) {
    case 'component':
      return reference.id;
    case 'own':
      return `${reference.id}@${site}`;
    case 'capability':
      return `${site}/${reference.id}`;
  }
}

/** References seen from a site, in the order of their texts by code unit. */
export const referenceTexts = (references: readonly Reference[], site: string | null): string[] =>
  references.map((reference) => referenceText(reference, site)).sort(byCodeUnit);

/**
 * The site from which a component looks at others: that of an own one which stands apart as
 * `component@site`, null for any other. No id has an `@` in it.
 */
export function siteOfComponent(id: string): string | null {
  const at = id.indexOf('@');
  return at < 0 ? null : id.slice(at + 1);
}
