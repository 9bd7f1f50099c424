import { placeOf } from '../../model/locate.js';
import type { SourceRange } from '../../model/source-range.js';
import { error, warning, type Entries } from '../entry.js';
import { didYouMean, listed, printable, quote, quotedList, withArticle } from '../phrases.js';

/** What a model in the Open-PSA Model Exchange Format defines. */
type Sort = 'gate' | 'basic-event' | 'house-event' | 'parameter';

interface Dropped {
  readonly top: string;
  readonly gates: readonly string[];
  readonly events: readonly string[];
}

/** Findings about fault trees in the Open-PSA Model Exchange Format. */
export interface OpenpsaArguments {
  'openpsa-root': { readonly element: string };
  'openpsa-element-unknown': {
    readonly element: string;
    readonly inside: string;
    readonly expected: readonly string[];
    readonly nearest: readonly string[];
  };
  'openpsa-left-out': {
    readonly element: string;
    readonly left: 'file' | 'common-cause' | 'substitution' | 'no-tree';
  };
  'openpsa-not-coherent': { readonly operator: string; readonly times: number };
  'openpsa-not-constant': { readonly element: string };
  'openpsa-attribute-unknown': {
    readonly element: string;
    readonly attribute: string;
    readonly nearest: readonly string[];
  };
  'openpsa-attribute-missing': { readonly element: string; readonly attribute: string };
  'openpsa-attribute-value': {
    readonly element: string;
    readonly attribute: string;
    readonly value: string;
    readonly expected: string;
  };
  'openpsa-text': { readonly element: string };
  'openpsa-parts': {
    readonly element: string;
    readonly held: number;
    readonly least: number;
    readonly most: number;
  };
  'openpsa-atleast': { readonly min: number; readonly members: number };
  'openpsa-defined-twice': { readonly id: string; readonly first: SourceRange };
  'openpsa-undefined': {
    readonly sort: Sort | 'event';
    readonly name: string;
    readonly nearest: readonly string[];
  };
  'openpsa-other-sort': { readonly name: string; readonly said: Sort; readonly is: Sort };
  'openpsa-circle': { readonly sort: Sort; readonly way: readonly string[] };
  'openpsa-no-number': { readonly id: string };
  'openpsa-no-probability': { readonly id: string; readonly value: number };
  'openpsa-no-gate': Record<never, never>;
  'openpsa-several-tops': { readonly ids: readonly string[] };
  'openpsa-top-unknown': { readonly id: string; readonly nearest: readonly string[] };
  'openpsa-top-constant': { readonly id: string; readonly fails: boolean };
  'openpsa-renamed': { readonly sort: Sort; readonly name: string; readonly id: string };
  'openpsa-apart': Dropped;
  'openpsa-decided': Dropped;
  'openpsa-probability-unstated': { readonly ids: readonly string[] };
  'openpsa-probability-rounded': {
    readonly id: string;
    readonly probability: number;
    readonly held: number;
  };
}

const tag = (element: string): string => `<${printable(element)}>`;

const NOUNS: Readonly<Record<Sort | 'event', string>> = {
  gate: 'gate',
  'basic-event': 'basic event',
  'house-event': 'house event',
  parameter: 'parameter',
  event: 'event',
};

const WHY_LEFT: Readonly<Record<OpenpsaArguments['openpsa-left-out']['left'], string>> = {
  file: 'other files are not read along; put what it names in its place',
  'common-cause':
    'events with a common cause are not taken over; take it out, and say so in the topology, under commonCause',
  substitution: 'rules that change the tree are not followed; write it as it is meant to be',
  'no-tree': 'only fault trees are read; take out what is about sequences of events',
};

