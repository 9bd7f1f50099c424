import type { Terms } from '../terms.js';

export const state: Terms['state'] = { up: 'oppe', degraded: 'redusert', down: 'nede' };

const signed: Terms['signed'] = {
  up: '✓ oppe',
  degraded: '◒ redusert',
  down: '✗ nede',
};

const criticality: Terms['criticality'] = {
  critical: 'kritisk',
  high: 'høy',
  medium: 'middels',
  low: 'lav',
};

export const evidence: Terms['evidence'] = {
  stated: 'oppgitt',
  documented: 'dokumentert',
  assumed: 'antatt',
  fitted: 'tilpasset',
  unsaid: 'uten kilde',
};

export const terms: Terms = { state, signed, criticality, evidence };
