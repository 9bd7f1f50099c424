import { OutputFiles } from './output-files.js';
import type { Output } from './output-option.js';
import { writeToStream } from './write-to-stream.js';

/** Writes all outputs: the files first, all of them or none, then what goes to stdout. */
export async function writeAll<Format extends string>(
  outputs: readonly Output<Format>[],
  piecesOf: (output: Output<Format>) => Iterable<string> | Promise<Iterable<string>>,
): Promise<void> {
  const files = new OutputFiles();
  await files.whole(async () => {
    for (const output of outputs) {
      if (output.file !== null) await files.write(await piecesOf(output), output.file);
    }
  });
  for (const output of outputs) {
    if (output.file === null) await writeToStream(await piecesOf(output), process.stdout);
  }
}
