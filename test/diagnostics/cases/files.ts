import type { Case, Cases } from './case.js';

const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('utfall: 1\n', 'utf16le')]);

const main = (text: string | Uint8Array): Case => ({ files: { 'utfall.yaml': text } });

/** A main file that includes something, with other files. */
const including = (paths: string, others: Case['files'] = {}, links: Case['links'] = {}): Case => ({
  files: { 'utfall.yaml': `utfall: 1\ninclude: [${paths}]\n`, ...others },
  links,
});

const OUTSIDE = { '/up.yaml': 'components: {}' };

/** Files that aren't there, can't be read, or aren't what they are taken for. */
export const files: Cases = {
  missing: { files: {}, layers: ['utfall.yaml'] },
  'missing-one-near': { files: { 'topologi.yaml': '' }, layers: ['topology.yaml'] },
  'missing-other-ending': { files: { 'utfall.yaml': '' }, layers: ['utfall.yml'] },
  folder: { files: { 'model/utfall.yaml': '' }, layers: ['model'] },
  unreadable: { files: { 'utfall.yaml': { problem: 'unreadable' } } },
  'too-large': { files: { 'utfall.yaml': { problem: 'too-large' } } },
  empty: main(''),
  'empty-but-for-comments': main('# nothing yet\n'),
  'a-list': main('- a\n- b\n'),
  'a-text': main('hello\n'),
  'not-utf8': main(new Uint8Array([...utf8('utfall: 1\nname: bl'), 0xe5, ...utf8('\n')])),
  'not-utf8-cut-short': main(new Uint8Array([...utf8('utfall: 1\nname: bl'), 0xc3])),
  utf16: main(utf16),
  'included-missing': including('gone.yaml'),
  'included-missing-one-near': including('vendors/webmd.yaml', {
    'vendors/webmed.yaml': '',
    'vendors/other.yaml': '',
  }),
  'included-folder': including('vendors', { 'vendors/webmed.yaml': '' }),
  'included-unreadable': including('a.yaml', { 'a.yaml': { problem: 'unreadable' } }),
  'included-too-large': including('a.yaml', { 'a.yaml': { problem: 'too-large' } }),
  'included-in-submodule': including('a.yaml', { 'a.yaml': { problem: 'submodule' } }),
  'included-link-outside': including('a.yaml', { 'a.yaml': { problem: 'link-outside' } }),
  'included-lfs-pointer': including('a.yaml', { 'a.yaml': { problem: 'lfs-pointer' } }),
  'included-empty': including('a.yaml', { 'a.yaml': '' }),
  'included-a-text': including('a.yaml', { 'a.yaml': 'hello\n' }),
  'included-not-utf8': including('a.yaml', { 'a.yaml': new Uint8Array([0x61, 0xff]) }),
  'included-blank': including('" "'),
  'included-not-a-path': including('[a], { file: a }, ~'),
  'glob-without-match': including('vendors/*.yaml'),
  outside: including('../up.yaml', OUTSIDE),
  'outside-absolute': including('/etc/passwd'),
  'outside-by-link': including('link.yaml', OUTSIDE, { 'link.yaml': '/up.yaml' }),
  'outside-by-glob': including('../*.yaml', OUTSIDE),
  'outside-by-glob-and-link': including('"l*.yaml"', OUTSIDE, { 'link.yaml': '/up.yaml' }),
  circle: including('a.yaml', {
    'a.yaml': 'include: [b.yaml]\n',
    'b.yaml': 'include: [a.yaml]\n',
  }),
  'circle-of-one': including('utfall.yaml'),
  'circle-of-many': including(
    'a0.yaml',
    Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `a${String(i)}.yaml`,
        `include: [a${String((i + 1) % 30)}.yaml]\n`,
      ]),
    ),
  ),
  'defined-twice': including('a.yaml, b.yaml', {
    'a.yaml': 'components:\n  a: {}\nsites:\n  s: { capabilities: [] }\n',
    'b.yaml': 'components:\n  b: {}\n  a: {}\nsites:\n  s: { capabilities: [] }\n',
  }),
  'misplaced-defaults': including('a.yaml', { 'a.yaml': 'defaults: { ttl: 1h }\n' }),
  'several-files': {
    files: {
      'utfall.yaml': 'utfall: 1\ninclude: [a.yaml, b.yaml, c.yaml]\nnam: x\n',
      'a.yaml': 'a: @\n',
      'b.yaml': 'components: { b: { kidn: x, source: fitted } }\n',
      'c.yaml': '',
    },
  },
};
