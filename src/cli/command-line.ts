/** Words that a shell takes as they are. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/** A command line as one would type it again, in a POSIX shell. */
export const commandLine = (args: readonly string[]): string =>
  [
    'utfall',
    ...args.map((arg) => (PLAIN.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`)),
  ].join(' ');
