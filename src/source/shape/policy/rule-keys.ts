import type { RuleKind } from '../../../model/policy.js';
import type { Shapes } from '../fields-shape.js';
import { duration, fraction, oneOf, text, wholeNumber } from '../scalar-shapes.js';
import { described, type Located, type Shape } from '../shape.js';
import { allowance } from './allowance-shape.js';
import { selectors } from './selectors-shape.js';

/** The key `rule`, of any kind or of one. */
export const whichRule = (kind: Shape<Located<RuleKind>>): Shape<Located<RuleKind>> =>
  described('What is looked for.', kind);

/** What every rule may say besides. */
export const SHARED_KEYS = {
  name: described('What this rule is called in reports and waivers; its kind if left out.', text),
  severity: described(
    'How much a finding weighs: error, if left out, warning or note.',
    oneOf('error', 'warning', 'note'),
  ),
};

const scope = {
  capabilities: described('Whose loss counts, by selectors; all if left out.', selectors),
  sites: described('At which sites, by selectors; at all if left out.', selectors),
};

const level = described(
  'What counts as lost: down, if left out, or degraded.',
  oneOf('down', 'degraded'),
);

const except = described(
  'Components that are taken as perfect, by selectors; none if left out.',
  selectors,
);

const workarounds = described(
  'Whether a capability that has a workaround is lost all the same: ignore, if left out, or count.',
  oneOf('ignore', 'count'),
);

const loss = {
  ...scope,
  level,
  within: described(
    'Only what is lost within this time, such as 4h; at last, however late, if left out.',
    duration,
  ),
  workarounds,
  except,
};

/** What each kind of rule has of its own; a kind is known by standing here. */
export const RULE_KEYS = {
  'single-point-of-failure': {
    ...loss,
    max: described(
      'What one failure may take: 5% of those sites, { sites: 40 } or { people: 100000 }; nothing if left out.',
      allowance,
    ),
  },
  'false-redundancy': { level, except },
  'owner-concentration': {
    ...loss,
    max: described(
      'What the failure of all that one owner runs may take: a percentage of those sites, { sites: 40 } or { people: 100000 }; 50% if left out.',
      allowance,
    ),
  },
  'startup-deadlock': {},
  'cut-set-order': {
    ...scope,
    level,
    workarounds,
    except,
    min: described(
      'How many components have to fail together, at least, for it to be lost; 2 if left out.',
      wholeNumber(1),
    ),
  },
  availability: {
    ...scope,
    min: described(
      'How available it has to be, such as 99.9%; if left out, as its own target says, and without one nothing is looked at.',
      fraction,
    ),
  },
  'criticality-inversion': scope,
  'unused-component': {
    except: described('Components that may be unused, by selectors; none if left out.', selectors),
  },
  'assumed-evidence': {
    max: described(
      'Which share of the dependencies that a finding rests on may be assumed or fitted; 50% if left out.',
      fraction,
    ),
  },
} satisfies Readonly<Record<RuleKind, Shapes>>;

const isRuleKind = (word: string): word is RuleKind => Object.hasOwn(RULE_KEYS, word);

export const RULE_KINDS: readonly RuleKind[] = Object.keys(RULE_KEYS).filter(isRuleKind);

/** The kinds of rules that have a key of their own with this name. */
export const ruleKindsWith = (key: string): readonly RuleKind[] =>
  RULE_KINDS.filter((kind) => Object.hasOwn(RULE_KEYS[kind], key));
