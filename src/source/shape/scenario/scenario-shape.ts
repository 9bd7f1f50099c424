import { fields, type FieldsShape, type FieldValues } from '../fields-shape.js';
import { list } from '../list-shape.js';
import { text, version } from '../scalar-shapes.js';
import { described } from '../shape.js';
import { provenance } from '../topology-shapes.js';
import { statedEvent } from './event-shape.js';
import { statedExpectation } from './expectation-shape.js';
import { clockTime, time } from './time-shape.js';

const keys = {
  scenario: described('The version of the format: 1.', version),
  name: described('What it is called.', text),
  topology: described('The path of its topology, relative to this file.', text),
  start: described('What the clock says at the start, such as 2021-02-04T10:30.', clockTime),
  end: described('When it ends; with the last event, expectation or timer if left out.', time),
  events: described('What happens, in whatever order.', list('events', statedEvent)),
  expect: described('What should then be seen.', list('expectations', statedExpectation)),
  ...provenance,
};

export type StatedScenario = FieldValues<typeof keys>;

const stated = fields('a scenario', keys);

/** A file that states a scenario. What it has to have is told by the loader, in words of its own. */
export const scenario: FieldsShape<StatedScenario> = {
  form: {
    ...stated.form,
    required: ['scenario'],
    ways: [
      { needs: ['events'], without: [] },
      { needs: ['expect'], without: [] },
    ],
  },
  read: stated.read,
};
