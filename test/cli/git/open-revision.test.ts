import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRevision } from '../../../src/cli/git/open-revision.js';
import { InputError } from '../../../src/cli/input-error.js';
import { messageOf } from '../../../src/diagnostics/catalogue.js';
import { errorsIn, topologyIn } from '../../source/loading.js';
import { folderWith } from '../temporary-folder.js';
import { hasGit, ofRevisions, repository } from './repository.js';

/** What is told where a revision can't be opened, or a file of it not be read. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics.map(messageOf).join('\n');
    throw error;
  }
  return '';
}

const main = (include: string): string => `utfall: 1\ninclude: [${include}]\n`;
const component = (id: string): string => `components: { ${id}: {} }\n`;

async function idsAt(revision: string, folder: string, path: string, root?: string) {
  const { reader, pathOf } = openRevision(revision, folder);
  const options = root === undefined ? {} : { root };
  const { components } = await topologyIn(reader, [pathOf(path)], options);
  return [...components.keys()];
}

async function toldAt(revision: string, folder: string, path: string): Promise<string> {
  const { reader, pathOf } = openRevision(revision, folder);
  return errorsIn(reader, [pathOf(path)]);
}

describe.skipIf(!hasGit)(ofRevisions('a topology at a revision'), () => {
  it('is read from git alone, with what it includes and what its globs match', async () => {
    const { folder, commit } = repository();
    commit({
      'model/utfall.yaml': main('a.yaml, "vendors/**/*.yaml", "one/*.yaml"'),
      'model/a.yaml': component('a'),
      'model/vendors/b.yaml': component('b'),
      'model/vendors/deep/c.yaml': component('c'),
      'model/vendors/.hidden/d.yaml': component('d'),
      'model/one/e.yaml': component('e'),
      'model/one/two/f.yaml': component('f'),
    });
    rmSync(join(folder, 'model/a.yaml'));
    writeFileSync(join(folder, 'model/vendors/b.yaml'), component('changed'));
    writeFileSync(join(folder, 'model/vendors/new.yaml'), component('added'));
    expect(await idsAt('HEAD', folder, 'model/utfall.yaml')).toEqual(['a', 'b', 'c', 'e']);
    expect(await idsAt('main', join(folder, 'model'), 'utfall.yaml')).toEqual(['a', 'b', 'c', 'e']);
  });

  it('is that of the revision that was named', async () => {
    const { folder, commit, git } = repository();
    commit({ 'utfall.yaml': `utfall: 1\n${component('first')}` });
    git('tag', '--annotate', '--message', 'one', 'v1');
    commit({ 'utfall.yaml': `utfall: 1\n${component('second')}` });
    const ids: unknown[] = [];
    for (const revision of ['v1', 'HEAD~1', 'main', git('rev-parse', 'HEAD').slice(0, 10)]) {
      ids.push(await idsAt(revision, folder, 'utfall.yaml'));
    }
    expect(ids).toEqual([['first'], ['first'], ['second'], ['second']]);
  });

  it('has its files shown as git names them', async () => {
    const { folder, commit } = repository();
    commit({ 'model/utfall.yaml': main('a.yaml'), 'model/a.yaml': component('a') });
    const { reader, pathOf } = openRevision('main', join(folder, 'model'));
    const { components } = await topologyIn(reader, [pathOf('utfall.yaml')]);
    const [a] = components.values();
    expect(a?.range.file.path).toBe('main:model/a.yaml');
  });

  it('holds bytes as they were stored, whatever is configured to be done at a check-out', () => {
    const { folder, commit, git } = repository();
    commit({ '.gitattributes': '*.yaml text eol=crlf diff=upper\n', 'a.yaml': 'a: ø\r\nb: 1\n' });
    git('config', 'core.autocrlf', 'true');
    git('config', 'diff.upper.textconv', 'tr a-z A-Z <');
    const { reader, pathOf } = openRevision('HEAD', folder);
    const read = reader.read(pathOf('a.yaml'));
    expect(read.ok && Buffer.from(read.bytes).toString()).toBe('a: ø\nb: 1\n');
  });

  it('is found with names that git would quote, and that look like options or patterns', async () => {
    const { folder, commit } = repository();
    const name = '-ø "x"\t[a]*.yaml';
    commit({ [name]: `utfall: 1\n${component('a')}` });
    expect(await idsAt('HEAD', folder, name)).toEqual(['a']);
  });

  it('follows links inside the repository, and none that lead out of it', async () => {
    const { folder, commit } = repository();
    commit({
      'model/utfall.yaml': main('link.yaml, inner/b.yaml'),
      'model/real/a.yaml': component('a'),
      'model/real/deep/b.yaml': component('b'),
      'model/link.yaml': { link: './real/a.yaml' },
      'model/inner': { link: '../model/real/deep' },
      'current.yaml': { link: 'model/utfall.yaml' },
      'out.yaml': { link: '../elsewhere.yaml' },
      'absolute.yaml': { link: '/etc/hosts' },
      'round.yaml': { link: 'round.yaml' },
    });
    expect(await idsAt('HEAD', folder, 'model/utfall.yaml')).toEqual(['a', 'b']);
    expect(await toldAt('HEAD', folder, 'out.yaml')).toContain('leads outside the repository');
    expect(await toldAt('HEAD', folder, 'absolute.yaml')).toContain('leads outside the repository');
    expect(await toldAt('HEAD', folder, 'round.yaml')).toContain('there is no file');
    expect(await toldAt('HEAD', folder, '../beside.yaml')).toContain(
      'leads outside the repository',
    );
  });

  it('keeps includes in its folder, or in the root that is named on the disk', async () => {
    const { folder, commit } = repository();
    commit({
      'model/utfall.yaml': main('../shared/a.yaml'),
      'shared/a.yaml': component('a'),
      'linked/utfall.yaml': main('a.yaml'),
      'linked/a.yaml': { link: '../shared/a.yaml' },
    });
    const outside = 'leads outside the folder';
    expect(await toldAt('HEAD', folder, 'model/utfall.yaml')).toContain(outside);
    expect(await toldAt('HEAD', folder, 'linked/utfall.yaml')).toContain(outside);
    for (const root of ['.', '..']) {
      expect(await idsAt('HEAD', folder, 'model/utfall.yaml', root)).toEqual(['a']);
    }
  });

  it('is that of a file that is reached by a link on the disk', () => {
    const { folder, commit } = repository();
    commit({ 'model/utfall.yaml': `utfall: 1\n${component('a')}` });
    const elsewhere = folderWith({});
    symlinkSync(join(folder, 'model'), join(elsewhere, 'way'));
    const { pathOf } = openRevision('HEAD', folder);
    expect(pathOf(join(elsewhere, 'way/utfall.yaml'))).toBe('HEAD:model/utfall.yaml');
  });

  it('says what is missing, and what was near', async () => {
    const { folder, commit } = repository();
    commit({ 'model/topology.yaml': 'utfall: 1\n' });
    const told = await toldAt('HEAD', folder, 'model/topologi.yaml');
    expect(told).toContain(
      "there is no file 'HEAD:model/topologi.yaml'; did you mean 'HEAD:model/topology.yaml'?",
    );
    expect(await toldAt('HEAD', folder, 'model')).toContain("'HEAD:model' is a folder");
    expect(await toldAt('HEAD', folder, 'model/topology.yaml/x')).toContain('there is no file');
  });

  it('does not pass over submodules', async () => {
    const { folder, commit, git } = repository();
    const inner = repository();
    inner.commit({ 'a.yaml': component('a') });
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'sub');
    commit({
      'named.yaml': main('sub/a.yaml'),
      'globbed.yaml': main('"**/*.yaml"'),
      'beside.yaml': main('"other/*.yaml"'),
      'other/b.yaml': component('b'),
    });
    expect(await toldAt('HEAD', folder, 'named.yaml')).toContain('belongs to a submodule');
    const { reader, pathOf } = openRevision('HEAD', folder);
    await expect(topologyIn(reader, [pathOf('globbed.yaml')])).rejects.toThrow(InputError);
    expect(await idsAt('HEAD', folder, 'beside.yaml')).toEqual(['b']);
  });

  it('takes no pointer of Git LFS for the file', async () => {
    const { folder, commit } = repository();
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n';
    commit({ 'utfall.yaml': pointer });
    expect(await toldAt('HEAD', folder, 'utfall.yaml')).toContain('is a pointer of Git LFS');
  });

  it('is found whatever repository a hook runs for', async () => {
    const { folder, commit } = repository();
    commit({ 'model/utfall.yaml': `utfall: 1\n${component('a')}` });
    process.env['GIT_DIR'] = '.git';
    try {
      expect(await idsAt('HEAD', join(folder, 'model'), 'utfall.yaml')).toEqual(['a']);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });
});

