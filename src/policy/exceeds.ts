import type { KindToll } from '../analysis/spof-result.js';
import type { Allowance } from '../model/policy.js';

/**
 * Whether a failure takes more than is allowed.
 *
 * @param taken how many sites it takes, and, as that takes longer to tell, whom they serve
 * @param sites of how many sites a share is: those asked about that have one of the capabilities
 */
export function exceeds(
  taken: { readonly sites: number; readonly kinds: () => readonly KindToll[] },
  max: Allowance,
  sites: number,
): boolean {
  switch (max.type) {
    case 'share':
      // Divided, not multiplied: 29 of 100 is then the very number that 29% is read as.
      return taken.sites / sites > max.value;
    case 'sites':
      return taken.sites > max.value;
    case 'people':
      return taken.kinds().some(({ people }) => people.affected > max.value);
  }
}
