import { error, type Entries } from '../entry.js';
import { didYouMean, quote, quotedList } from '../phrases.js';

/** Findings about what was asked of the command line. */
export interface CommandArguments {
  'no-topology': { readonly looked: readonly string[] };
  'output-exists': { readonly path: string };
  'no-working-folder': Record<never, never>;
  'nothing-fails': Record<never, never>;
  'thing-unknown': { readonly id: string; readonly nearest: readonly string[] };
  /** A capability, which has a state at a site only. */
  'thing-without-site': { readonly id: string; readonly example: string | null };
  /** Availabilities are those of a component, and sites' own ones have no other. */
  'assumption-of-one-site': { readonly selector: string; readonly id: string };
  'output-unwritable': { readonly path: string; readonly reason: string };
  'output-of-several': Record<never, never>;
  'output-twice': { readonly path: string };
  'output-is-input': { readonly path: string };
  'baseline-not-named': Record<never, never>;
  'nothing-happens': Record<never, never>;
  'scenario-and-options': Record<never, never>;
  'scenario-saved-already': Record<never, never>;
  'seed-without-runs': Record<never, never>;
  'cold-start-and-more': Record<never, never>;
  'cold-start-as-junit': Record<never, never>;
  'report-and-more': Record<never, never>;
  'question-without-failure': Record<never, never>;
  'budget-without-markdown': Record<never, never>;
  'check-and-output': Record<never, never>;
  'depth-without-around': Record<never, never>;
  'graph-too-large': { readonly nodes: number; readonly arrows: number };
  'except-without-fault-tree': Record<never, never>;
  'fault-tree-of-nothing': Record<never, never>;
  'fault-tree-of-several': { readonly id: string; readonly example: string | null };
  'fault-tree-and-failure': Record<never, never>;
  'fault-tree-empty': { readonly id: string };
  'fault-tree-too-large': { readonly limit: number };
}

export const COMMAND_ENTRIES: Entries<CommandArguments> = {
  'no-topology': error(
    ({ looked }) =>
      (looked.length === 0
        ? 'no topology is named; '
        : `no topology found: looked for ${quotedList(looked, 'and')} here and in each folder above; `) +
      "name one with --topology FILE, make a first one with 'utfall init', or try the Norwegian sample with --sample",
  ),
  'output-exists': error(
    ({ path }) =>
      `there is a file ${quote(path)} already, and it stays as it is; name another folder`,
  ),
  'no-working-folder': error(
    () => 'the folder that this was started in is gone; change to one that is there',
  ),
  'nothing-fails': error(
    () =>
      'nothing is said to fail; name what does with --fail ID (or with --degrade ID), ' +
      "where ID may be a selector such as 'kind:network'",
  ),
  'thing-unknown': error(
    ({ id, nearest }) =>
      `there is no component, site or capability at a site ${quote(id)}${didYouMean(nearest)}`,
  ),
  'thing-without-site': error(
    ({ id, example }) =>
      `${quote(id)} is a capability, of which a site has to be named too` +
      (example === null ? '; no site has it' : `, as in ${quote(example)}`),
  ),
  'assumption-of-one-site': error(
    ({ selector, id }) =>
      `${quote(selector)} selects those of single sites, and each site's own ${quote(id)} is as available as any other's; ` +
      `assume it of ${quote(id)}, or take some as perfect with --except`,
  ),
  'output-unwritable': error(({ path, reason }) => `${quote(path)} can't be written: ${reason}`),
  'output-of-several': error(
    () => '--output goes with one format; with several, give each its file by --format FORMAT=FILE',
  ),
  'output-twice': error(
    ({ path }) => `two formats go to ${quote(path)}; give each a file of its own`,
  ),
  'output-is-input': error(
    ({ path }) => `${quote(path)} is read here too, and would be lost by writing to it`,
  ),
  'baseline-not-named': error(
    () => '--update-baseline and --prune-baseline need the file to write: --baseline FILE',
  ),
  'nothing-happens': error(
    () =>
      'nothing is said to happen; name a scenario file, or what fails with --fail ID (and for how long, with --for 2h)',
  ),
  'scenario-and-options': error(
    () =>
      'a scenario says itself what fails; leave out --fail and --degrade, or the files of scenarios',
  ),
  'cold-start-and-more': error(
    () =>
      'a cold start begins with everything down and nothing failing; leave out --cold-start, or all that happens',
  ),
  'cold-start-as-junit': error(
    () => 'nothing is expected of a cold start that JUnit could tell; write it as text or json',
  ),
  'report-and-more': error(
    () =>
      'a saved report has all that it says; leave out --from, or the topology, what fails and the scenarios',
  ),
  'question-without-failure': error(
    () =>
      '--within and --workarounds say how a failure is looked at; name what fails with --fail ID, or leave them out',
  ),
  'budget-without-markdown': error(
    () => '--budget is for the Markdown page; leave it out, or ask for --format markdown',
  ),
  'check-and-output': error(
    () =>
      '--check compares one format with one file and writes nothing; leave out --output, and all formats but one',
  ),
  'depth-without-around': error(
    () => '--depth says how far around something; name it with --around ID',
  ),
  'graph-too-large': error(
    ({ nodes, arrows }) =>
      `to lay out ${nodes} nodes and ${arrows} arrows as SVG would take too long; ` +
      'leave out --all, name a part with --around ID, or write it as dot, graphml or json',
  ),
  'except-without-fault-tree': error(
    () => '--except says what never fails in a fault tree; leave it out, or ask for -f openpsa',
  ),
  'fault-tree-of-nothing': error(
    () => 'a fault tree is of one thing that fails; name it with --around ID',
  ),
  'fault-tree-of-several': error(
    ({ id, example }) =>
      `a fault tree is of a component, or of a capability at one site, and not of ${quote(id)}` +
      (example === null ? '' : `; name one, such as ${quote(example)}`),
  ),
  'fault-tree-and-failure': error(
    () =>
      'a fault tree has all failures in it, and is of what they do at last; leave out --fail, --degrade and --within, or -f openpsa',
  ),
  'fault-tree-empty': error(
    ({ id }) => `nothing that may fail takes ${quote(id)} down, and so it has no fault tree`,
  ),
  'fault-tree-too-large': error(
    ({ limit }) => `the fault tree would have more than ${String(limit)} gates`,
  ),
  'scenario-saved-already': error(
    () => '--save writes what --fail and --degrade say; what a file says is in that file already',
  ),
  'seed-without-runs': error(
    () => '--seed is of what --runs draws; add --runs 1000, or leave it out',
  ),
};
