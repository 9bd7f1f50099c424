import type { Policy } from '../model/policy.js';

/**
 * What a topology is held against where no policy is there: that no one failure takes more than one
 * site in twenty, that spares are spares, and that nothing is left over.
 */
export const DEFAULT_POLICY: Policy = {
  file: null,
  warnBefore: 14 * 24 * 60 * 60,
  rules: [
    {
      rule: 'single-point-of-failure',
      name: null,
      severity: 'error',
      range: null,
      capabilities: null,
      sites: null,
      level: 'down',
      within: null,
      workarounds: 'ignore',
      max: { type: 'share', value: 0.05 },
      except: null,
    },
    {
      rule: 'false-redundancy',
      name: null,
      severity: 'warning',
      range: null,
      level: 'down',
      except: null,
    },
    { rule: 'unused-component', name: null, severity: 'note', range: null, except: null },
  ],
  waivers: [],
};
