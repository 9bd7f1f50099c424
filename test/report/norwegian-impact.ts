import type { ImpactResult, SiteEntry } from '../../src/analysis/impact-result.js';
import { buildImpact, capability, component, own, site, type ClassSketch } from './build-impact.js';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Regions with their clinics on Webmed, on the hosted record, and pharmacies. */
const REGIONS: Readonly<Record<string, readonly [number, number, number]>> = {
  Agder: [40, 20, 57],
  Innlandet: [48, 22, 68],
  'Møre og Romsdal': [35, 16, 49],
  Nordland: [31, 14, 44],
  Oslo: [90, 44, 128],
  Rogaland: [62, 31, 88],
  'Troms og Finnmark': [30, 15, 44],
  Trøndelag: [61, 30, 86],
  'Vestfold og Telemark': [55, 27, 78],
  Vestland: [82, 41, 117],
  Viken: [166, 52, 229],
};

const slug = (region: string): string =>
  region.toLowerCase().replaceAll(' ', '-').replaceAll('ø', 'o');

const sitesOf = (
  prefix: string,
  kind: string,
  column: 0 | 1 | 2,
  people: number | null,
): readonly SiteEntry[] =>
  Object.entries(REGIONS).map(([region, counts]) =>
    site(`${prefix}-${slug(region)}`, {
      name: `${prefix === 'webmed' ? 'Webmed offices' : prefix === 'hosted' ? 'Hosted offices' : 'Pharmacies'}, ${region}`,
      kind,
      region,
      count: counts[column],
      people,
    }),
  );

const webmedClinics: ClassSketch = {
  sites: [
    site('langnes-legekontor', {
      name: 'Langnes legekontor',
      kind: 'clinic',
      region: 'Troms og Finnmark',
      people: 6000,
    }),
    ...sitesOf('webmed', 'clinic', 0, 3400),
  ],
  others: false,
  capabilities: {
    'log-in': {
      onsets: [0, 8 * HOUR],
      by: [component('webmed')],
      atRisk: [],
    },
    'read-record': { onsets: [0, 8 * HOUR], by: [capability('log-in')] },
    'write-prescription': {
      onsets: [0, 2 * DAY + 8 * HOUR],
      by: [capability('log-in'), component('sfm')],
      bridge: { workaround: 'Paper prescription', from: 8 * HOUR, until: 2 * DAY + 8 * HOUR },
    },
    'refer-patient': {
      onsets: [0, null],
      by: [component('edi')],
      bridge: { workaround: 'Letter in Word, by phone', from: 0, until: null },
      atRisk: [component('nhn-dc-2-network')],
    },
  },
};

const hostedClinics: ClassSketch = {
  sites: sitesOf('hosted', 'clinic', 1, 3400),
  others: false,
  capabilities: {
    'log-in': { onsets: [0, 0], by: [component('hosted-record')] },
    'read-record': { onsets: [0, 0], by: [component('hosted-record')] },
    'write-prescription': {
      onsets: [0, 2 * DAY],
      by: [component('hosted-record')],
      bridge: { workaround: 'Paper prescription', from: 0, until: 2 * DAY },
    },
    'refer-patient': {
      onsets: [0, null],
      by: [component('hosted-record')],
      bridge: { workaround: 'Letter in Word, by phone', from: 0, until: null },
    },
  },
};

const ownServerClinics: ClassSketch = {
  sites: [
    site('own-server', { name: 'Offices with a server', kind: 'clinic', count: 537, people: 3400 }),
  ],
  others: true,
  capabilities: {
    'refer-patient': {
      onsets: [0, null],
      by: [component('edi')],
      atRisk: [component('nhn-dc-2-network'), own('office-server')],
    },
  },
};

