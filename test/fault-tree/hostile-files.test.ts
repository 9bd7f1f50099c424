import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { severityOf } from '../../src/diagnostics/catalogue.js';
import { treeJson } from '../../src/report/fault-tree/tree-json.js';
import { treeYaml } from '../../src/report/fault-tree/tree-yaml.js';
import { loadFaultTree } from '../../src/source/load-fault-tree.js';
import { findingsIn } from '../docs/findings-in.js';
import { HangGuard } from '../source/hang-guard.js';
import { memoryReader } from '../source/memory-reader.js';

const SOUND = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE opsa-mef>
<opsa-mef name="plant">
  <define-fault-tree name="FT">
    <label>A &amp; B</label>
    <define-gate name="top"><or><gate name="g1"/><event name="A.e1"/></or></define-gate>
    <define-gate name="g1"><atleast min="2"><basic-event name="e2"/><house-event name="h"/>
      <and><gate name="FT.A.g"/><event name="e2" type="basic-event"/></and></atleast></define-gate>
    <define-component name="A" role="private">
      <define-gate name="g"><event name="e1"/></define-gate>
      <define-basic-event name="e1"><sub><int value="1"/><parameter name="p"/></sub></define-basic-event>
    </define-component>
    <define-parameter name="p" unit="float"><float value="1e-3"/></define-parameter>
    <define-house-event name="h"><constant value="true"/></define-house-event>
  </define-fault-tree>
  <model-data><define-basic-event name="e2"><float value="0.01"/></define-basic-event></model-data>
</opsa-mef>
`;

const PIECES = [
  ...['<', '>', '/', '"', "'", '&', '&amp;', '&#0;', '&#xd800;', ']]>', '<![CDATA[', '-->', '<!--'],
  ...[
    '<or>',
    '</or>',
    '<and/>',
    '<not/>',
    '<gate name="top"/>',
    '<event name="e1"/>',
    '<float value="2"/>',
  ],
  ...[
    'name=""',
    'role="private"',
    'min="9"',
    '<?xml version="1.1"?>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
  ],
  ...[
    '\u0000',
    '\ufeff',
    '\ud800',
    '\u0085',
    ' ',
    '\n',
    '.',
    '-',
    '1e999',
    '-0',
    'NaN',
    'constructor',
    '__proto__',
  ],
];

const mutations = fc.array(
  fc.record({
    at: fc.nat({ max: SOUND.length }),
    removed: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
    added: fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ unit: 'binary', maxLength: 4 })),
  }),
  { minLength: 1, maxLength: 4 },
);

const load = (text: string) =>
  loadFaultTree('/model/tree.xml', memoryReader({ '/model/tree.xml': text }));

describe('a file that may hold anything', () => {
  const guard = new HangGuard(20);

  it('is sound to begin with', async () => {
    expect((await load(SOUND)).ok).toBe(true);
  });

  test.prop([mutations], { numRuns: 2000 })(
    'is refused with a place, or makes a topology that is sound',
    async (changes) => {
      const text = changes.reduce(
        (whole, { at, removed, added }) => whole.slice(0, at) + added + whole.slice(at + removed),
        SOUND,
      );
      const loaded = await guard.over(text, () => load(text));
      if (!loaded.ok) {
        expect(loaded.diagnostics.some((each) => severityOf(each) === 'error')).toBe(true);
        for (const each of loaded.diagnostics) {
          expect(formatDiagnostic(each)).toMatch(/^tree\.xml:\d+:\d+: (?:error|warning): /);
        }
        return;
      }
      for (const [name, pieces] of [
        ['utfall.yaml', treeYaml(loaded.tree, 'tree.xml')],
        ['utfall.json', treeJson(loaded.tree, 'tree.xml')],
      ] as const) {
        const { findings } = await findingsIn({ [name]: [...pieces].join('') }, [name]);
        // That a member is listed twice is as the file has it.
        expect(findings.filter((each) => each.includes(': error: '))).toEqual([]);
      }
    },
  );

  it.each([
    ['elements', '<or>'.repeat(100_000)],
    ['containers', '<define-component name="A">'.repeat(100_000)],
    ['expressions', '<neg>'.repeat(100_000)],
  ])('nested absurdly is refused soon: %s', async (_, opened) => {
    const loaded = await load(`<opsa-mef><define-fault-tree name="FT">${opened}`);
    const told = loaded.ok ? '' : loaded.diagnostics.map(formatDiagnostic).join();
    expect(told).toContain('nested more than 50 levels deep');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'finds nothing special in the name %s',
    async (name) => {
      const text = `<opsa-mef><define-fault-tree name="FT"><define-gate name="top"><or><event name="${name}"/><${name}/></or></define-gate></define-fault-tree></opsa-mef>`;
      const loaded = await load(text);
      const told = loaded.ok ? '' : loaded.diagnostics.map(formatDiagnostic).join();
      expect(told).toContain(`<${name}> means nothing inside <or>`);
      const sound = text
        .replace(`<${name}/>`, '')
        .replace('</define-fault', `<define-basic-event name="${name}"/></define-fault`);
      const read = await load(sound);
      if (!read.ok) throw new Error(read.diagnostics.map(formatDiagnostic).join());
      const yaml = [...treeYaml(read.tree, 'tree.xml')].join('');
      expect((await findingsIn({ 'utfall.yaml': yaml }, ['utfall.yaml'])).findings).toEqual([]);
    },
  );
});
