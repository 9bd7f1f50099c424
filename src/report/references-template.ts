import type { Reference } from '../analysis/impact-result.js';
import type { SiteId } from '../model/ids.js';
import { referenceTexts } from './reference-text.js';

/** JSON that is the same at many sites, with room for the site that it is said of. */
export type Template = (site: SiteId) => string;

/** References as a JSON array, written once where no site comes into it. */
export function referencesTemplate(references: readonly Reference[]): Template {
  if (references.some(({ type }) => type !== 'component'))
    return (site) => JSON.stringify(referenceTexts(references, site));
  const text = JSON.stringify(referenceTexts(references, null));
  return () => text;
}
