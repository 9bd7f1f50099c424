import { runUtfall } from './run-utfall.js';

/** What `utfall check` says as JSON, as far as tests ask. */
export interface Checked {
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly name: string | null;
    readonly finding: string;
    readonly severity: string;
    readonly known: boolean;
    readonly waived: boolean;
  }[];
  readonly stale: readonly { readonly finding: string }[];
}

/** Runs it for its JSON; stdout has nothing else. */
export async function check(
  args: readonly string[],
  cwd?: string,
): Promise<{ readonly code: number | null; readonly json: Checked; readonly stderr: string }> {
  const options = cwd === undefined ? {} : { cwd };
  const { code, stdout, stderr } = await runUtfall(['check', '-f', 'json', ...args], options);
  return { code, stderr, json: JSON.parse(stdout) as Checked };
}

/** What was found and is neither waived nor known. */
export const open = ({ findings }: Checked): readonly string[] =>
  findings.filter(({ known, waived }) => !known && !waived).map(({ finding }) => finding);
