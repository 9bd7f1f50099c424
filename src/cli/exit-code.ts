/** What the process says when it ends; README.md tells users. */
export const EXIT = {
  /** Done, and what was asked to hold holds. */
  ok: 0,
  /** A gate said no. */
  saidNo: 1,
  /** The input or the command line is wrong. */
  wrongInput: 2,
  /** A bug in utfall. */
  bug: 3,
  /** A limit cut the analysis short, and what was asked relied on it. */
  cutShort: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
