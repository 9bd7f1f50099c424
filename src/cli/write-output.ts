import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { diagnosticOf } from '../diagnostics/findings.js';
import { InputError } from './input-error.js';

/** Characters that are gathered before they are handed to the system. */
const CHUNK = 1 << 16;

/**
 * Writes pieces to a stream, waiting for it where it is slow, and stopping where its reader has
 * gone.
 */
export async function writeToStream(pieces: Iterable<string>, stream: Writable): Promise<void> {
  for (const chunk of chunks(pieces)) {
    if (stream.destroyed || stream.errored !== null) return;
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
  }
}

/**
 * Writes pieces to a file, whole or not at all: to one beside it, which then takes its name. What
 * is no plain file (a device, a pipe) is written to as it is.
 */
export function writeToFile(pieces: Iterable<string>, path: string): void {
  try {
    const target = writtenThrough(path);
    if (target.plain) replaceFile(pieces, target.path, target.mode);
    else writePieces(pieces, openSync(target.path, 'w'));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new InputError([
      diagnosticOf('output-unwritable', { path, reason: reasonOf(error) }, null),
    ]);
  }
}

function replaceFile(pieces: Iterable<string>, path: string, mode: number): void {
  const beside = `${path}.${String(process.pid)}.tmp`;
  try {
    writePieces(pieces, openSync(beside, 'wx', mode));
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function writePieces(pieces: Iterable<string>, file: number): void {
  try {
    for (const chunk of chunks(pieces)) {
      const bytes = Buffer.from(chunk, 'utf8');
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    }
  } finally {
    closeSync(file);
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
