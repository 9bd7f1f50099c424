import type { Location } from 'sarif';
import type { Place } from '../../model/locate.js';
import type { FindingPath } from '../../policy/check-result.js';
import type { Phrase } from '../phrase.js';
import { cutWay } from '../way-phrase.js';
import { artifactUri } from './artifact-uri.js';
import { linkText, messageText } from './message.js';

/** What of a result shows how a finding comes about. */
export interface ShownWays {
  /** The first way as a sentence, its steps linked to their locations; empty where there is none. */
  readonly sentence: string;
  /** Each statement on the ways once, numbered from 1. */
  readonly locations: Location[];
  /** Statements beyond those. */
  readonly leftOut: number;
}

/** As many as viewers show of one result. */
const LOCATIONS = 100;
const STEPS = 8;

/** The statements along the ways of a finding, those of the first way first. */
export function shownWays(paths: readonly FindingPath[]): ShownWays {
  const numbers = new Map<string, number>();
  const locations: Location[] = [];
  for (const path of paths) {
    path.forEach(({ id, place }, index) => {
      if (place === null) return;
      const key = statementKey(path, index);
      if (numbers.has(key)) return;
      const number = numbers.size + 1;
      numbers.set(key, number);
      if (number > LOCATIONS) return;
      const text = messageText(statementPhrase(id, path[index + 1]?.id));
      locations.push({ id: number, ...physicalLocation(place), message: { text } });
    });
  }
  const [first] = paths;
  return {
    sentence: first === undefined ? '' : ` The way: ${linkedWay(first, numbers)}.`,
    locations,
    leftOut: Math.max(0, numbers.size - LOCATIONS),
  };
}

const statementPhrase = (id: string, next: string | undefined): Phrase =>
  next === undefined ? [{ id }, ' stands here'] : [{ id }, ' needs ', { id: next }];

/** Ways that come together say the same from there on. */
const statementKey = (path: FindingPath, index: number): string =>
  JSON.stringify([path[index], path[index + 1]?.id]);

function linkedWay(path: FindingPath, numbers: ReadonlyMap<string, number>): string {
  const steps = path.map(({ id }, index) => {
    const number = numbers.get(statementKey(path, index)) ?? Infinity;
    return number > LOCATIONS ? messageText([{ id }]) : linkText([{ id }], number);
  });
  return cutWay(steps, STEPS)
    .map((step) => step ?? '…')
    .join(' → ');
}

export const physicalLocation = ({ file, line, column }: Place): Location => ({
  physicalLocation: {
    artifactLocation: { uri: artifactUri(file) },
    region: { startLine: line, startColumn: column },
  },
});
