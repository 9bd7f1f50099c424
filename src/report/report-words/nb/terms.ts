import type { Columns, Headings, ReportWords } from '../report-words.js';

export const state: ReportWords['state'] = { up: 'oppe', degraded: 'redusert', down: 'nede' };

export const signed: ReportWords['signed'] = {
  up: '✓ oppe',
  degraded: '◒ redusert',
  down: '✗ nede',
};

export const criticality: ReportWords['criticality'] = {
  critical: 'kritisk',
  high: 'høy',
  medium: 'middels',
  low: 'lav',
};

export const evidence: ReportWords['evidence'] = {
  stated: 'oppgitt',
  documented: 'dokumentert',
  assumed: 'antatt',
  fitted: 'tilpasset',
  unsaid: 'uten kilde',
};

export const headings: Headings = {
  spread: 'Slik brer det seg',
  losses: 'Hva som går tapt, og for hvem',
  timeline: 'Hva som skjedde når',
  events: 'Hendelser',
  lost: 'Hva det kostet',
  expectations: 'Hva som var ventet',
  regions: 'Etter region',
  sites: 'Steder ved navn',
  causes: 'Hvorfor',
  next: 'Oppbrukt redundans',
  defeated: 'Redundans bare av utseende',
  points: 'Enkeltfeilpunkter på veien',
  worst: 'De verste enkeltfeilpunktene',
  basis: 'Hva dette hviler på',
  weak: 'Avhengigheter som ingen går god for',
  references: 'Kilder',
  contents: 'Hva som finnes',
  capabilities: 'Hva folk kan gjøre',
  siteKinds: 'Steder',
  owners: 'Eiere',
};

export const columns: Columns = {
  capability: 'Funksjon',
  criticality: 'Kritikalitet',
  sites: 'Steder',
  state: 'Tilstand',
  when: 'Når',
  people: 'Personer',
  workaround: 'Nødløsning',
  from: 'Fra',
  until: 'Til',
  downFor: 'Nede i',
  hitFor: 'Rammet i',
  peopleHoursDown: 'Persontimer nede',
  peopleHoursDegraded: 'Persontimer redusert',
  kind: 'Type sted',
  region: 'Region',
  down: 'Nede',
  degraded: 'Redusert',
  site: 'Sted',
  lost: 'Tapt',
  impaired: 'Redusert',
  component: 'Komponent',
  componentKind: 'Type komponent',
  owner: 'Eier',
  components: 'Komponenter',
  takes: 'Tar med seg',
  after: 'Etter',
  change: 'Den minste endringen som ville hjelpe mest',
  expected: 'Ventet',
  seen: 'Sett',
  standing: 'Bevisverdi',
  capabilities: 'Funksjoner',
  reference: 'Kilde',
  uses: 'Brukt',
};
