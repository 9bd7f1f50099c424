import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDiskReader } from '../src/cli/disk-reader.js';
import type { State } from '../src/model/state.js';
import { loadTopology } from '../src/source/load-topology.js';
import { ENGINES_IN_TIME } from './engines-in-time.js';
import type { ReferenceEvent } from './reference/imposed-in-time.js';
import type { ReferenceChange } from './reference/reference-time.js';

/** What conformance/README.md says of a case in time: events, and every change that follows. */
interface Expected {
  readonly events: readonly {
    readonly atSeconds: number;
    readonly fail?: readonly string[];
    readonly degrade?: readonly string[];
    readonly restore?: readonly string[];
    readonly forSeconds?: number;
  }[];
  readonly changes: readonly {
    readonly atSeconds: number;
    readonly id: string;
    readonly state: State;
  }[];
}

const FOLDER = new URL('conformance/', import.meta.url);
const CASES = readdirSync(FOLDER).filter((name) => /^time-.*\.yaml$/.test(name));

const expectedOf = (name: string): Expected =>
  JSON.parse(
    readFileSync(new URL(name.replace('.yaml', '.expected.json'), FOLDER), 'utf8'),
  ) as Expected;

const eventsOf = ({ events }: Expected): readonly ReferenceEvent[] =>
  events.flatMap(({ atSeconds: at, forSeconds, ...selected }) =>
    (['fail', 'degrade', 'restore'] as const).flatMap((type) =>
      (selected[type] ?? []).map((id) => ({ at, type, id, lasts: forSeconds ?? null })),
    ),
  );

/** Within an instant a case tells them in any order. */
const inOrder = (changes: readonly ReferenceChange[]): readonly string[] =>
  changes.map(({ at, id, state }) => `${String(at).padStart(8, '0')} ${id} ${state}`).sort();

describe('conformance in time', () => {
  it('has the cases that were computed, and those worked by hand', () => {
    expect(CASES).toHaveLength(31);
  });

  describe.each(ENGINES_IN_TIME)('of $name', ({ run }) => {
    it.each(CASES)('%s: every change of a state, at its time', async (name) => {
      const loaded = await loadTopology([name], createDiskReader(FOLDER.pathname));
      if (!loaded.ok) throw new Error(`${name}: ${JSON.stringify(loaded.diagnostics, null, 2)}`);
      const expected = expectedOf(name);
      const changes = expected.changes.map(({ atSeconds: at, ...change }) => ({ at, ...change }));
      expect(inOrder(run(loaded.topology, eventsOf(expected)))).toEqual(inOrder(changes));
    });
  });
});
