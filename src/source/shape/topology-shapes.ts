import { fields } from './fields-shape.js';
import { lateRecord } from './late-record.js';
import { list } from './list-shape.js';
import { record, removableRecord } from './record-shape.js';
import { requirement } from './requirement-shape.js';
import {
  duration,
  durationRange,
  flag,
  fraction,
  id,
  oneOf,
  positiveDuration,
  text,
  wholeNumber,
  written,
} from './scalar-shapes.js';

/** See semantics, "Provenance". */
export const provenance = {
  source: oneOf('stated', 'documented', 'assumed', 'fitted'),
  reference: text,
};

/** A new source makes the reference of the old one void. */
const referenceTravels = ['source', ['reference']] as const;

/** How reliable a component is by itself: what it says of itself, or what its kind has by default. */
const reliability = {
  availability: fraction,
  mtbf: positiveDuration,
  mttr: duration,
  recovery: durationRange,
};

/** Two ways to say how available a thing is displace each other. */
const availabilityDisplaces = [
  ['availability', ['mtbf', 'mttr']],
  ['mtbf', ['availability']],
  ['mttr', ['availability']],
] as const;

/** An empty one says something too. */
const label = written('a text');

export const component = fields(
  'a component',
  {
    kind: text,
    name: text,
    owner: text,
    labels: record('texts by label', 'text', label),
    formerly: list('former ids', id),
    ...reliability,
    perSite: flag,
    dependsOn: list('requirements', requirement('component')),
    ...provenance,
  },
  { displaces: [...availabilityDisplaces, referenceTravels] },
);

export const capability = fields(
  'a capability',
  {
    name: text,
    criticality: oneOf('low', 'medium', 'high', 'critical'),
    target: fraction,
    dependsOn: list('requirements', requirement('capability')),
    workaround: fields('a workaround', { name: text, lasts: duration }, { required: ['name'] }),
    ...provenance,
  },
  { displaces: [referenceTravels] },
);

/** What a site and a profile of sites say alike. */
const siteFields = {
  kind: text,
  region: text,
  people: wholeNumber(0),
  count: wholeNumber(1),
  capabilities: list('capabilities', id),
  dependsOn: list('requirements', requirement('site')),
  ...provenance,
};

const binding = requirement('role binding');

export const profile = fields(
  'a profile',
  {
    ...siteFields,
    labels: record('texts by label', 'text', label),
    uses: record('bindings by role', 'id', binding),
  },
  { displaces: [referenceTravels] },
);

export const site = fields(
  'a site',
  {
    ...siteFields,
    name: text,
    profile: id,
    labels: removableRecord('texts by label', 'text', label),
    uses: removableRecord('bindings by role', 'id', binding),
  },
  { displaces: [referenceTravels] },
);

export const defaults = fields('the defaults', {
  session: duration,
  buffer: duration,
  ttl: duration,
  kinds: record(
    'defaults by kind of component',
    'text',
    fields('the defaults of a kind', reliability, { displaces: availabilityDisplaces }),
  ),
});

export const commonCause = fields(
  'a common-cause group',
  { components: list('components', id), beta: fraction },
  { required: ['components', 'beta'] },
);

/** The parts of a topology that may be spread over files, merged. */
export const sections = {
  components: lateRecord('components by id', 'id', component),
  capabilities: record('capabilities by id', 'id', capability),
  profiles: record('profiles by id', 'id', profile),
  sites: lateRecord('sites by id', 'id', site),
  commonCause: list('common-cause groups', commonCause),
};

/** A whole topology: its files and layers merged. */
export const topology = fields('a topology', { name: text, defaults, ...sections });
