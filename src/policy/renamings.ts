import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { componentId } from '../model/ids.js';
import type { KnownFinding } from '../model/known-finding.js';
import type { Topology } from '../model/topology.js';

/**
 * Gives ids that components had before the ones that they have now, or the oldest that they had,
 * in what findings are known by: a renaming leaves a finding what it was.
 */
export class Renamings {
  constructor(private readonly topology: Topology) {}

  /** `dc-oslo`, `dc-oslo@langnes` or `dc-oslo#1`, as it is called now. */
  now(finding: string): string {
    return onComponent(finding, (id) => this.topology.formerly.get(id) ?? id);
  }

  /** The same as it was called first. */
  private first(finding: string): string {
    return onComponent(finding, (id) => {
      const now = this.topology.formerly.get(id) ?? componentId(id);
      return this.topology.components.get(now)?.formerly[0] ?? id;
    });
  }

  /** One text for all that is the same finding. */
  key({ rule, name, finding, about }: KnownFinding): string {
    return JSON.stringify([rule, name, this.now(finding), about === null ? null : this.now(about)]);
  }

  /** The same for the same finding, now and under the first of its names: 128 bits of SHA-256. */
  fingerprint({ rule, name, finding, about }: KnownFinding): string {
    const first = about === null ? null : this.first(about);
    const text = JSON.stringify([rule, name, this.first(finding), first]);
    return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
  }
}

/**
 * Renames the component that a finding is, or that it begins with: what follows is no part of an id.
 * A waiver or a baseline may write an `å` as two characters; ids have it as one.
 */
function onComponent(finding: string, rename: (id: string) => string): string {
  const composed = finding.normalize('NFC');
  const [id = ''] = /^[\p{L}\p{M}\p{N}._-]*/u.exec(composed) ?? [];
  return `${rename(id)}${composed.slice(id.length)}`;
}
