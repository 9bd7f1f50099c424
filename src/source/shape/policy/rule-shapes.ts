import type { Loss, Rule, RuleKind, Scope, Selectors, Severity } from '../../../model/policy.js';
import type { Level } from '../../../model/state.js';
import type { MapNode } from '../../document/node.js';
import { fields, made, type FieldsShape, type Shapes } from '../fields-shape.js';
import { oneOf } from '../scalar-shapes.js';
import type { Located } from '../shape.js';
import { RULE_KEYS, ruleKindsWith, SHARED_KEYS, whichRule } from './rule-keys.js';

/** How each kind of rule is read, with what is meant by what it leaves out. */
export const RULES: {
  readonly [Kind in RuleKind]: FieldsShape<Extract<Rule, { readonly rule: Kind }>>;
} = {
  'single-point-of-failure': made(
    rule('single-point-of-failure', RULE_KEYS['single-point-of-failure']),
    (stated) => ({
      rule: 'single-point-of-failure',
      ...basicsOf(stated),
      ...lossOf(stated),
      max: stated.max ?? { type: 'share', value: 0 },
    }),
  ),
  'false-redundancy': made(rule('false-redundancy', RULE_KEYS['false-redundancy']), (stated) => ({
    rule: 'false-redundancy',
    ...basicsOf(stated),
    level: stated.level?.value ?? 'down',
    except: stated.except ?? null,
  })),
  'owner-concentration': made(
    rule('owner-concentration', RULE_KEYS['owner-concentration']),
    (stated) => ({
      rule: 'owner-concentration',
      ...basicsOf(stated),
      ...lossOf(stated),
      max: stated.max ?? { type: 'share', value: 0.5 },
    }),
  ),
  'startup-deadlock': made(rule('startup-deadlock', RULE_KEYS['startup-deadlock']), (stated) => ({
    rule: 'startup-deadlock',
    ...basicsOf(stated),
  })),
  'cut-set-order': made(rule('cut-set-order', RULE_KEYS['cut-set-order']), (stated) => ({
    rule: 'cut-set-order',
    ...basicsOf(stated),
    ...scopeOf(stated),
    level: stated.level?.value ?? 'down',
    workarounds: stated.workarounds?.value ?? 'ignore',
    except: stated.except ?? null,
    min: stated.min?.value ?? 2,
  })),
  availability: made(rule('availability', RULE_KEYS.availability), (stated) => ({
    rule: 'availability',
    ...basicsOf(stated),
    ...scopeOf(stated),
    min: stated.min?.value ?? null,
  })),
  'criticality-inversion': made(
    rule('criticality-inversion', RULE_KEYS['criticality-inversion']),
    (stated) => ({ rule: 'criticality-inversion', ...basicsOf(stated), ...scopeOf(stated) }),
  ),
  'unused-component': made(rule('unused-component', RULE_KEYS['unused-component']), (stated) => ({
    rule: 'unused-component',
    ...basicsOf(stated),
    except: stated.except ?? null,
  })),
  'assumed-evidence': made(rule('assumed-evidence', RULE_KEYS['assumed-evidence']), (stated) => ({
    rule: 'assumed-evidence',
    ...basicsOf(stated),
    max: stated.max?.value ?? 0.5,
  })),
};

/** The keys of one kind of rule; one that belongs to other kinds is told as such. */
function rule<Own extends Shapes>(kind: RuleKind, own: Own) {
  const shapes = { rule: whichRule(oneOf(kind)), ...SHARED_KEYS, ...own };
  return fields(`the rule '${kind}'`, shapes, {
    required: ['rule'],
    explain: (key, findings, { entries }) => {
      const rules = ruleKindsWith(key);
      if (rules.length === 0) return false;
      const range = entries.get(key)?.keyRange ?? null;
      findings.report('key-of-another-rule', { key, rule: kind, rules }, range);
      return true;
    },
  });
}

interface StatedBasics {
  readonly node: MapNode;
  readonly name: Located<string> | undefined;
  readonly severity: Located<Severity> | undefined;
}

const basicsOf = ({ node, name, severity }: StatedBasics) => ({
  name: name?.value ?? null,
  severity: severity?.value ?? 'error',
  range: node.range,
});

interface StatedScope {
  readonly capabilities: Selectors | undefined;
  readonly sites: Selectors | undefined;
}

const scopeOf = ({ capabilities, sites }: StatedScope): Scope => ({
  capabilities: capabilities ?? null,
  sites: sites ?? null,
});

interface StatedLoss extends StatedScope {
  readonly level: Located<Level> | undefined;
  readonly within: Located<number> | undefined;
  readonly workarounds: Located<Loss['workarounds']> | undefined;
  readonly except: Selectors | undefined;
}

const lossOf = (stated: StatedLoss): Omit<Loss, 'max'> => ({
  ...scopeOf(stated),
  level: stated.level?.value ?? 'down',
  within: stated.within?.value ?? null,
  workarounds: stated.workarounds?.value ?? 'ignore',
  except: stated.except ?? null,
});
