import { fileURLToPath } from 'node:url';
import { createDiskReader } from '../../../src/cli/disk-reader.js';
import type { CheckResult } from '../../../src/policy/check-result.js';
import { loadPolicy } from '../../../src/source/load-policy.js';
import { held } from '../../policy/held.js';
import { loadSample } from '../../sample/sample-topology.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The sample, with layers over it, held against its own policy. */
export async function checkedSample(layers: readonly string[] = []): Promise<CheckResult> {
  const loaded = await loadPolicy('topology/utfall.policy.yaml', createDiskReader(ROOT));
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ code }) => code).join(', '));
  const { topology } = await loadSample(layers);
  return held(topology, loaded.policy);
}