describe.skipIf(!hasGit)(ofRevisions('a revision that there is not'), () => {
  it('is told with branches and tags that are near', () => {
    const { folder, commit, git } = repository();
    commit({ a: '' });
    git('tag', 'release-1');
    expect(refusal(() => openRevision('relaese-1', folder))).toBe(
      "git knows no revision 'relaese-1'; did you mean 'release-1'?",
    );
  });

  it.each(['--help', '-x', '--output=/tmp/x', '', 'a b', 'HEAD~9', 'main:a'])('%o', (revision) => {
    const { folder, commit } = repository();
    commit({ a: '' });
    expect(refusal(() => openRevision(revision, folder))).toContain(
      `git knows no revision '${revision}'`,
    );
  });

  it('in a shallow clone is said to be missing perhaps here only', () => {
    const whole = repository();
    whole.commit({ a: '1' });
    whole.commit({ a: '2' });
    const { folder, git } = repository();
    git('clone', '--quiet', '--depth=1', `file://${whole.folder}`, 'clone');
    const told = refusal(() => openRevision('HEAD~1', join(folder, 'clone')));
    expect(told).toContain('this clone is shallow');
    expect(told).toContain("'fetch-depth: 0'");
    expect(refusal(() => openRevision('HEAD~1', whole.folder))).toBe('');
  });

  it('as there is no repository', () => {
    expect(refusal(() => openRevision('HEAD', folderWith({})))).toMatch(
      /^git finds no repository at '.*': not a git repository/,
    );
  });

  it('as there is no git', () => {
    const path = process.env['PATH'];
    process.env['PATH'] = folderWith({});
    try {
      expect(refusal(() => openRevision('HEAD', folderWith({})))).toContain('git is needed');
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('of which an object is gone', () => {
    const { folder, commit, git } = repository();
    commit({ 'utfall.yaml': 'utfall: 1\n' });
    const object = git('rev-parse', 'HEAD:utfall.yaml').trim();
    rmSync(join(folder, '.git/objects', object.slice(0, 2), object.slice(2)));
    const { reader, pathOf } = openRevision('HEAD', folder);
    expect(refusal(() => reader.read(pathOf('utfall.yaml')))).toMatch(/^git can't read 'HEAD': /);
  });
});
