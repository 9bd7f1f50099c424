import type { List, Root, RootContent } from 'mdast';
import { format, resolveConfig } from 'prettier';
import { RULE_NAMES } from '../../src/model/rule-names.js';
import { RULE_PAGES } from '../../src/policy/catalogue.js';
import { pageText } from '../../src/report/markdown/page-text.js';
import {
  code,
  heading,
  id,
  list,
  paragraph,
  table,
  words,
} from '../../src/report/markdown/nodes.js';
import { prose } from '../../src/report/markdown/prose.js';
import type { Shapes } from '../../src/source/shape/fields-shape.js';
import { RULE_KEYS, SHARED_KEYS } from '../../src/source/shape/policy/rule-keys.js';

type RuleName = (typeof RULE_NAMES)[number];

/** docs/rules.md, from what rules say of themselves and what is said of their keys where they are read. */
export async function ruleReference(): Promise<string> {
  const page: Root = {
    type: 'root',
    children: [
      heading(1, words('The rules')),
      paragraph([
        ...prose('What `utfall check` can hold a topology against: each rule with what it finds, '),
        ...prose('why that matters, what can be set, how to put it right, and an example. '),
        ...prose(
          '`utfall check --explain RULE` tells the same at a prompt. How a policy is written ',
        ),
        ...words('is in '),
        { type: 'link', url: 'policy.md', children: words('the policy format') },
        ...words(', and so is what selectors and durations are.'),
      ]),
      paragraph(words('What every rule of a policy may say:')),
      keyTable(SHARED_KEYS),
      ...RULE_NAMES.flatMap(section),
    ],
  };
  const options = await resolveConfig(new URL('../../docs/rules.md', import.meta.url));
  return format(pageText(page.children), { ...options, parser: 'markdown' });
}

function section(rule: RuleName): readonly RootContent[] {
  const { summary, why, fix, example } = RULE_PAGES[rule];
  return [
    heading(2, id(rule)),
    paragraph(prose(summary)),
    paragraph(prose(why)),
    ...settings(rule),
    paragraph(words('To put it right:')),
    numbered(fix),
    paragraph(words('Something is found here, for example:')),
    code('yaml', example.trimEnd()),
  ];
}

function settings(rule: RuleName): readonly RootContent[] {
  if (!hasKeys(rule)) return [paragraph(words('It is always on, and there is nothing to set.'))];
  const keys: Shapes = RULE_KEYS[rule];
  return Object.keys(keys).length === 0
    ? [paragraph(words('There is nothing else to set.'))]
    : [paragraph(words('What can be set:')), keyTable(keys)];
}

const hasKeys = (rule: RuleName): rule is keyof typeof RULE_KEYS => Object.hasOwn(RULE_KEYS, rule);

const keyTable = (keys: Shapes): RootContent =>
  table(
    [
      ['key', 'left'],
      ['says', 'left'],
    ],
    Object.entries(keys).map(([key, { form }]) => [id(key), words(form.description ?? '')]),
  );

const numbered = (steps: readonly string[]): List => ({
  ...list(steps.map(prose)),
  ordered: true,
  start: 1,
});
