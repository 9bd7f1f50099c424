/** Says that the fault is utfall's own; a stack trace is for those who ask for it. */
export function showBug(error: unknown): void {
  const what = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `utfall has a bug: ${what}\n` +
      'Your files are as they were. Please report this with the command and the topology that show it' +
      (process.env['UTFALL_DEBUG'] === undefined
        ? ' (UTFALL_DEBUG=1 prints where it happened).\n'
        : '.\n'),
  );
  if (process.env['UTFALL_DEBUG'] !== undefined && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ''}\n`);
  }
}
