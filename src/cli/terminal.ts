import { supportsColor, supportsColorStderr } from 'chalk';
import type { ColorSupportLevel } from 'chalk';

/** Where nothing tells how wide the reader's window is: a pipe, a file. */
const USUAL_WIDTH = 80;

/**
 * How many columns there are to write in.
 *
 * @param stream null for a file
 */
export function outputWidth(stream: NodeJS.WriteStream | null, env: NodeJS.ProcessEnv): number {
  if (stream !== null && stream.isTTY && stream.columns > 0) return stream.columns;
  const stated = Number(env['COLUMNS']);
  return Number.isInteger(stated) && stated > 0 ? stated : USUAL_WIDTH;
}

/**
 * How many colours to use on a stream: none where it isn't a terminal, unless asked for.
 *
 * @param asked by `--color` or `--no-color`, which win over FORCE_COLOR, and that over NO_COLOR
 */
export function colorLevel(
  asked: boolean | undefined,
  env: NodeJS.ProcessEnv,
  stream: 'stdout' | 'stderr' = 'stdout',
): ColorSupportLevel {
  const support = stream === 'stdout' ? supportsColor : supportsColorStderr;
  const supported = support === false ? 0 : support.level;
  if (asked === false) return 0;
  if (asked === true) return supported === 0 ? 1 : supported;
  const forced = env['FORCE_COLOR'];
  const refused = env['NO_COLOR'];
  if (forced === undefined && refused !== undefined && refused !== '') return 0;
  return supported;
}

/** Whether the terminal has no glyphs beyond ASCII to rely on, as a Linux console. */
export const drawsAsciiOnly = (env: NodeJS.ProcessEnv): boolean => env['TERM'] === 'linux';
