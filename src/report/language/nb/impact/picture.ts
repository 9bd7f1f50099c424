import { phraseText } from '../../../phrase.js';
import type { ImpactPictureWords } from '../../impact-words.js';
import { terms } from '../terms.js';
import { beside, counted, places } from '../kinds.js';
import { number } from '../number.js';
import { tally } from './tally.js';

export const picture: ImpactPictureWords = {
  components: (count, kind) =>
    `${counted(count, 'komponent', 'komponenter')}${kind === null ? '' : ` (${kind})`}`,
  sites: ({ down, degraded, total }, kind) =>
    total === 1
      ? `${terms.state[down > 0 ? 'down' : 'degraded']} (${kind})`
      : `${tally(down, degraded)} av ${number(total)} ${phraseText(beside(kind, total))}`,
  capabilities: (count, at) => {
    const where = at === null ? 'flere typer steder' : phraseText(places(at.kind, at.sites.total));
    return `${counted(count, 'funksjon', 'funksjoner')} ved ${where}`;
  },
  somewhere: (state) => `${terms.state[state]} noen steder`,
  legend: (folded) => {
    const parts = [
      ...(folded.components > 0 ? [counted(folded.components, 'komponent', 'komponenter')] : []),
      ...(folded.capabilities > 0
        ? [`${counted(folded.capabilities, 'funksjon', 'funksjoner')} ved typer av steder`]
        : []),
    ];
    const together =
      parts.length === 0 ? '' : ` Tegnet sammen med andre som er like: ${parts.join(' og ')}.`;
    return (
      'Sekskanter er det som sviktet, bokser er komponenter, bokser med doble eller runde ender er ' +
      'funksjoner; hjørner betyr nede, runde sider redusert. Utelatt: det som holder seg oppe, og det ' +
      'som er utsatt.' +
      together
    );
  },
};
