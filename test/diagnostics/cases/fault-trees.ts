import { inFile, type Cases } from './case.js';

const model = (inside: string): string =>
  `<?xml version="1.0"?>\n<opsa-mef>\n${inside}\n</opsa-mef>\n`;
const tree = (inside: string): string =>
  model(`<define-fault-tree name="FT">\n${inside}\n</define-fault-tree>`);
const gate = (name: string, formula: string): string =>
  `<define-gate name="${name}">${formula}</define-gate>`;
const event = (name: string, expression = '<float value="0.01"/>'): string =>
  `<define-basic-event name="${name}">${expression}</define-basic-event>`;
const pump = event('pump');
const valve = event('valve');
/** A tree that is sound, but for what stands beside it. */
const beside = (...lines: readonly string[]): string =>
  tree(
    [gate('top', '<or><event name="pump"/><event name="valve"/></or>'), pump, valve, ...lines].join(
      '\n',
    ),
  );
/** One of which this is the formula of the top gate. */
const ofFormula = (formula: string): string => tree([gate('top', formula), pump, valve].join('\n'));
const ofExpression = (expression: string): string =>
  tree([gate('top', '<basic-event name="pump"/>'), event('pump', expression)].join('\n'));

/** What is wrong with files as XML, whatever they say. */
const xml: Readonly<Record<string, string | Uint8Array>> = {
  empty: ' \n',
  'no-xml': 'utfall: 1\n',
  'no-element': '<?xml version="1.0"?>\n',
  'second-element': '<opsa-mef/>\n<opsa-mef/>\n',
  'text-behind': '<opsa-mef/>\nand so on\n',
  'cut-off': ofFormula('<or><event name="pump"/></or>').slice(0, 120),
  'cut-off-in-a-tag': '<opsa-mef>\n<define-fault-tree name="FT',
  'closed-out-of-turn': ofFormula('<or><event name="pump"/></and>'),
  'attribute-twice': ofFormula('<event name="pump" name="valve"/>'),
  'attribute-without-quotes': ofFormula('<event name=pump/>'),
  'attribute-without-value': ofFormula('<event name/>'),
  'attributes-without-space': ofFormula('<event name="pump"type="gate"/>'),
  'character-in-a-value': ofFormula('<event name="a<b"/>'),
  'comment-with-two-dashes': ofFormula('<!-- a -- b --><event name="pump"/>'),
  'declaration-late': ` ${ofFormula('<event name="pump"/>')}`,
  'reference-unknown': ofFormula('<event name="&pump;"/>'),
  'reference-cut-short': ofFormula('<event name="&#xzz;"/>'),
  'two-slashes': ofFormula('<event name="pump"/ >'),
  'another-encoding': `<?xml version="1.0" encoding="ISO-8859-1"?>\n<opsa-mef name="Sjøhus"/>\n`,
  'entities-declared': `<?xml version="1.0"?>
<!DOCTYPE opsa-mef [
  <!ENTITY a "ha">
  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
]>
<opsa-mef name="&b;"/>
`,
  'nested-too-deep': ofFormula(`${'<or>'.repeat(200)}<event name="pump"/>${'</or>'.repeat(200)}`),
};

