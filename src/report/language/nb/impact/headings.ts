import type { ImpactColumns, ImpactGists, ImpactHeadings } from '../../impact-words.js';
import { number } from '../number.js';

export const headings: ImpactHeadings = {
  capabilities: 'Funksjoner',
  components: 'Komponenter',
  sites: 'Steder',
  siteEntries: 'Sted for sted',
  atRisk: 'Utsatt',
  workarounds: 'Nødløsninger i bruk',
  pauses: 'Avbrudd',
  basis: 'Hva dette hviler på',
};

export const gists: ImpactGists = {
  capabilities: (hit, total) => `${number(hit)} av ${number(total)} blir rammet`,
  siteEntries: 'funksjoner som er nede eller redusert der',
  atRisk: 'hva én feil til ville ta ned',
  workarounds: 'og hva de brukes i stedet for',
  pauses: 'mens en annen overtar; ikke regnet med over',
};

export const columns: ImpactColumns = {
  prompt: {
    sites: 'steder',
    when: 'når',
    people: 'personer',
    down: 'nede',
    degraded: 'redusert',
    of: 'av',
    peopleHit: 'personer rammet',
  },
  page: {
    capability: 'Funksjon',
    criticality: 'Kritikalitet',
    sites: 'Steder',
    state: 'Tilstand',
    when: 'Når',
    people: 'Personer',
    component: 'Komponent',
    name: 'Navn',
    owner: 'Eier',
    why: 'Hvorfor',
    risk: 'Svikter denne også,',
    taken: 'går dette ned',
  },
};
