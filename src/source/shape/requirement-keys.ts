import { fields, type FieldValues } from './fields-shape.js';
import { list } from './list-shape.js';
import { duration, id, oneOf, text, written } from './scalar-shapes.js';
import type { Shape } from './shape.js';
import type { StatedRequirement } from './stated-requirement.js';

/** The keys that say what a requirement is; each requirement has one of them. */
export const REQUIREMENT_KINDS = ['on', 'use', 'capability', 'anyOf', 'allOf', 'atLeast'] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** The keys under which groups list their members. */
export const MEMBER_KEYS = ['anyOf', 'allOf', 'of'] as const;

/** The keys that together say how a dependency bears the loss of its target. */
export const BEARING_KEYS = ['mode', 'session', 'buffer', 'ttl', 'tolerates', 'meanwhile'] as const;

const keys = (member: Shape<StatedRequirement>) => ({
  on: id,
  use: id,
  capability: id,
  anyOf: list('requirements', member),
  allOf: list('requirements', member),
  // Looked at together with the members that there are.
  atLeast: written('the number of members that must be left'),
  of: list('requirements', member),
  failover: duration,
  mode: oneOf('runtime', 'login', 'queued', 'cached', 'startup'),
  session: duration,
  buffer: duration,
  ttl: duration,
  tolerates: duration,
  meanwhile: oneOf('up', 'degraded'),
  effect: oneOf('degraded', 'down'),
  source: oneOf('stated', 'documented', 'assumed', 'fitted'),
  reference: text,
});

/** What a requirement says, before it is seen whether its keys go together. */
export type RequirementValues = FieldValues<ReturnType<typeof keys>>;

/** The keys of all kinds of requirements; which of them go together isn't a matter of shape. */
export const requirementKeys = (member: Shape<StatedRequirement>): Shape<RequirementValues> =>
  fields('a requirement', keys(member));
