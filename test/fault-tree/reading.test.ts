import { describe, expect, it } from 'vitest';
import type { FaultFormula, FaultTree } from '../../src/model/fault-tree.js';
import { failingSets } from './fails.js';
import { read } from './reading.js';

const model = (...inside: readonly string[]): string =>
  `<?xml version="1.0"?><opsa-mef>${inside.join('')}</opsa-mef>`;
const tree = (...inside: readonly string[]): string =>
  model('<define-fault-tree name="FT">', ...inside, '</define-fault-tree>');
const gate = (name: string, formula: string, role = ''): string =>
  `<define-gate name="${name}"${role}>${formula}</define-gate>`;
const event = (name: string, expression = '<float value="0.01"/>', role = ''): string =>
  `<define-basic-event name="${name}"${role}>${expression}</define-basic-event>`;
const house = (name: string, value: boolean): string =>
  `<define-house-event name="${name}"><constant value="${value}"/></define-house-event>`;
const events = ['a', 'b', 'c'].map((name) => event(name)).join('');
const refer = (...names: readonly string[]): string =>
  names.map((name) => `<event name="${name}"/>`).join('');

/** A formula in few words: `2(a, 1(b, g1))`. */
function told(own: FaultTree, formula: FaultFormula | undefined): string {
  switch (formula?.type) {
    case 'gate':
      return own.gates[formula.gate]?.id ?? '';
    case 'event':
      return own.events[formula.event]?.id ?? '';
    case 'vote':
      return `${formula.needed}(${formula.of.map((each) => told(own, each)).join(', ')})`;
    case undefined:
      return 'nothing';
  }
}

/** Of each gate. */
const formulasOf = (own: FaultTree): Readonly<Record<string, string>> =>
  Object.fromEntries(own.gates.map(({ id, formula }) => [id, told(own, formula)]));

const probabilityOf = async (expression: string, ...more: readonly string[]) => {
  const { tree: own } = await read(tree(gate('top', refer('x')), event('x', expression), ...more));
  return own.events[0]?.probability;
};

