import type { ClusterBy } from '../report/graph/clusters.js';
import type { GraphFormat } from '../report/graph-formats.js';
import type { FailureQuestion } from './failure-question.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall graph` is asked, as the command line gives it. */
export interface GraphOptions extends SharedOptions<GraphFormat>, FailureQuestion {
  readonly around?: string;
  readonly depth?: number;
  readonly clusterBy?: ClusterBy;
  readonly all?: boolean;
}
