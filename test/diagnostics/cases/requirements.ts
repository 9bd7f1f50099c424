import { inTopology, type Cases } from './case.js';

const needing = (requirement: string): string =>
  `components:\n  a: {}\n  b:\n    dependsOn:\n      - ${requirement}\n`;
const atSite = (requirement: string): string =>
  `capabilities: { c: {} }\nsites:\n  s: { capabilities: [c], dependsOn: [${requirement}] }\n`;
const bound = (requirement: string): string =>
  `components: { a: {} }\ncapabilities: { c: {} }\nsites:\n  s: { capabilities: [c], uses: { r: ${requirement} } }\n`;

/** Requirements that say nothing, too much, or what can't be said there. */
export const requirements: Cases = inTopology({
  'of-no-kind': needing('{}'),
  'of-no-kind-but-a-mode': needing('{ mode: login }'),
  'kind-mistyped': needing('{ anyof: [a] }'),
  'of-two-kinds': needing('{ on: a, use: b }'),
  'of-three-kinds': needing('{ anyOf: [a], allOf: [a], on: a }'),
  'of-without-at-least': needing('{ of: [a] }'),
  'at-least-without-of': needing('{ atLeast: 1 }'),
  'at-least-none': needing('{ atLeast: 0, of: [a, a] }'),
  'at-least-too-many': needing('{ atLeast: 3, of: [a, a] }'),
  'at-least-in-words': needing('{ atLeast: two, of: [a, a] }'),
  'at-least-quoted': needing('{ atLeast: "1", of: [a, a] }'),
  'at-least-a-list': needing('{ atLeast: [a, a] }'),
  'empty-any-of': needing('{ anyOf: [] }'),
  'empty-at-least': needing('{ atLeast: 1, of: [] }'),
  'group-of-a-text': needing('{ anyOf: a }'),
  'a-list': needing('[a]'),
  'no-id': needing('a or b'),
  'on-a-list': needing('{ on: [a] }'),
  'failover-on-all-of': needing('{ allOf: [a, a], failover: 5m }'),
  'failover-on-one': needing('{ on: a, failover: 5m }'),
  'mode-on-a-group': needing('{ anyOf: [a], mode: login, session: 1h }'),
  'duration-without-mode': needing('{ on: a, session: 5h }'),
  'duration-of-another-mode': needing('{ on: a, mode: queued, session: 5h }'),
  'meanwhile-without-tolerates': needing('{ on: a, meanwhile: up }'),
  'tolerates-beside-mode': needing('{ on: a, mode: login, tolerates: 5h, meanwhile: up }'),
  'degraded-startup': needing('{ on: a, mode: startup, effect: degraded }'),
  'mode-mistyped': needing('{ on: a, mode: logn }'),
  'effect-unknown': needing('{ on: a, effect: up }'),
  'role-in-a-component': needing('{ use: a }'),
  'capability-in-a-component': needing('{ capability: a }'),
  'capability-at-a-site': atSite('{ capability: c }'),
  'role-in-a-binding': bound('{ use: a }'),
  'startup-at-a-site': `components: { a: {} }\n${atSite('{ on: a, mode: startup }')}`,
  'startup-in-a-binding': bound('{ on: a, mode: startup }'),
});