function counted(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** How many parts are expected. */
function expectedParts(least: number, most: number): string {
  if (most === Infinity) return `at least ${String(least)}`;
  return least === most ? `exactly ${String(least)}` : `at most ${String(most)}`;
}

function droppedThings({ gates, events }: Dropped): string {
  return listed(
    [
      ...(gates.length === 0
        ? []
        : [`${counted(gates.length, 'gate')} (${quotedList(gates, 'and')})`]),
      ...(events.length === 0
        ? []
        : [`${counted(events.length, 'basic event')} (${quotedList(events, 'and')})`]),
    ],
    'and',
  );
}

/** The first things of a circle, and where it comes to. */
function wayOf(way: readonly string[]): string {
  const shown = way.length <= 10 ? way : [...way.slice(0, 8), '…', ...way.slice(-1)];
  return shown.map(printable).join(' → ');
}

export const OPENPSA_ENTRIES: Entries<OpenpsaArguments> = {
  'openpsa-root': error(
    ({ element }) =>
      `expected <opsa-mef>, with which every file in the Open-PSA format begins, and not ${tag(element)}`,
  ),
  'openpsa-element-unknown': error(
    ({ element, inside, expected, nearest }) =>
      `${tag(element)} means nothing inside ${tag(inside)}${
        nearest.length > 0
          ? didYouMean(nearest)
          : expected.length === 0
            ? ', which has nothing inside'
            : `; expected ${listed(expected.map(tag), 'or')}`
      }`,
  ),
  'openpsa-left-out': error(
    ({ element, left }) => `${tag(element)} can't be imported: ${WHY_LEFT[left]}`,
  ),
  'openpsa-not-coherent': error(
    ({ operator, times }) =>
      `${tag(operator)} can't be imported: a tree with it isn't coherent, as something that fails can make something else ` +
      `work again, and in a topology failures only make things worse; write it with and, or and atleast alone${
        times === 1 ? '' : ` (it stands here ${String(times)} times)`
      }`,
  ),
  'openpsa-not-constant': error(
    ({ element }) =>
      `${tag(element)} can't be imported: a probability is read where it is a number, or made of numbers and parameters ` +
      'by neg, add, sub, mul, div, pow, exp, log, log10, sqrt, abs, min, max and mean; write down what it comes to',
  ),
  'openpsa-attribute-unknown': error(
    ({ element, attribute, nearest }) =>
      `${tag(element)} has no attribute ${quote(attribute)}${
        nearest.length === 0 ? '; remove it' : didYouMean(nearest)
      }`,
  ),
  'openpsa-attribute-missing': error(
    ({ element, attribute }) => `${tag(element)} lacks its attribute ${quote(attribute)}`,
  ),
  'openpsa-attribute-value': error(
    ({ element, attribute, value, expected }) =>
      `${quote(attribute)} of ${tag(element)} is ${quote(value)}; expected ${expected}`,
  ),
  'openpsa-text': error(
    ({ element }) =>
      `${tag(element)} holds text, which means nothing there; put it in a comment, or in a <label>`,
  ),
  'openpsa-parts': error(
    ({ element, held, least, most }) =>
      `${tag(element)} holds ${counted(held, 'part')}; expected ${expectedParts(least, most)}`,
  ),
  'openpsa-atleast': error(
    ({ min, members }) =>
      `at least ${String(min)} of ${counted(members, 'member')} makes no gate; expected from 1 to ${String(members)}`,
  ),
  'openpsa-defined-twice': error(
    ({ id, first }) =>
      `${quote(id)} is defined here a second time, after ${placeOf(first)}; rename or remove one`,
  ),
  'openpsa-undefined': error(
    ({ sort, name, nearest }) =>
      `there is no ${NOUNS[sort]} ${quote(name)}${
        nearest.length === 0 ? '; define it, or remove it here' : didYouMean(nearest)
      }`,
  ),
  'openpsa-other-sort': error(
    ({ name, said, is }) =>
      `${quote(name)} is ${withArticle(NOUNS[is])}, and not ${withArticle(NOUNS[said])}`,
  ),
  'openpsa-circle': error(
    ({ sort, way }) =>
      `${NOUNS[sort]}s refer to each other in a circle: ${wayOf(way)}; the format has none in a fault tree`,
  ),
  'openpsa-no-number': error(
    ({ id }) => `what is stated of ${quote(id)} comes to no number, as dividing by 0 does`,
  ),
  'openpsa-no-probability': error(
    ({ id, value }) =>
      `the probability of ${quote(id)} comes to ${String(value)}; expected from 0 to 1`,
  ),
  'openpsa-no-gate': error(() => 'this file defines no gate, and so no fault tree'),
  'openpsa-several-tops': error(
    ({ ids }) =>
      `there are several gates that no other refers to: ${quotedList(ids, 'and')}; say with --gate which one the tree is about`,
  ),
  'openpsa-top-unknown': error(
    ({ id, nearest }) => `the file has no gate ${quote(id)}${didYouMean(nearest)}`,
  ),
  'openpsa-top-constant': error(
    ({ id, fails }) =>
      `${quote(id)} ${fails ? 'always fails' : 'never fails'}, as the house events are set; there is nothing to import`,
  ),
  'openpsa-renamed': warning(
    ({ sort, name, id }) =>
      `the ${NOUNS[sort]} ${quote(name)} becomes ${quote(id)}: an id has letters and digits, with . _ - inside, and is like no other`,
  ),
  'openpsa-apart': warning(
    (dropped) =>
      `left out, as ${quote(dropped.top)} doesn't depend on them: ${droppedThings(dropped)}`,
  ),
  'openpsa-decided': warning(
    (dropped) =>
      `left out, as house events and constants decide about them: ${droppedThings(dropped)}`,
  ),
  'openpsa-probability-unstated': warning(
    ({ ids }) =>
      `no probability is stated of ${quotedList(ids, 'and')}; without an availability, ${
        ids.length === 1 ? 'it counts' : 'they count'
      } as never failing where probabilities are asked for`,
  ),
  'openpsa-probability-rounded': warning(
    ({ id, probability, held }) =>
      `the probability of ${quote(id)} is ${String(probability)}; as an availability, which is a number near 1, it comes to ${String(held)}`,
  ),
};
