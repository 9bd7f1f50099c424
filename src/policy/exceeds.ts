import type { Toll } from '../analysis/spof-result.js';
import type { Allowance } from '../model/policy.js';

/**
 * Whether a failure takes more than is allowed.
 *
 * @param sites of how many sites a share is: those asked about that have one of the capabilities
 */
export function exceeds(toll: Toll, max: Allowance, sites: number): boolean {
  switch (max.type) {
    case 'share':
      // Divided, not multiplied: 29 of 100 is then the very number that 29% is read as.
      return toll.sites / sites > max.value;
    case 'sites':
      return toll.sites > max.value;
    case 'people':
      return toll.kinds.some(({ people }) => people.affected > max.value);
  }
}
