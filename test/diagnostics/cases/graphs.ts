import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { diagnosticOf } from '../../../src/diagnostics/findings.js';

/** What is told of graphs that are too large for what is to be made of them. */
export const graphs: Readonly<Record<string, Diagnostic>> = {
  'too-large': diagnosticOf('graph-too-large', { nodes: 812, arrows: 2450 }, null),
  'fault-tree-too-large': diagnosticOf('fault-tree-too-large', { limit: 1_000_000 }, null),
  'xml-too-large': diagnosticOf('xml-too-large', { limit: 2_000_000 }, null),
};
