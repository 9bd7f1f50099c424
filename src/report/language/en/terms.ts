import type { Terms } from '../terms.js';

export const state: Terms['state'] = { up: 'up', degraded: 'degraded', down: 'down' };

const signed: Terms['signed'] = {
  up: '✓ up',
  degraded: '◒ degraded',
  down: '✗ down',
};

const criticality: Terms['criticality'] = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
};

export const evidence: Terms['evidence'] = {
  stated: 'stated',
  documented: 'documented',
  assumed: 'assumed',
  fitted: 'fitted',
  unsaid: 'without a source',
};

export const terms: Terms = { state, signed, criticality, evidence };
