import type { Evidence } from '../../model/provenance.js';
import type { Located } from './shape.js';
import type { StatedProvenance } from './stated-requirement.js';

/** What a mapping says about where it comes from. */
export const statedProvenance = (values: {
  readonly source: Located<Evidence> | undefined;
  readonly reference: Located<string> | undefined;
}): StatedProvenance => ({ source: values.source?.value, reference: values.reference?.value });
