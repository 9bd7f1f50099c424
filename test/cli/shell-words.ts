/** The words of a command as a shell sees them, as far as quotes go. */
export const shellWords = (command: string): readonly string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
