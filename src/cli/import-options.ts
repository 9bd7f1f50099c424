import type { ImportFormat } from '../report/import-formats.js';
import type { OutputOptions } from './shared-options.js';

/** What `utfall import` can read. */
export const IMPORTED = ['openpsa'] as const;

/** What `utfall import` is asked, as the command line gives it. */
export interface ImportOptions extends OutputOptions<ImportFormat> {
  /** The gate that the tree is about. */
  readonly gate?: string;
}
