import type { Case, Cases } from './case.js';

const BASE = `components:
  a: {}
  b: {}
  x: { dependsOn: [a] }
  starts: { dependsOn: [{ on: a, mode: startup }] }
  limps: { dependsOn: [{ on: b, effect: degraded }] }
`;

/** A base with layers over it, the last on top. */
const over = (base: string, ...layers: readonly string[]): Case => {
  const files = Object.fromEntries(
    [base, ...layers].map((text, i) => [
      i === 0 ? 'utfall.yaml' : `layer-${String(i)}.yaml`,
      `utfall: 1\n${text}`,
    ]),
  );
  return { files, layers: Object.keys(files) };
};

const repeated = (times: number, text: string): string[] =>
  Array.from({ length: times }, () => text);

/**
 * So many components, each of which needs the next, and a layer that substitutes them all: as JSON,
 * which is read sooner.
 */
function longChain(length: number): Case {
  const file = (section: string, entries: readonly string[]) =>
    `{ "utfall": 1, "${section}": {\n${entries.join(',\n')} } }\n`;
  const ids = Array.from({ length }, (_, i) => `c${String(i)}`);
  const chain = ids.map((id, i) => `  "${id}": { "dependsOn": ["${ids[i + 1] ?? 'end'}"] }`);
  const substitutes = ids.map((id) => `  "${id}": { "anyOf": ["${id}", "end"] }`);
  const files = {
    'utfall.json': file('components', ['  "end": {}', ...chain]),
    'layer.json': file('substitute', substitutes),
  };
  return { files, layers: Object.keys(files) };
}

/** `substitute` in layers. */
export const substitutes: Cases = {
  'in-the-lowest-layer': { files: { 'utfall.yaml': `utfall: 1\n${BASE}substitute: { a: b }\n` } },
  unknown: over(BASE, 'substitute:\n  aa: { anyOf: [a, bb] }\n'),
  'of-own-component': over(BASE, 'components: { c: {} }\nsubstitute: { c: { anyOf: [a, c] } }\n'),
  'shape-of-it': over(BASE, 'substitute:\n  a: { use: ehr }\n  b: { anyOf: [] }\n  x: null\n'),
  'mixes-startup': over(
    BASE,
    'substitute:\n  a: { anyOf: [{ on: a, effect: degraded }, b] }\n  b: { on: b, mode: startup }\n',
  ),
  'misplaces-startup': over(
    `${BASE}capabilities: { read: { dependsOn: [a] } }\n`,
    'substitute: { a: { anyOf: [{ on: a, mode: startup }, b] } }\n',
  ),
  'nests-too-deep': over(BASE, ...repeated(60, 'substitute: { a: { anyOf: [a, b] } }\n')),
  'grows-too-far': over(BASE, ...repeated(21, 'substitute: { a: { anyOf: [a, a] } }\n')),
  'leads-too-far': longChain(17_000),
};
