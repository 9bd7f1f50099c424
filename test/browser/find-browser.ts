import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Chromium, or one of its kind, as it is installed on this machine: what BROWSER_PATH names, else
 * the first that is found where programs are.
 */
export function findBrowser(env: NodeJS.ProcessEnv): string {
  const named = env['BROWSER_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (env['PATH'] ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isRunnable);
  if (found !== undefined) return found;
  throw new Error(
    `No browser found: install Chromium (apt-get install chromium), or name one in BROWSER_PATH. Looked for ${NAMES.join(', ')}.`,
  );
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
