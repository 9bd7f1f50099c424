import type { Writable } from 'node:stream';
import { chunks } from './chunks.js';

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
