import { readFileSync } from 'node:fs';

/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** What a shell has to run for completion to work in it. */
export const scriptFor = (shell: Shell): string =>
  readFileSync(new URL(`${FOLDER}utfall.${shell}`, import.meta.url), 'utf8');

/** From dist/bundle, where all of the command line runs. */
const FOLDER = '../completion/';
