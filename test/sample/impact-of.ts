import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseDuration } from '../../src/model/duration.js';

/** As far as it is looked at here; see `utfall schema impact` for the whole. */
export interface Fate {
  readonly id: string;
  readonly degradedAfter: string | null;
  readonly downAfter: string | null;
  readonly causes: readonly string[];
  readonly atRisk: readonly string[];
}

export interface CapabilityFate extends Fate {
  readonly state: string;
  readonly workaround: string | null;
}

interface Counted {
  readonly total: number;
  readonly down: number;
  readonly degraded: number;
}

interface Answer {
  readonly summary: { readonly sites: Counted };
  readonly pauses: readonly { readonly id: string; readonly lasts: string }[];
  readonly components: readonly Fate[];
  readonly capabilities: readonly {
    readonly id: string;
    readonly kinds: readonly {
      readonly kind: string;
      readonly sites: Counted;
      readonly people: { readonly total: number; readonly affected: number };
    }[];
  }[];
  readonly sites: readonly {
    readonly id: string;
    readonly state: string;
    readonly capabilities: readonly CapabilityFate[];
  }[];
}

/** What the bundled sample predicts, with ways to look something up in it. */
export class Impact {
  constructor(readonly answer: Answer) {}

  /** What isn't listed is up, and stays so. */
  component(id: string): Fate | undefined {
    return this.answer.components.find((component) => component.id === id);
  }

  at(site: string, capability: string): CapabilityFate | undefined {
    return this.answer.sites
      .find(({ id }) => id === site)
      ?.capabilities.find(({ id }) => id === capability);
  }

  /** How many sites of a kind a capability is down or degraded at. */
  sites(capability: string, kind: string): Counted | undefined {
    return this.ofKind(capability, kind)?.sites;
  }

  peopleAffected(capability: string, kind: string): number | undefined {
    return this.ofKind(capability, kind)?.people.affected;
  }

  /** Where a capability isn't up, and what is. */
  hit(): readonly string[] {
    return this.answer.sites.flatMap(({ id, capabilities }) =>
      capabilities.filter(({ state }) => state !== 'up').map((fate) => `${id}/${fate.id}`),
    );
  }

  private ofKind(capability: string, kind: string) {
    return this.answer.capabilities
      .find(({ id }) => id === capability)
      ?.kinds.find((counts) => counts.kind === kind);
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Fails one thing in the sample, as a user would. */
export async function impactOf(failed: string, layers: readonly string[] = []): Promise<Impact> {
  const over = layers.flatMap((layer) => ['-t', `topology/layers/${layer}.yaml`]);
  const args = ['bin/utfall.js', 'impact', '--sample', ...over, '--fail', failed, '-f', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return new Impact(JSON.parse(stdout) as Answer);
}

export function stateAfter(seconds: number, fate: Fate | undefined): 'up' | 'degraded' | 'down' {
  const reached = (onset: string | null | undefined): boolean => {
    const after = typeof onset === 'string' ? parseDuration(onset) : null;
    return after !== null && after <= seconds;
  };
  return reached(fate?.downAfter) ? 'down' : reached(fate?.degradedAfter) ? 'degraded' : 'up';
}
