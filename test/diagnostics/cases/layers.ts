import type { Case, Cases } from './case.js';

const layers = (...texts: readonly string[]): Case => {
  const files = Object.fromEntries(
    texts.map((text, i) => [
      i === 0 ? 'utfall.yaml' : `layer-${String(i)}.yaml`,
      `utfall: 1\n${text}`,
    ]),
  );
  return { files, layers: Object.keys(files) };
};

const SITE = 'capabilities: { c: {} }\nsites:\n  s: { capabilities: [c] }\n';

/** What lies over something else. */
export const layered: Cases = {
  'null-in-the-lowest-layer': layers('components:\n  a: null\n', 'components: { a: {} }\n'),
  'null-over-nothing': layers(
    'components:\n  helseid: {}\n',
    'components:\n  helsid: null\n  helseid: { kind: null, labels: { region: null } }\n',
  ),
  'null-in-a-list': layers('components: { a: {} }\n', 'components:\n  a: { dependsOn: [null] }\n'),
  'null-in-a-requirement': layers(
    'components: { a: {} }\n',
    'components:\n  a: { dependsOn: [{ on: a, effect: null }] }\n',
  ),
  'null-for-what-a-file-says': layers('source: stated\n', 'source: null\ninclude: ~\n'),
  'null-over-a-profile': layers(
    'components: { a: {} }\ncapabilities: { c: {} }\nprofiles:\n  gp: { capabilities: [c], uses: { login: a }, labels: { size: small } }\nsites:\n  s: { profile: gp, uses: { logn: null }, labels: { region: null } }\n',
  ),
  'null-over-a-site': layers(SITE, 'sites:\n  s: { uses: { login: null } }\n'),
  'half-a-replacement': layers(
    'components: { a: { availability: 99% } }\n',
    'components:\n  a: { mttr: 1h }\n',
  ),
  'wrong-below-what-replaces-it': layers(
    'components:\n  a: { recovery: 90 }\n',
    'components: { a: { recovery: 90s } }\n',
  ),
  'needed-but-removed': layers(
    'components:\n  a: {}\n  b: { dependsOn: [a] }\n',
    'components: { a: null }\n',
  ),
  'over-a-missing-one': {
    files: { 'layer.yaml': 'utfall: 1\ncomponents: { a: null }\n' },
    layers: ['utfall.yaml', 'layer.yaml'],
  },
  'without-version': {
    files: { 'utfall.yaml': 'utfall: 1\n', 'layer.yaml': 'name: x\n' },
    layers: ['utfall.yaml', 'layer.yaml'],
  },
};
