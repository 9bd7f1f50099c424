import type { ListFormat } from '../report/list-formats.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall list` is asked, as the command line gives it. */
export interface ListOptions extends SharedOptions<ListFormat> {
  readonly dependentsOf?: readonly string[];
  readonly dependenciesOf?: readonly string[];
  readonly owner?: readonly string[];
  readonly all?: boolean;
}
