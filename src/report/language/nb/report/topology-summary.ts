import type { TopologyPart } from '../../../../model/report/report.js';
import { countOf } from '../../../../model/report/shown.js';
import type { Phrase } from '../../../phrase.js';
import { vouched } from '../../report-facts.js';
import { named } from './clauses.js';
import { counted } from '../kinds.js';
import { figures } from '../figures.js';

const { number, list } = figures;

export function topologySummary(part: TopologyPart): readonly Phrase[] {
  const { topology, fatal, tried, singlePoints, defeated, stuck, basis } = part;
  const [worst] = singlePoints.shown;
  const { total, weak } = vouched(basis.dependencies);
  const defeats = countOf(defeated);
  return [
    [
      ...(topology.name === null ? ['Denne topologien'] : [{ name: topology.name }]),
      ` har ${counted(topology.components, 'komponent', 'komponenter')}, ${counted(topology.capabilities, 'funksjon', 'funksjoner')} og ${counted(topology.sites, 'sted', 'steder')}.`,
    ],
    worst === undefined
      ? [
          `Ingen av komponentene tar alene en funksjon fra noen når den svikter (${number(tried)} er prøvd).`,
        ]
      : [
          `${counted(fatal, 'enkeltfeil tar', 'enkeltfeil tar')} en funksjon fra noen. Den verste er svikt i `,
          { name: worst.name },
          `, som tar noe fra ${counted(worst.sites, 'sted', 'steder')}: `,
          ...list(worst.capabilities.shown.map(named), worst.capabilities.more),
          '.',
        ],
    [
      defeats === 0
        ? 'Ingen redundans er det bare av utseende.'
        : `I ${counted(defeats, 'tilfelle', 'tilfeller')} faller en gruppe som skulle tåle tapet av et medlem, av én enkelt feil.`,
    ],
    stuck.shown.length === 0
      ? ['Etter et totalt bortfall kan alt startes igjen.']
      : [
          'Etter et totalt bortfall kommer dette aldri opp igjen av seg selv: ',
          ...list(
            stuck.shown.map((id) => [{ id }]),
            stuck.more,
          ),
          '.',
        ],
    ...(total === 0
      ? []
      : [
          [
            `Av ${counted(total, 'avhengighet', 'avhengigheter')} er ${number(weak)} antatt eller tilpasset (${figures.share(weak / total)}).`,
          ],
        ]),
  ];
}
