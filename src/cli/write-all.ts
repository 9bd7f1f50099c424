import type { Output } from './output-option.js';
import { stageFile, writeToStream } from './write-output.js';
import type { StagedFile } from './write-output.js';

/** Writes all outputs, or none: files take their places when the last of them is written. */
export async function writeAll<Format extends string>(
  outputs: readonly Output<Format>[],
  piecesOf: (output: Output<Format>) => Promise<Iterable<string>>,
): Promise<void> {
  const staged: StagedFile[] = [];
  try {
    for (const output of outputs) {
      if (output.file !== null) staged.push(await stageFile(await piecesOf(output), output.file));
    }
  } catch (error) {
    for (const file of staged) file.discard();
    throw error;
  }
  for (const file of staged) file.commit();
  for (const output of outputs) {
    if (output.file === null) await writeToStream(await piecesOf(output), process.stdout);
  }
}
