import type { Allowance } from '../../../model/policy.js';
import { fields } from '../fields-shape.js';
import { fraction, wholeNumber } from '../scalar-shapes.js';
import { describe, described, type Shape } from '../shape.js';

const amounts = fields('what one failure may take', {
  sites: described('So many sites, by their count.', wholeNumber(0)),
  people: described('So many people, served by sites of any one kind.', wholeNumber(0)),
});

/** What one failure may take: a share of the sites, or a number of sites or people. */
export const allowance: Shape<Allowance> = {
  form: { type: 'allowance', amounts: amounts.form },
  read: (node, reading) => {
    const { findings } = reading;
    if (node.type === 'scalar') {
      const number = !node.quoted && /^\d+$/.test(node.text) ? Number(node.text) : 0;
      if (number > 1) {
        findings.report('allowance-without-unit', { number }, node.range);
        return undefined;
      }
      const share = fraction.read(node, reading);
      return share === undefined ? undefined : { type: 'share', value: share.value };
    }
    if (node.type === 'list') {
      const expected = 'a percentage such as 5%, { sites: … } or { people: … }';
      findings.report('wrong-type', { expected, found: describe(node) }, node.range);
      return undefined;
    }
    const before = findings.count;
    const { sites, people } = amounts.read(node, reading) ?? {};
    const [has, hasToo] = [node.entries.get('sites'), node.entries.get('people')];
    if (has !== undefined && hasToo !== undefined) {
      findings.report('allowance-of-two', {}, hasToo.keyRange);
      return undefined;
    }
    if (sites !== undefined) return { type: 'sites', value: sites.value };
    if (people !== undefined) return { type: 'people', value: people.value };
    // What is wrong with a key or a number was told, and may be all that is.
    if (findings.count === before) findings.report('allowance-of-nothing', {}, node.range);
    return undefined;
  },
};
