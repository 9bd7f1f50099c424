import { Worker } from 'node:worker_threads';

/** Seen to by a thread of its own, since a loop that doesn't end lets nothing else happen here. */
const WATCH = `
const { workerData: { progress, text, seconds } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let last = 0;
setInterval(() => {
  const now = Atomics.load(progress, 0);
  const isStuck = now % 2 === 1 && now === last;
  last = now;
  if (!isStuck) return;
  const length = Atomics.load(progress, 1);
  writeSync(2, 'does not come to an end: ' + Buffer.from(text.slice(0, length)).toString() + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, seconds * 1000);
`;

/** Ends the whole process, and says over what, if one piece of work takes far too long. */
export class HangGuard {
  readonly #progress = new Int32Array(new SharedArrayBuffer(8));
  readonly #text = new Uint8Array(new SharedArrayBuffer(1_000_000));

  constructor(seconds: number) {
    const workerData = { progress: this.#progress, text: this.#text, seconds };
    new Worker(WATCH, { eval: true, workerData }).unref();
  }

  /** @param shown what to show if it doesn't come to an end */
  async over<T>(shown: string, work: () => Promise<T>): Promise<T> {
    const { written } = new TextEncoder().encodeInto(shown, this.#text);
    Atomics.store(this.#progress, 1, written);
    Atomics.add(this.#progress, 0, 1);
    try {
      return await work();
    } finally {
      Atomics.add(this.#progress, 0, 1);
    }
  }
}
