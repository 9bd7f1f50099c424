import { fields, type FieldsShape, type FieldValues } from '../fields-shape.js';
import { filledList, list } from '../list-shape.js';
import { duration, version } from '../scalar-shapes.js';
import { described } from '../shape.js';
import { statedRule } from './stated-rule.js';
import { statedWaiver } from './waiver-shape.js';

const keys = {
  policy: described('The version of the format: 1.', version),
  warnBefore: described(
    'How long before a waiver ends it is warned of, such as 30d; 14d if left out.',
    duration,
  ),
  rules: described(
    'What the topology is held against.',
    filledList('rules', statedRule, 'policy-without-rules'),
  ),
  waivers: described(
    'What is found and borne with, by whom, why, and until when.',
    list('waivers', statedWaiver),
  ),
};

export type StatedPolicy = FieldValues<typeof keys>;

const stated = fields('a policy', keys);

/** A file that states a policy. What it has to have is told by the loader, in words of its own. */
export const policy: FieldsShape<StatedPolicy> = {
  form: { ...stated.form, required: ['policy', 'rules'] },
  read: stated.read,
};