describe('reading a fault tree', () => {
  it('takes and, or and atleast, in one another', async () => {
    const formula = `<and>${refer('a')}<or>${refer('b')}<atleast min="2">${refer('a', 'b', 'c')}</atleast></or></and>`;
    const { tree: own } = await read(tree(gate('top', formula), events));
    expect(formulasOf(own)).toEqual({ top: '2(a, 1(b, 2(a, b, c)))' });
    expect(failingSets(own, ['a', 'b', 'c'])).toEqual(['a,b', 'a,c', 'a,b,c']);
  });

  it('takes a gate of one thing for that', async () => {
    const { tree: own } = await read(
      tree(gate('top', '<gate name="g"/>'), gate('g', `<or>${refer('a')}</or>`), event('a')),
    );
    expect(formulasOf(own)).toEqual({ top: 'g', g: 'a' });
  });

  it('puts the top gate first, wherever it stands, and keeps the order of the rest', async () => {
    const { tree: own } = await read(
      tree(
        events,
        gate('g2', refer('c')),
        gate('g1', refer('b')),
        gate('top', `<or>${refer('a', 'g1', 'g2')}</or>`),
      ),
    );
    expect(own.gates.map(({ id }) => id)).toEqual(['top', 'g2', 'g1']);
    expect(own.events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('refers by sort or without one, and to what model-data defines', async () => {
    const formula =
      '<or><basic-event name="a"/><event name="b" type="basic-event"/><gate name="g"/><event name="g" type="gate"/></or>';
    const { tree: own } = await read(
      model(
        `<define-fault-tree name="FT">${gate('top', formula)}${gate('g', refer('c'))}</define-fault-tree>`,
        `<model-data>${events}</model-data>`,
      ),
    );
    expect(formulasOf(own)).toEqual({ top: '1(a, b, g, g)', g: 'c' });
  });

  it.each([
    ['<or><event name="a"/><event name="h"/></or>', false, 'a'],
    ['<and><event name="a"/><event name="h"/></and>', true, 'a'],
    ['<or><event name="a"/><and><event name="b"/><event name="h"/></and></or>', true, '1(a, b)'],
    ['<or><event name="a"/><and><event name="b"/><event name="h"/></and></or>', false, 'a'],
    [
      '<atleast min="2"><event name="a"/><event name="b"/><event name="h"/></atleast>',
      true,
      '1(a, b)',
    ],
    [
      '<atleast min="2"><event name="a"/><event name="b"/><event name="h"/></atleast>',
      false,
      '2(a, b)',
    ],
    ['<or><event name="a"/><constant value="false"/></or>', true, 'a'],
  ])('counts house events and constants in: %s with %s', async (formula, value, expected) => {
    const { tree: own } = await read(
      tree(gate('top', formula), house('h', value), event('a'), event('b')),
    );
    expect(formulasOf(own)).toEqual({ top: expected });
  });

  it('counts what they decide in through gates, and tells what is left out by that', async () => {
    const { tree: own, warnings } = await read(
      tree(
        gate('top', `<or>${refer('a', 'g')}</or>`),
        gate('g', `<and>${refer('b', 'k')}</and>`),
        gate('k', refer('h')),
        '<define-house-event name="h"/>',
        event('a'),
        event('b'),
      ),
    );
    expect(formulasOf(own)).toEqual({ top: 'a' });
    expect(warnings).toEqual([
      "tree.xml:1:80: warning: left out, as house events and constants decide about them: 2 gates ('g' and 'k') and 1 basic event ('b')",
    ]);
  });

  it('takes the gate that is asked for, by name or path, and leaves out what it does not depend on', async () => {
    const text = tree(
      gate('one', `<or>${refer('a', 'shared')}</or>`),
      gate('two', `<or>${refer('b', 'shared')}</or>`),
      gate('shared', refer('c')),
      events,
    );
    await expect(read(text)).rejects.toThrow("'one' and 'two'; say with --gate");
    const { tree: own, warnings } = await read(text, { top: 'two' });
    expect(formulasOf(own)).toEqual({ two: '1(b, shared)', shared: 'c' });
    expect(warnings.join()).toContain("1 gate ('one') and 1 basic event ('a')");
    const { tree: part } = await read(text, { top: 'FT.shared' });
    expect(formulasOf(part)).toEqual({ shared: 'c' });
  });

  describe('components', () => {
    it('are seen through: what is public has its name everywhere', async () => {
      const { tree: own } = await read(
        tree(
          gate('top', `<or>${refer('g', 'FT.A.B.b')}</or>`),
          `<define-component name="A">${gate('g', refer('a'))}<define-component name="B">${event('b')}</define-component></define-component>`,
          event('a'),
        ),
      );
      expect(formulasOf(own)).toEqual({ top: '1(g, b)', g: 'a' });
    });

    it('hide what is private, which has its path for an id', async () => {
      const { tree: own, warnings } = await read(
        tree(
          gate('top', `<or>${refer('A.g', 'B.g', 'x')}</or>`),
          `<define-component name="A" role="private">${gate('g', refer('x', 'x').slice(0, 17))}${event('x')}</define-component>`,
          `<define-component name="B">${gate('g', refer('x'), ' role="private"')}${event('x', '', ' role="private"')}</define-component>`,
          event('x'),
        ),
      );
      expect(formulasOf(own)).toEqual({
        top: '1(FT.A.g, FT.B.g, x)',
        'FT.A.g': 'FT.A.x',
        'FT.B.g': 'FT.B.x',
      });
      expect(warnings).toHaveLength(1);
    });

    it('that are private can have public things', async () => {
      const { tree: own } = await read(
        tree(
          gate('top', refer('a')),
          `<define-component name="A" role="private">${event('a', '', ' role="public"')}</define-component>`,
        ),
      );
      expect(own.events.map(({ id }) => id)).toEqual(['a']);
    });
  });

  it.each([
    ['<float value="1.2e-3"/>', 0.0012],
    ['<int value="1"/>', 1],
    ['<bool value="false"/>', 0],
    ['<float value=" .5 "/>', 0.5],
    [
      '<sub><float value="1"/><exp><neg><mul><float value="1e-4"/><int value="10"/></mul></neg></exp></sub>',
      1 - Math.exp(-1e-3),
    ],
    ['<add><float value="0.25"/><float value="0.25"/><float value="0.125"/></add>', 0.625],
    ['<sub><float value="1"/><float value="0.25"/><float value="0.5"/></sub>', 0.25],
    ['<div><float value="1"/><int value="2"/><int value="4"/></div>', 0.125],
    ['<pow><float value="0.5"/><int value="3"/></pow>', 0.125],
    ['<mean><float value="0.25"/><float value="0.75"/></mean>', 0.5],
    ['<min><float value="0.25"/><float value="0.75"/></min>', 0.25],
    ['<max><float value="0.25"/><float value="0.75"/></max>', 0.75],
    ['<sqrt><float value="0.25"/></sqrt>', 0.5],
    ['<abs><float value="-0.25"/></abs>', 0.25],
    ['<div><pi/><pi/></div>', 1],
    ['<log10><int value="10"/></log10>', 1],
    ['<log><int value="1"/></log>', 0],
  ])('reads a probability: %s', async (expression, expected) => {
    expect(await probabilityOf(expression)).toBe(expected);
  });

  it('reads parameters, in any order and of parameters', async () => {
    const half =
      '<define-parameter name="half" unit="float"><div><parameter name="whole"/><int value="2"/></div></define-parameter>';
    const whole = '<define-parameter name="whole"><float value="0.5"/></define-parameter>';
    expect(await probabilityOf('<parameter name="half"/>', half, whole)).toBe(0.25);
  });

  it('keeps labels, and names what has been renamed by its old name', async () => {
    const labelled = (name: string, text: string): string =>
      `<define-basic-event name="${name}"><label>${text}</label><attributes><attribute name="a" value="b"/></attributes></define-basic-event>`;
    const { tree: own } = await read(
      tree(
        gate('top', `<or>${refer('p 1', 'p 2')}</or>`),
        labelled('p 1', ' the\n  first '),
        event('p 2'),
      ),
    );
    expect(own.events).toEqual([
      { id: 'p-1', label: 'the first', probability: null },
      { id: 'p-2', label: 'p 2', probability: 0.01 },
    ]);
  });

  it.each([
    ['the label of the model', '<label> The plant </label>', 'The plant'],
    ['that of its only tree', '', 'FT'],
  ])('is called by %s', async (_, label, expected) => {
    const inside = `<define-fault-tree name="FT">${gate('top', refer('a'))}${event('a')}</define-fault-tree>`;
    expect((await read(model(label, inside))).tree.name).toBe(expected);
  });

  it('passes over a DOCTYPE that declares nothing, comments and instructions', async () => {
    const text = tree(gate('top', refer('a')), event('a')).replace(
      '<opsa-mef>',
      '<!DOCTYPE opsa-mef SYSTEM "http://example.org/opsa.dtd"><!-- <not/> --><?x y?><opsa-mef xmlns:xi="http://www.w3.org/2001/XInclude">',
    );
    expect((await read(text)).warnings).toEqual([]);
  });

  it('follows a chain of a hundred thousand gates', async () => {
    const length = 100_000;
    const chain = Array.from({ length }, (_, i) =>
      gate(`g${i}`, refer(i + 1 < length ? `g${i + 1}` : 'a')),
    );
    const { tree: own } = await read(tree(chain.join(''), event('a')));
    expect(own.gates).toHaveLength(length);
  });

  it('takes a gate of more members than a call has room for arguments', async () => {
    const names = Array.from({ length: 130_000 }, (_, i) => `e${i}`);
    const members = names.map((name) => refer(name)).join('');
    const { tree: own } = await read(
      tree(gate('top', `<or>${members}</or>`), names.map((name) => event(name)).join('')),
    );
    expect(own.events).toHaveLength(names.length);
  });

  it('takes formulas that are as deep as a topology can have them', async () => {
    const { topologyFrom } = await import('../topology-from.js');
    const { treeYaml } = await import('../../src/report/fault-tree/tree-yaml.js');
    const nested = (levels: number): string =>
      tree(
        gate(
          'top',
          `${`<or>${refer('b')}<and>${refer('c')}`.repeat(levels)}${refer('a')}${'</and></or>'.repeat(levels)}`,
        ),
        events,
      );
    const { tree: own } = await read(nested(23));
    const topology = await topologyFrom([...treeYaml(own, 'a.xml')].join(''));
    expect(topology.components.size).toBe(4);
    await expect(read(nested(24))).rejects.toThrow('nested more than 50 levels deep');
  });
});
