import type { Case } from './case.js';

const components = Array.from(
  { length: 1234 },
  (_, i) => `  c${String(i)}: { kidn: x, source: fitted }\n`,
);

/** More errors and more warnings than anybody reads. */
export const tooMany: Case = {
  files: { 'utfall.yaml': `utfall: 1\ncomponents:\n${components.join('')}` },
};
