import type { ColdStartWords } from '../cold-start-words.js';
import { duration } from './durations.js';
import { counted } from './kinds.js';
import { number } from './number.js';

export const coldStart: ColdStartWords = {
  question: 'Hva som kommer opp igjen etter at alt var nede',
  components: (count) => counted(count, 'komponent', 'komponenter'),
  siteEntries: (count) => `${counted(count, 'sted', 'steder')} slik filene fører dem opp`,
  workaroundsIgnored: 'nødløsninger ikke regnet med',
  allUp: 'Alt kommer opp igjen.',
  stuck: (components, capabilities, loops) => {
    const parts = [
      ...(components === 0 ? [] : [counted(components, 'komponent', 'komponenter')]),
      ...(capabilities === 0 ? [] : [counted(capabilities, 'funksjon', 'funksjoner')]),
    ];
    const pronoun = components + capabilities === 1 ? 'den' : 'de';
    const held = `${pronoun} holdes nede av ${counted(loops, 'løkke', 'løkker')}`;
    return `${parts.join(' og ')} kommer aldri opp igjen; ${held}.`;
  },
  loops: 'Løkker',
  loopsGist: (areAll) =>
    `hver ting venter på den neste${areAll ? '' : '; det kan finnes flere, for mange til å lete etter'}`,
  stated: (id, place) => [{ id }, ' i ', ...place],
  stuckComponents: 'Komponenter som forblir nede',
  stuckCapabilities: 'Funksjoner som forblir nede',
  stuckGist: 'og løkken som holder hver av dem',
  held: (loop, isOnLoop) => `${isOnLoop ? 'i' : 'bak'} løkke ${number(loop)}`,
  ofEachSite: 'på hvert sted',
  atSites: (count) => `ved ${counted(count, 'sted', 'steder')}`,
  order: 'Rekkefølge',
  orderGist: 'det som kan starte straks, så det som bare trenger det, og så videre',
  chain: 'Lengste kjede',
  chainGist: (things, lasts) =>
    `${counted(things, 'ting', 'ting')} etter hverandre, minst ${duration(lasts)}`,
  takes: (lasts) => `etter ${duration(lasts)}`,
  chainBasis: (unstated, components) =>
    `hvis hver starter så snart alt den trenger, er i orden igjen; ${number(unstated)} av ${counted(components, 'komponent', 'komponenter')} oppgir ingen gjenopprettingstid, og tar ingen tid her`,
};
