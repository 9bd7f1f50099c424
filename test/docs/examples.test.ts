import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runUtfall } from '../cli/run-utfall.js';
import { folderWith } from '../cli/temporary-folder.js';
import { complete } from './complete-fragment.js';
import { examplesOf, MAIN_FILES, type Example } from './examples.js';
import { findingsIn, type Found } from './findings-in.js';
import { anchorOf, linksIn, sectionsOf } from './page.js';

/** The pages whose examples are run. */
const PAGES = ['exact.md', 'format.md', 'graph.md', 'language.md', 'openpsa.md'];

/** Others that they lead to. */
const LINKED = ['rules.md', 'selectors.md'];

const sectionsIn = (page: string) =>
  sectionsOf(readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8'));

/** A line of an output that stands for any number of lines, or none. */
const LEFT_OUT = /^\s*…\n/m;

function expectShown(output: string, shown: string): void {
  if (!LEFT_OUT.test(shown)) {
    expect(output).toBe(shown);
    return;
  }
  const parts = shown.split(LEFT_OUT);
  expect(parts.some((part) => /\S/.test(part))).toBe(true);
  expect(output.startsWith(parts[0] ?? ''), `${output}starts otherwise`).toBe(true);
  expect(output.endsWith(parts.at(-1) ?? ''), `${output}ends otherwise`).toBe(true);
  let from = 0;
  for (const part of parts) {
    const at = `\n${output}`.indexOf(`\n${part}`, from);
    expect(at, `${output}\nlacks, or has elsewhere,\n${part}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

/** What is part of a topology: all but what is imported. */
const filesOf = ({ files }: Example): readonly string[] =>
  Object.keys(files).filter((name) => !name.endsWith('.xml'));

/** The topologies of an example: its main file, and that under each of its layers. */
function topologiesIn({ files }: Example): readonly (readonly string[])[] {
  const main = Object.keys(files).filter((name) => MAIN_FILES.includes(name));
  const layers = Object.keys(files).filter(
    (name) => !MAIN_FILES.includes(name) && /^utfall:/m.test(files[name] ?? ''),
  );
  return [main, ...layers.map((layer) => [...main, layer])];
}

const isWrong = ({ commands }: Example): boolean =>
  commands.some(({ output }) => /: (?:error|warning): /.test(output));

describe.each(PAGES)('%s', (page) => {
  const sections = sectionsIn(page);
  const examples = sections.flatMap(examplesOf);
  const whole = examples.filter((example) => filesOf(example).length > 0);

  it.each(whole.map((each) => [each.name, each] as const))('is read: %s', async (_, example) => {
    const found: Found[] = [];
    for (const paths of topologiesIn(example)) {
      expect(paths).not.toEqual([]);
      found.push(await findingsIn(example.files, paths));
    }
    const read = new Set(found.flatMap((each) => each.read));
    expect(filesOf(example).filter((name) => !read.has(name))).toEqual([]);
    // What is wrong on purpose is shown, and so compared by what follows.
    if (!isWrong(example)) expect(found.flatMap((each) => each.findings)).toEqual([]);
  });

  const commands = examples.flatMap((example) =>
    example.commands.map((shown) => [`${example.name}: ${shown.command}`, example, shown] as const),
  );

  it.each(commands)('prints what is shown: %s', async (_, { files }, { args, output }) => {
    const cwd = folderWith(files);
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expectShown(stdout + stderr, output);
    expect(code).toBe(output.includes('error: ') ? 2 : 0);
  });

  const fragments = examples.flatMap(({ name, fragments }) =>
    fragments.map((fragment, i) => [`${name}, ${fragment.key} ${i + 1}`, fragment] as const),
  );

  it.each(fragments)('is sound with what it mentions: %s', async (_, fragment) => {
    expect(await complete(fragment)).toEqual([]);
  });

  it('has no heading twice, and leads to headings that there are', () => {
    const anchors = sections.map(({ heading }) => anchorOf(heading));
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = sections.flatMap(({ prose }) => linksIn(prose));
    const decisions = readdirSync(new URL('../../docs/decisions/', import.meta.url));
    const pages = [...PAGES, ...LINKED].flatMap((each) => [
      each,
      ...sectionsIn(each).map(({ heading }) => `${each === page ? '' : each}${anchorOf(heading)}`),
    ]);
    const known = [...pages, ...decisions.map((name) => `decisions/${name}`)];
    expect(links.filter((link) => !known.includes(link))).toEqual([]);
  });
});