/** What is wrong with them as fault trees. */
const content: Readonly<Record<string, string>> = {
  'root-of-something-else': '<html><body/></html>\n',
  'element-unknown': beside('<define-gat name="a"><or/></define-gat>'),
  'element-unknown-near-none': beside('<pump/>'),
  'element-where-none-may-be': ofFormula('<event name="pump"><float value="1"/></event>'),
  'element-of-another-place': model(
    '<define-gate name="top"><constant value="true"/></define-gate>',
  ),
  'file-included': model('<include file="other.xml"/>'),
  'common-cause-group': beside('<define-CCF-group name="pumps" model="beta-factor"/>'),
  substitution: beside('<define-substitution/>'),
  'event-tree': model('<define-event-tree name="ET"/>'),
  not: ofFormula('<and><event name="pump"/><not><event name="valve"/></not></and>'),
  'xor-twice': ofFormula(
    '<or><xor><event name="pump"/></xor><xor><event name="valve"/></xor></or>',
  ),
  cardinality: ofFormula('<cardinality min="1" max="1"><event name="pump"/></cardinality>'),
  exponential: ofExpression(
    '<exponential><float value="1e-4"/><float value="8760"/></exponential>',
  ),
  'mission-time': ofExpression('<mul><float value="1e-4"/><system-mission-time/></mul>'),
  'attribute-unknown': ofFormula('<event nam="pump"/>'),
  'attribute-unknown-near-none': ofFormula('<or weight="2"><event name="pump"/></or>'),
  'name-missing': beside('<define-house-event/>'),
  'name-blank': beside('<define-house-event name=" "/>'),
  'role-unknown': beside('<define-house-event name="h" role="secret"/>'),
  'type-unknown': ofFormula('<event name="pump" type="motor"/>'),
  'number-with-comma': ofExpression('<float value="0,01"/>'),
  'truth-in-words': beside(
    '<define-house-event name="h"><constant value="yes"/></define-house-event>',
  ),
  text: ofFormula('<or>either<event name="pump"/>or<event name="valve"/></or>'),
  'gate-of-nothing': ofFormula(''),
  'gate-of-two': ofFormula('<event name="pump"/><event name="valve"/>'),
  'or-of-nothing': ofFormula('<or/>'),
  'pow-of-one': ofExpression('<pow><float value="0.1"/></pow>'),
  'two-probabilities': ofExpression('<float value="0.1"/><float value="0.2"/>'),
  'atleast-too-many': ofFormula(
    '<atleast min="3"><event name="pump"/><event name="valve"/></atleast>',
  ),
  'atleast-none': ofFormula('<atleast min="0"><event name="pump"/><event name="valve"/></atleast>'),
  'defined-twice': beside(pump),
  'defined-as-gate-and-event': beside(gate('pump', '<event name="valve"/>')),
  'parameter-defined-twice': beside(
    '<define-parameter name="q"><float value="0.1"/></define-parameter>',
    '<define-parameter name="q"><float value="0.2"/></define-parameter>',
  ),
  'undefined-one-near': ofFormula('<or><basic-event name="pumb"/><event name="valve"/></or>'),
  'undefined-near-none': ofFormula('<or><gate name="motor"/><event name="valve"/></or>'),
  'undefined-event': ofFormula('<or><event name="motor"/><event name="valve"/></or>'),
  'undefined-parameter': ofExpression('<parameter name="q"/>'),
  'private-from-outside': tree(
    [
      gate('top', '<or><gate name="inner"/><event name="pump"/></or>'),
      `<define-component name="A" role="private">${gate('inner', '<event name="pump"/>')}</define-component>`,
      pump,
    ].join('\n'),
  ),
  'gate-that-is-an-event': ofFormula('<or><gate name="pump"/><event name="valve"/></or>'),
  'event-of-another-type': ofFormula('<event name="pump" type="house-event"/>'),
  circle: tree(
    [
      gate('top', '<or><gate name="a"/><event name="pump"/></or>'),
      gate('a', '<and><gate name="b"/><event name="pump"/></and>'),
      gate('b', '<gate name="a"/>'),
      pump,
    ].join('\n'),
  ),
  'circle-of-one': ofFormula('<or><gate name="top"/><event name="pump"/></or>'),
  'circle-of-parameters': tree(
    [
      gate('top', '<basic-event name="pump"/>'),
      event('pump', '<parameter name="p"/>'),
      '<define-parameter name="p"><parameter name="q"/></define-parameter>',
      '<define-parameter name="q"><neg><parameter name="p"/></neg></define-parameter>',
    ].join('\n'),
  ),
  'no-number': ofExpression('<div><float value="1"/><float value="0"/></div>'),
  'probability-above-1': ofExpression('<float value="1.5"/>'),
  'probability-below-0': ofExpression('<sub><float value="0.1"/><float value="0.2"/></sub>'),
  'no-gate': model('<define-fault-tree name="FT"/>'),
  'several-tops': beside(gate('spare', '<event name="pump"/>')),
  'top-always-fails': tree(
    [
      gate('top', '<or><house-event name="h"/><event name="pump"/></or>'),
      '<define-house-event name="h"><constant value="true"/></define-house-event>',
      pump,
    ].join('\n'),
  ),
  'top-never-fails': tree(
    [
      gate('top', '<and><house-event name="h"/><event name="pump"/></and>'),
      '<define-house-event name="h"/>',
      pump,
    ].join('\n'),
  ),
  'several-mistakes': tree(
    [
      gate('top', '<or><gate name="a"/><event name="pumb"/></or>'),
      gate('a', '<atleast min="2"><event name="pump"/></atleast>'),
      event('pump', '<float value="2"/>'),
    ].join('\n'),
  ),
  renamed: tree(
    [
      gate('top', '<or><event name="pump 1"/><event name="pump-1"/><event name="!"/></or>'),
      event('pump 1'),
      event('pump-1'),
      event('!'),
    ].join('\n'),
  ),
  'apart-from-the-tree': beside(event('motor'), event('fan')),
  'decided-by-a-house-event': tree(
    [
      gate('top', '<or><gate name="a"/><event name="pump"/></or>'),
      gate('a', '<and><house-event name="h"/><event name="valve"/></and>'),
      '<define-house-event name="h"/>',
      pump,
      valve,
    ].join('\n'),
  ),
  'probability-unstated': ofExpression(''),
  'probability-tiny': ofExpression('<float value="3e-13"/>'),
};

export const faultTrees: Cases = inFile('tree.xml', { ...xml, ...content });

/** Trees of which the gate `montor` is asked for. */
export const faultTreesByGate: Cases = inFile('tree.xml', {
  'gate-unknown': tree(
    [gate('motor', '<event name="pump"/>'), gate('spare', '<event name="pump"/>'), pump].join('\n'),
  ),
});
