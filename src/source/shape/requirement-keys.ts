import { fields, type FieldsShape, type FieldValues } from './fields-shape.js';
import { list } from './list-shape.js';
import { duration, id, oneOf, text, written } from './scalar-shapes.js';
import { described, type Located, type Shape } from './shape.js';
import type { StatedRequirement } from './stated-requirement.js';

/** The keys that say what a requirement is; each requirement has one of them. */
export const REQUIREMENT_KINDS = ['on', 'use', 'capability', 'anyOf', 'allOf', 'atLeast'] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** The keys under which groups list their members. */
export const MEMBER_KEYS = ['anyOf', 'allOf', 'of'] as const;

/** The keys that together say how a dependency bears the loss of its target. */
export const BEARING_KEYS = ['mode', 'session', 'buffer', 'ttl', 'tolerates', 'meanwhile'] as const;

/** Looked at together with the members that there are. */
const neededMembers: Shape<Located<string>> = {
  ...written('the number of members that must be left'),
  form: { type: 'whole-number', from: 1 },
};

const keys = (member: Shape<StatedRequirement>) => ({
  on: described('The component that is needed.', id),
  use: described('The role that is needed; each site binds it under uses.', id),
  capability: described('Another capability of the same site that is needed.', id),
  anyOf: described('One of these is enough; the first is preferred.', list('requirements', member)),
  allOf: described('All of these are needed.', list('requirements', member)),
  atLeast: described("How many of the members under 'of' are needed.", neededMembers),
  of: described("The members of which 'atLeast' are needed.", list('requirements', member)),
  failover: described('How long it takes to switch to another member, such as 10m.', duration),
  mode: described(
    'When it is needed. runtime: all the time, if left out. login: to begin a session. queued: sooner or later. cached: to renew a copy. startup: to start.',
    oneOf('runtime', 'login', 'queued', 'cached', 'startup'),
  ),
  session: described("Of 'mode: login': how long open sessions last, such as 8h.", duration),
  buffer: described("Of 'mode: queued': how long messages can wait, such as 24h.", duration),
  ttl: described("Of 'mode: cached': how long a copy is good, such as 12h.", duration),
  tolerates: described(
    'How long it can be down before that hurts, such as 4h of battery. Instead of a mode.',
    duration,
  ),
  meanwhile: described(
    "How it is while 'tolerates' runs: up, if left out, or degraded.",
    oneOf('up', 'degraded'),
  ),
  effect: described(
    'The worst that losing it does: down, if left out, or degraded.',
    oneOf('degraded', 'down'),
  ),
  source: described(
    'What vouches for this; that of what it stands in if left out.',
    oneOf('stated', 'documented', 'assumed', 'fitted'),
  ),
  reference: described('Where that can be looked up.', text),
});

/** What a requirement says, before it is seen whether its keys go together. */
export type RequirementValues = FieldValues<ReturnType<typeof keys>>;

/** The keys of all kinds of requirements; which of them go together isn't a matter of shape. */
export const requirementKeys = (member: Shape<StatedRequirement>): FieldsShape<RequirementValues> =>
  fields('a requirement', keys(member));
