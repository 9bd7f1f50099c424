import { ALL_NEEDS, type SiteDistinctions } from '../../graph/site-classes.js';
import { siteId, type SiteId } from '../../model/ids.js';

/** How finely sites are told apart where some of their own components, as `component@site`, are perfect. */
export function distinctionsFor(except: ReadonlySet<string>): SiteDistinctions {
  const apart = new Set<SiteId>();
  for (const id of except) {
    const at = id.indexOf('@');
    if (at >= 0) apart.add(siteId(id.slice(at + 1)));
  }
  return { ...ALL_NEEDS, apart };
}
