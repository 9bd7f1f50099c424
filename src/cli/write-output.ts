import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { diagnosticOf } from '../diagnostics/findings.js';
import { EXIT } from './exit-code.js';
import { InputError } from './input-error.js';

/** Characters that are gathered before they are handed to the system. */
const CHUNK = 1 << 16;

/**
 * Writes pieces to a stream, waiting for it where it is slow, and stopping where it is broken: a
 * reader that has gone is no error, and of others the stream's owner is told.
 */
export async function writeToStream(pieces: Iterable<string>, stream: Writable): Promise<void> {
  const state = { isBroken: false };
  const onError = (): void => {
    state.isBroken = true;
  };
  stream.once('error', onError);
  for (const chunk of chunks(pieces)) {
    if (!stream.write(chunk)) await drained(stream);
    if (state.isBroken || stream.destroyed) break;
  }
  stream.off('error', onError);
}

const drained = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const events = ['drain', 'close', 'error'];
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });

/** An output that is written, and takes its place only when all that belongs to it is. */
export interface StagedFile {
  readonly commit: () => void;
  readonly discard: () => void;
}

/**
 * Writes pieces to a file beside the one that they are for, which then takes its name: so that it
 * is there whole or not at all, whatever happens. What is no plain file (a device, a pipe) is
 * written to as it is.
 */
export async function stageFile(pieces: Iterable<string>, path: string): Promise<StagedFile> {
  const target = unlessUnwritable(path, () => writtenThrough(path));
  if (!target.plain) {
    await writePieces(pieces, path, target.path, 'w', target.mode);
    return { commit: () => undefined, discard: () => undefined };
  }
  const beside = `${target.path}.${String(process.pid)}.tmp`;
  const discard = (): void => {
    rmSync(beside, { force: true });
  };
  const onInterrupt = (): never => {
    discard();
    process.exit(EXIT.interrupted);
  };
  process.once('SIGINT', onInterrupt);
  try {
    await writePieces(pieces, path, beside, 'wx', target.mode);
  } catch (error) {
    discard();
    throw error;
  } finally {
    process.off('SIGINT', onInterrupt);
  }
  const commit = (): void => {
    unlessUnwritable(path, () => {
      renameSync(beside, target.path);
    });
  };
  return { commit, discard };
}

/** Lets go after each chunk, so that an interruption is heard. */
async function writePieces(
  pieces: Iterable<string>,
  asked: string,
  path: string,
  flags: 'w' | 'wx',
  mode: number,
): Promise<void> {
  const file = unlessUnwritable(asked, () => openSync(path, flags, mode));
  try {
    for (const chunk of chunks(pieces)) {
      const bytes = Buffer.from(chunk, 'utf8');
      unlessUnwritable(asked, () => {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      });
      await setImmediate();
    }
  } finally {
    closeSync(file);
  }
}

/** @throws InputError for what the system refuses, in words */
function unlessUnwritable<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new InputError([
      diagnosticOf('output-unwritable', { path, reason: reasonOf(error) }, null),
    ]);
  }
}

function* chunks(pieces: Iterable<string>): Generator<string> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < CHUNK) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}

interface Target {
  readonly path: string;
  readonly plain: boolean;
  /** The rights that it has, or is to have. */
  readonly mode: number;
}

/** Follows a symbolic link, so that the link stays and what it leads to is written. */
function writtenThrough(path: string): Target {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return { path, plain: true, mode: 0o666 };
  // The name of a device or a pipe may lead nowhere that can be opened, as /dev/stdout's does.
  if (!stat.isFile() && !stat.isDirectory()) return { path, plain: false, mode: 0o666 };
  return { path: realpathSync(path), plain: true, mode: stat.isFile() ? stat.mode & 0o777 : 0o666 };
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EPIPE':
      return 'whoever read it has gone';
    case 'ENOENT':
      return 'its folder does not exist';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'writing there is not allowed';
    case 'ENOSPC':
      return 'no space is left';
    case undefined:
    default:
      return message;
  }
}
