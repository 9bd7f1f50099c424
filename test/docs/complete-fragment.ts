import type { Fragment } from './examples.js';
import { findingsIn } from './findings-in.js';

/** Where a fragment is put, by the key that it belongs under. */
const AROUND: Readonly<Record<Fragment['key'], readonly string[]>> = {
  components: ['components:'],
  capabilities: ['capabilities:'],
  dependsOn: ['components:', '  example:', '    dependsOn:'],
};

const SECTION_OF = { component: 'components', capability: 'capabilities' } as const;

/**
 * What the loader has to say of a fragment, put in its place, with the components and capabilities
 * that it needs and doesn't define beside it. That nothing needs what it defines is no matter.
 */
export async function complete({ key, text }: Fragment): Promise<readonly string[]> {
  const around = AROUND[key];
  const indented = text.replace(/^(?=.)/gm, '  '.repeat(around.length));
  const main = `utfall: 1\ninclude: [mentioned.yaml]\n${around.join('\n')}\n${indented}`;
  const mentioned = { components: new Set<string>(), capabilities: new Set<string>() };
  const findings = () =>
    findingsIn({ 'utfall.yaml': main, 'mentioned.yaml': fileOf(mentioned) }, ['utfall.yaml']);
  for (const diagnostic of (await findings()).diagnostics) {
    if (diagnostic.code !== 'unknown-id') continue;
    const { of, id } = diagnostic.arguments;
    if (of === 'component' || of === 'capability') mentioned[SECTION_OF[of]].add(id);
  }
  const { findings: told, diagnostics } = await findings();
  return told.filter((_, i) => diagnostics[i]?.code !== 'unused-component');
}

const fileOf = (sections: Readonly<Record<string, ReadonlySet<string>>>): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(sections).map(([name, ids]) => [
        name,
        Object.fromEntries([...ids].map((id) => [id, {}])),
      ]),
    ),
  );