const hospitals: ClassSketch = {
  sites: [
    site('unn', { name: 'UNN Tromsø', kind: 'hospital', region: 'North', people: 192_000 }),
    site('ous', { name: 'Oslo universitetssykehus', kind: 'hospital', region: 'South-East' }),
    site('hospitals', { name: 'Other trusts', kind: 'hospital', count: 18 }),
  ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  others: true,
  capabilities: {
    'exchange-messages': { onsets: [0, null], by: [component('edi')] },
  },
};

const citizens: ClassSketch = {
  sites: [site('citizens', { name: 'The citizens', kind: 'citizens', people: 5_390_000 })],
  others: true,
  capabilities: {
    'log-in-helsenorge': {
      onsets: [0, 8 * HOUR],
      by: [component('helsenorge')],
      atRisk: [],
    },
    'message-gp': { onsets: [8 * HOUR, 8 * HOUR], by: [capability('log-in-helsenorge')] },
  },
};

const pharmacies: ClassSketch = {
  sites: sitesOf('pharmacy', 'pharmacy', 2, null),
  others: true,
  capabilities: {
    dispense: { onsets: [null, null], atRisk: [component('nhn-dc-2-network')] },
  },
};

/** One data centre's network fails; seen at last, or within a time. */
export const norwegianImpact = (within: number | null): ImpactResult =>
  buildImpact({
    name: 'Norwegian e-health',
    within,
    imposed: { 'nhn-dc-1-network': 'down' },
    totals: {
      components: 41,
      capabilities: 12,
      kinds: {
        clinic: [1550, 5_272_600],
        pharmacy: [988, 0],
        hospital: [20, 192_000],
        citizens: [1, 5_390_000],
        'emergency-dispatch': [16, 0],
      },
      siteEntries: 43,
    },
    components: [
      {
        id: 'nhn-dc-1-network',
        name: 'Network of data centre 1',
        kind: 'network',
        owner: 'norsk-helsenett',
        onsets: [0, 0],
      },
      {
        id: 'helseid',
        name: 'HelseID',
        kind: 'identity-broker',
        owner: 'norsk-helsenett',
        onsets: [0, 0],
        by: [component('nhn-dc-1-network')],
      },
      {
        id: 'hosted-record',
        name: 'Hosted record',
        kind: 'vendor-system',
        owner: 'vendors',
        onsets: [0, 0],
        by: [component('nhn-dc-1-network')],
      },
      {
        id: 'webmed',
        name: 'Webmed',
        kind: 'vendor-system',
        owner: 'webmed',
        onsets: [0, 8 * HOUR],
        by: [component('helseid')],
      },
      {
        id: 'edi',
        name: 'Message service EDI',
        kind: 'messaging',
        owner: 'norsk-helsenett',
        onsets: [0, null],
        by: [component('nhn-dc-1-network')],
        atRisk: [component('nhn-dc-2-network')],
      },
      {
        id: 'helsenorge',
        name: 'helsenorge.no',
        kind: 'portal',
        owner: 'norsk-helsenett',
        onsets: [0, 8 * HOUR],
        by: [component('helseid'), component('kjernejournal'), component('nhn-dc-1-network')],
      },
      {
        id: 'kjernejournal',
        name: 'Kjernejournal',
        kind: 'national-service',
        owner: 'norsk-helsenett',
        onsets: [0, null],
        by: [component('helseid'), component('nhn-dc-1-network')],
        atRisk: [component('nhn-dc-2-network')],
      },
      {
        id: 'sfm',
        name: 'SFM',
        kind: 'national-service',
        owner: 'norsk-helsenett',
        onsets: [0, 0],
        by: [component('helseid')],
      },
      {
        id: 'reseptformidleren',
        name: 'Reseptformidleren',
        kind: 'national-service',
        owner: 'norsk-helsenett',
        onsets: [null, null],
        atRisk: [component('nhn-dc-2-network')],
      },
    ],
    capabilities: {
      'log-in': ['Log in', 'high'],
      'read-record': ['Read the record', 'critical'],
      'write-prescription': ['Write an e-prescription', 'critical'],
      'refer-patient': ['Refer a patient', 'medium'],
      'exchange-messages': ['Exchange messages with municipalities', 'medium'],
      'log-in-helsenorge': ['Log in to helsenorge.no', 'medium'],
      'message-gp': ['Message the GP', 'low'],
      dispense: ['Dispense an e-prescription', 'critical'],
    },
    classes: [webmedClinics, hostedClinics, ownServerClinics, hospitals, citizens, pharmacies],
    pauses: [
      { id: component('edi'), lasts: 600, sites: [] },
      { id: component('reseptformidleren'), lasts: 90, sites: [] },
      { id: capability('log-in'), lasts: 300, sites: webmedClinics.sites },
    ],
  });
