import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { chunks } from './chunks.js';
import { EXIT } from './exit-code.js';
import { realPath } from './real-path.js';
import { unlessUnwritable } from './unless-unwritable.js';

/**
 * Files that are written together, whole or not at all, whatever happens: each is written beside
 * the one that it is for, and takes its name only when the last of them is there.
 */
export class OutputFiles {
  private readonly staged: {
    readonly asked: string;
    readonly beside: string;
    readonly target: string;
  }[] = [];

  /**
   * Runs something that writes, then lets all files take their places; if it fails or is
   * interrupted, none does, and nothing is left lying about.
   */
  async whole(write: () => Promise<void>): Promise<void> {
    const onInterrupt = (): never => {
      this.discard();
      process.exit(EXIT.interrupted);
    };
    process.once('SIGINT', onInterrupt);
    try {
      await write();
      this.commit();
    } finally {
      this.discard();
      process.off('SIGINT', onInterrupt);
    }
  }

  /** What is no plain file (a device, a pipe) is written to as it is. */
  async write(pieces: Iterable<string>, asked: string): Promise<void> {
    const target = unlessUnwritable(asked, () => writtenThrough(asked));
    if (!target.plain) {
      await writePieces(
        pieces,
        asked,
        unlessUnwritable(asked, () => openSync(target.path, 'w')),
      );
      return;
    }
    const beside = `${target.path}.${String(process.pid)}.tmp`;
    const file = unlessUnwritable(asked, () => openSync(beside, 'wx', target.mode));
    this.staged.push({ asked, beside, target: target.path });
    await writePieces(pieces, asked, file);
  }

  private commit(): void {
    for (const { asked, beside, target } of this.staged) {
      unlessUnwritable(asked, () => {
        renameSync(beside, target);
      });
    }
  }

  /** What has taken its place already is no longer there to be removed. */
  private discard(): void {
    for (const { beside } of this.staged) rmSync(beside, { force: true });
  }
}

/** Lets go after each chunk, so that an interruption is heard; closes the file. */
async function writePieces(pieces: Iterable<string>, asked: string, file: number): Promise<void> {
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

interface Target {
  readonly path: string;
  readonly plain: boolean;
  /** The rights that it has, or is to have. */
  readonly mode: number;
}

/** Follows a symbolic link, so that the link stays and what it leads to is written. */
function writtenThrough(path: string): Target {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return { path: realPath(path), plain: true, mode: 0o666 };
  // The name of a device or a pipe may lead nowhere that can be opened, as /dev/stdout's does.
  // A folder is refused when it is opened.
  if (!stat.isFile()) return { path, plain: false, mode: 0o666 };
  // The file that takes its place would be a new one, which nobody has to let us write.
  accessSync(path, constants.W_OK);
  return { path: realpathSync(path), plain: true, mode: stat.mode & 0o777 };
}
