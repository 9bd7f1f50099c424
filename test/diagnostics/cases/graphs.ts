import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { diagnosticOf } from '../../../src/diagnostics/findings.js';

/** What is told of graphs that are too large for what is to be made of them. */
export const graphs: Readonly<Record<string, Diagnostic>> = {
  'too-large': diagnosticOf('graph-too-large', { nodes: 812, arrows: 2450 }, null),
};
