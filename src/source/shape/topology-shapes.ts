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
import { described } from './shape.js';

/** See semantics, "Provenance". */
export const provenance = {
  source: described(
    'What vouches for this: it was stated by somebody who knows, is documented, was assumed, or was fitted so that a replay comes out. What has none takes that of what it stands in.',
    oneOf('stated', 'documented', 'assumed', 'fitted'),
  ),
  reference: described('Where that can be looked up: an address, a document, a name.', text),
};

/** A new source makes the reference of the old one void. */
const referenceTravels = ['source', ['reference']] as const;

/** How reliable a component is by itself: what it says of itself, or what its kind has by default. */
const reliability = {
  availability: described(
    'Its own availability, its dependencies apart: 99.95% or 0.9995. Or state mtbf and mttr.',
    fraction,
  ),
  mtbf: described('Mean time between failures, such as 90d; goes with mttr.', positiveDuration),
  mttr: described('Mean time to repair, such as 4h; goes with mtbf.', duration),
  recovery: described(
    'How long it stays degraded after what took it down is over, such as 20m. A range, 10m..40m, where runs are sampled.',
    durationRange,
  ),
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
    kind: described(
      "What sort of thing it is, in your own words: data-centre, network, vendor-system … Selected by 'kind:…'.",
      text,
    ),
    name: described('Its name for readers; its id if left out.', text),
    owner: described("Who runs it. Selected by 'owner:…'.", text),
    labels: described(
      "Whatever else there is to select by, as 'label:region=east'.",
      record('texts by label', 'text', label),
    ),
    formerly: described(
      'Ids that it had before, so that what was said of them holds of it.',
      list('former ids', id),
    ),
    ...reliability,
    perSite: described('Whether every site that needs it has one of its own.', flag),
    dependsOn: described(
      'What it needs, all of it.',
      list('requirements', requirement('component')),
    ),
    ...provenance,
  },
  { displaces: [...availabilityDisplaces, referenceTravels] },
);

export const capability = fields(
  'a capability',
  {
    name: described('What people can do, in their own words; the id if left out.', text),
    criticality: described(
      'How bad it is to be without it; medium if left out.',
      oneOf('low', 'medium', 'high', 'critical'),
    ),
    target: described('The availability that it should have at every site: 99.9%.', fraction),
    dependsOn: described(
      'What it needs, all of it: components, roles that each site binds (use), other capabilities of the same site (capability).',
      list('requirements', requirement('capability')),
    ),
    workaround: described(
      'What people do without it: then it is degraded instead of down.',
      fields(
        'a workaround',
        {
          name: described('What it is called, such as paper prescriptions.', text),
          lasts: described('How long that helps, such as 48h; for ever if left out.', duration),
        },
        { required: ['name'] },
      ),
    ),
    ...provenance,
  },
  { displaces: [referenceTravels] },
);

/** What a site and a profile of sites say alike. */
const siteFields = {
  kind: described("What sort of site it is; clinic if left out. Selected by 'kind:…'.", text),
  region: described("Where it is. Selected by 'region:…'.", text),
  people: described(
    'Whom it serves: patients on its list, inhabitants, beds. At each, where count is more than 1.',
    wholeNumber(0),
  ),
  count: described('How many sites alike it stands for; 1 if left out.', wholeNumber(1)),
  capabilities: described('What people can do there.', list('capabilities', id)),
  dependsOn: described(
    'What all of its capabilities need, such as its line.',
    list('requirements', requirement('site')),
  ),
  ...provenance,
};

const binding = requirement('role binding');
const USES =
  'What plays each role that its capabilities use, by the name of the role: an id, or a requirement such as { anyOf: [a, b] }.';
const LABELS = "Whatever else there is to select by, as 'label:chain=apotek-1'.";

export const profile = fields(
  'a profile',
  {
    ...siteFields,
    labels: described(LABELS, record('texts by label', 'text', label)),
    uses: described(USES, record('bindings by role', 'id', binding)),
  },
  { displaces: [referenceTravels] },
);

export const site = fields(
  'a site',
  {
    ...siteFields,
    name: described('Its name for readers; its id if left out.', text),
    profile: described('The profile whose fields it has where it has none of its own.', id),
    labels: described(
      `${LABELS} null removes one of its profile.`,
      removableRecord('texts by label', 'text', label),
    ),
    uses: described(
      `${USES} null removes one of its profile.`,
      removableRecord('bindings by role', 'id', binding),
    ),
  },
  { displaces: [referenceTravels] },
);

export const defaults = described(
  'What holds where nothing else is said.',
  fields('the defaults', {
    session: described("Of 'mode: login' without a session; 8h if left out.", duration),
    buffer: described("Of 'mode: queued' without a buffer; 24h if left out.", duration),
    ttl: described("Of 'mode: cached' without a ttl; 1h if left out.", duration),
    kinds: described(
      'How reliable components are that say nothing of it themselves, by their kind.',
      record(
        'defaults by kind of component',
        'text',
        fields('the defaults of a kind', reliability, { displaces: availabilityDisplaces }),
      ),
    ),
  }),
);

export const commonCause = fields(
  'a common-cause group',
  {
    components: described('Those that may fail together.', list('components', id)),
    beta: described(
      'Which part of the failures of each is one of all of them: 5% or 0.05.',
      fraction,
    ),
  },
  { required: ['components', 'beta'] },
);

/** The parts of a topology that may be spread over files, merged. */
export const sections = {
  components: described(
    'Things that can fail by themselves, by id: data centres, networks, services, systems.',
    lateRecord('components by id', 'id', component),
  ),
  capabilities: described(
    'What people at a site can do, by id.',
    record('capabilities by id', 'id', capability),
  ),
  profiles: described(
    'What many sites have in common, by id.',
    record('profiles by id', 'id', profile),
  ),
  sites: described(
    'Places where people use capabilities, by id: clinics, hospitals, pharmacies.',
    lateRecord('sites by id', 'id', site),
  ),
  commonCause: described(
    'Groups of components that may fail together, for what is said of availability.',
    list('common-cause groups', commonCause),
  ),
};

/** A whole topology: its files and layers merged. */
export const topology = fields('a topology', {
  name: text,
  defaults,
  ...sections,
});
