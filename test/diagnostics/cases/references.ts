import { inTopology, type Cases } from './case.js';

const CARE = `components:
  webmed: { formerly: [old-webmed] }
  helseid: {}
  local: { perSite: true }
capabilities:
  read: { dependsOn: [{ use: ehr }] }
  write: { dependsOn: [{ use: ehr }, { use: sign }, { capability: read }] }
`;
const needing = (requirement: string): string =>
  `${CARE}  refer: { dependsOn: [${requirement}] }\n`;
const components = (text: string): string => `components:\n${text}`;

/** Ids that name nothing, and things that don't fit together. */
export const references: Cases = inTopology({
  'unknown-component': needing('webmd'),
  'unknown-component-near-none': needing('norwegian-post'),
  'unknown-capability': needing('{ capability: raed }'),
  'unknown-in-a-group': needing('{ anyOf: [webmed, helsid] }'),
  'former-id': needing('old-webmed'),
  'a-capability-for-a-component': needing('read'),
  'a-site-for-a-component': `${needing('clinic')}sites:\n  clinic: { capabilities: [read], uses: { ehr: webmed } }\n`,
  'unknown-capability-of-a-site': `${CARE}sites:\n  s: { capabilities: [reed], uses: { ehr: webmed } }\n`,
  'unknown-profile': `${CARE}sites:\n  s: { profile: gp }\nprofiles:\n  gpp: { capabilities: [read], uses: { ehr: webmed } }\n`,
  'unknown-in-a-common-cause': `${CARE}commonCause:\n  - { components: [webmed, helsid], beta: 5% }\n`,
  'id-of-component-and-site': `${CARE}sites:\n  webmed: { capabilities: [read], uses: { ehr: webmed } }\n`,
  'former-id-in-use': components('  a: { formerly: [old] }\n  b: { formerly: [a, old] }\n'),
  'capability-listed-twice': `${CARE}sites:\n  s: { capabilities: [read, read], uses: { ehr: webmed } }\n`,
  'role-unbound': `${CARE}sites:\n  s: { capabilities: [read] }\n`,
  'roles-unbound': `${CARE}sites:\n  s: { capabilities: [read, write], dependsOn: [{ use: net }] }\n`,
  'role-mistyped': `${CARE}sites:\n  s: { capabilities: [read], uses: { her: webmed } }\n`,
  'role-unbound-in-a-profile': `${CARE}profiles:\n  gp: { capabilities: [read] }\nsites:\n  s1: { profile: gp }\n  s2: { profile: gp }\n`,
  'role-removed-at-a-site': `${CARE}profiles:\n  gp: { capabilities: [read], uses: { ehr: webmed } }\nsites:\n  s: { profile: gp, uses: { ehr: null } }\n`,
  'capability-missing': `${CARE}sites:\n  s: { capabilities: [write], uses: { ehr: webmed, sign: helseid } }\n`,
  'no-capabilities': `${CARE}sites:\n  s: {}\n  t: { capabilities: [] }\n`,
  'no-capabilities-in-a-profile': `${CARE}profiles:\n  gp: { kind: clinic }\nsites:\n  s: { profile: gp }\n`,
  'per-site-needed': components(
    '  local: { perSite: true }\n  mine: { perSite: true, dependsOn: [local] }\n  national: { dependsOn: [{ anyOf: [local] }] }\n',
  ),
  'availability-twice': components('  a: { availability: 99.9%, mtbf: 90d, mttr: 4h }\n'),
  'availability-twice-for-a-kind': 'defaults: { kinds: { x: { availability: 99%, mttr: 4h } } }\n',
  'mtbf-alone': components('  a: { mtbf: 90d }\n'),
  'mttr-alone': components('  a: { mttr: 4h }\n'),
  'common-cause-of-one': components('  a: {}\ncommonCause:\n  - { components: [a], beta: 5% }\n'),
  'common-cause-twice': components(
    '  a: {}\n  b: {}\n  c: {}\ncommonCause:\n  - { components: [a, b], beta: 5% }\n  - { components: [b, c], beta: 5% }\n',
  ),
  'common-cause-unequal': components(
    '  a: { availability: 99% }\n  b: { availability: 98% }\ncommonCause:\n  - { components: [a, b], beta: 5% }\n',
  ),
});
