import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Policy } from '../model/policy.js';
import { DEFAULT_POLICY } from '../policy/default-policy.js';
import { loadPolicy } from '../source/load-policy.js';
import { createDiskReader } from './disk-reader.js';
import { InputError } from './input-error.js';

/** What a policy is called where nothing else is said; it is looked for beside the topology. */
export const USUAL_POLICY = 'utfall.policy.yaml';

/**
 * Reads the policy that is named, or the one beside a topology; where there is none, the default
 * one holds.
 *
 * @param topology the path of its main file
 */
export async function openPolicy(
  named: string | undefined,
  topology: string,
  folder: string,
): Promise<Policy> {
  const path = named ?? besideOf(topology, folder);
  if (path === null) return DEFAULT_POLICY;
  const loaded = await loadPolicy(path, createDiskReader(folder));
  if (!loaded.ok) throw new InputError(loaded.diagnostics);
  return loaded.policy;
}

function besideOf(topology: string, folder: string): string | null {
  const path = join(dirname(resolve(folder, topology)), USUAL_POLICY);
  return existsSync(path) ? path : null;
}
