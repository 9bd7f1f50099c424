import type {
  Improvement,
  EventImportance,
  ImportanceGroup,
  ImportanceResult,
} from '../../analysis/importance-result.js';
import { hoursText } from '../exact/availability-text.js';
import { changePhrase, eventPhrase } from '../exact/change-phrase.js';
import { probabilityText } from '../exact/probability-text.js';
import { kindNoun } from '../kind-noun.js';
import { aboutNumber, groupedNumber } from '../number-text.js';
import { phraseText } from '../phrase.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import {
  cells,
  empty,
  extraNumber,
  heading,
  line,
  right,
  wrapping,
  type TextStyle,
} from './text-style.js';
import { withHead } from './with-head.js';

const EVENTS = 10;
const CHANGES = 5;
const EVENT_COLUMNS = [wrapping, right, right, right, extraNumber, extraNumber];
const CHANGE_COLUMNS = [right, wrapping];

/** What components mean for a capability at the sites of a kind, and what would save most. */
export function* importanceSection(
  group: ImportanceGroup,
  { top }: ImportanceResult,
  style: TextStyle,
): Generator<string> {
  const { name, kind, sites, weightless, weighedBy, hoursDown, peopleHours } = group;
  const { events, changes, total } = group;
  const where = `${name} at ${groupedNumber(sites)} ${kindNoun(kind, sites)}`;
  // Where sites differ, the mean of whom they serve isn't that of the sites, which availability tells.
  const each = weighedBy === 'people' ? ' for each whom they serve' : '';
  const people = peopleHours === null ? '' : `, ${aboutNumber(peopleHours)} people-hours`;
  const gist =
    hoursDown === null
      ? 'cut short: it could not be told within the budget (--budget)'
      : `down ${hoursText(hoursDown)} a year${each}${people}`;
  yield* heading(singleLine(where), gist, style);
  const frame = { width: style.width, indent: 2 };
  const faint = (text: string): Cell => ({ text, style: style.palette.faint });
  if (weightless > 0) {
    const left = `${groupedNumber(weightless)} of them state no people, and weigh nothing here`;
    yield* layTable([], [line(faint(left))], frame);
  }
  const whole = (all: number, listed: number): number => (top === null ? all : listed);
  if (events.length > 0) {
    const head = cells(
      empty,
      faint('Birnbaum'),
      faint('criticality'),
      faint('F-V'),
      faint('RAW'),
      faint('RRW'),
    );
    const cut = { total: whole(total.events, events.length), limit: EVENTS, indent: 0 };
    const rows = cutRows(events, cut, style, (event) => [eventRow(event, style)]);
    yield* layTable(EVENT_COLUMNS, withHead(head, rows), frame);
  }
  if (changes.length > 0) {
    const unit = peopleHours === null ? 'saves hours' : 'saves people-hours';
    const cut = { total: whole(total.changes, changes.length), limit: CHANGES, indent: 0 };
    const rows = cutRows(changes, cut, style, (change) => [changeRow(change, style)]);
    yield* layTable(CHANGE_COLUMNS, withHead(cells(faint(unit), faint('a year, by')), rows), frame);
  }
}

function eventRow(event: EventImportance, { palette }: TextStyle): TableRow {
  const plain = (text: string): Cell => ({ text, style: palette.plain });
  return cells(
    { text: phraseText(eventPhrase(event)), style: palette.strong },
    plain(probabilityText(event.birnbaum)),
    plain(measureText(event.criticality)),
    plain(measureText(event.fussellVesely)),
    plain(measureText(event.riskAchievementWorth)),
    plain(measureText(event.riskReductionWorth)),
  );
}

function changeRow(change: Improvement, { palette }: TextStyle): TableRow {
  const { hours, peopleHours } = change;
  const saved = peopleHours === null ? probabilityText(hours) : aboutNumber(peopleHours);
  return cells(
    { text: saved, style: palette.strong },
    { text: phraseText(changePhrase(change)), style: palette.plain },
  );
}

/** `-` where it has no value, or none is known. */
function measureText(value: number | null): string {
  if (value === null) return '-';
  return value === Infinity ? 'infinite' : probabilityText(value);
}
