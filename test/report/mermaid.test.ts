import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { capabilityFates } from '../../src/report/digest/capability-fates.js';
import { en } from '../../src/report/language/en/en.js';
import { mermaidFlowchart, mermaidText } from '../../src/report/mermaid.js';
import { rippleOf } from '../../src/report/ripple/ripple.js';
import { buildImpact, component, site } from './build-impact.js';
import { norwegianImpact } from './norwegian-impact.js';
import { namedThroughout } from './small-impacts.js';

/** What utfall writes of Mermaid's grammar, line by line. */
const NODE = String.raw`n\d+(?:\{\{"[^"]*"\}\}|\["[^"]*"\]|\("[^"]*"\)|\[\["[^"]*"\]\]|\(\["[^"]*"\]\)):::(?:down|degraded)`;
const EDGE = String.raw`n\d+ --> n\d+`;
const CLASS = String.raw`classDef (?:down|degraded) [a-z:#,\d]+`;
const LINE = new RegExp(`^  (?:${NODE}|${EDGE}|${CLASS})$`);

const flowchart = (result: Parameters<typeof rippleOf>[0]): readonly string[] =>
  mermaidFlowchart(rippleOf(result, capabilityFates(result), en)).split('\n');

describe('mermaidFlowchart', () => {
  it('has nodes, edges and classes only', () => {
    const [first, ...lines] = flowchart(norwegianImpact(null));
    expect(first).toBe('flowchart LR');
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  });

  test.prop([fc.string({ unit: 'binary' })])('stays one, whatever is in a name', (name) => {
    const [, ...lines] = flowchart(namedThroughout(name));
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  });

  it('folds what is alike until a picture can bear it', () => {
    const hit = Array.from({ length: 500 }, (_, index) => String(index).padStart(3, '0'));
    const result = buildImpact({
      imposed: { root: 'down' },
      totals: { components: 501, capabilities: 40, kinds: { clinic: [1, 0] }, siteEntries: 1 },
      components: [
        { id: 'root', onsets: [0, 0] },
        ...hit.map((id) => ({ id: `c${id}`, onsets: [0, 0] as const, by: [component('root')] })),
      ],
      capabilities: Object.fromEntries(hit.slice(0, 40).map((id) => [id, [id, 'low']])),
      classes: [
        {
          sites: [site('a', { kind: 'clinic' })],
          others: false,
          capabilities: Object.fromEntries(
            hit.slice(0, 40).map((id) => [id, { onsets: [0, 0], by: [component(`c${id}`)] }]),
          ),
        },
      ],
    });
    const ripple = rippleOf(result, capabilityFates(result), en);
    expect(ripple.nodes.map(({ label }) => label.join(': '))).toEqual([
      'root: down at once',
      '500 components: down',
      '40 capabilities at clinic: down somewhere',
    ]);
    expect(ripple.edges).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
    expect(ripple.folded).toEqual({ components: 500, capabilities: 40 });
  });
});

describe('mermaidText', () => {
  it('writes as entity codes what means something to Mermaid', () => {
    expect(mermaidText('a "b" <c> `d` %%{e}%% #f;')).toBe(
      'a #34;b#34; #60;c#62; #96;d#96; #37;#37;#123;e#125;#37;#37; #35;f#59;',
    );
  });
});
