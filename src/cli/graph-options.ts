import type { ClusterBy } from '../report/graph/clusters.js';
import { GRAPH_FORMATS } from '../report/graph-formats.js';
import type { FailureQuestion } from './failure-question.js';
import type { SharedOptions } from './shared-options.js';

/** The formats of `graph`, the usual one first: those of a graph, and that of a fault tree. */
export const GRAPH_OUTPUTS = [...GRAPH_FORMATS, 'openpsa'] as const;

type GraphOutput = (typeof GRAPH_OUTPUTS)[number];

/** What `utfall graph` is asked, as the command line gives it. */
export interface GraphOptions extends SharedOptions<GraphOutput>, FailureQuestion {
  readonly around?: string;
  readonly depth?: number;
  readonly clusterBy?: ClusterBy;
  readonly all?: boolean;
  /** Selectors of what never fails in a fault tree. */
  readonly except?: readonly string[];
}
