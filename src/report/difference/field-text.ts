import type { FieldChange, FieldValue } from '../../analysis/difference-result.js';
import { shortDuration } from '../duration-text.js';
import { groupedNumber } from '../number-text.js';
import type { Phrase } from '../phrase.js';

/** A value as the files write it; null is nothing. */
export function fieldText(value: FieldValue): string {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'flag':
      return value.value ? 'yes' : 'no';
    case 'number':
      return groupedNumber(value.value);
    case 'availability': {
      const availability = value.value;
      return availability.type === 'fraction'
        ? percentText(availability.value)
        : `mtbf ${shortDuration(availability.mtbf)}, mttr ${shortDuration(availability.mttr)}`;
    }
    case 'duration': {
      const { from, to } = value.value;
      return from === to ? shortDuration(from) : `${shortDuration(from)} to ${shortDuration(to)}`;
    }
    case 'workaround': {
      const { name, lasts } = value.value;
      return `${name} (for ${lasts === null ? 'ever' : shortDuration(lasts)})`;
    }
  }
}

/** `kind from none to network`. */
export const fieldPhrase = ({ field, before, after }: FieldChange): Phrase => [
  { name: field },
  ' from ',
  ...valuePhrase(before),
  ' to ',
  ...valuePhrase(after),
];

const valuePhrase = (value: FieldValue | null): Phrase =>
  value === null ? ['none'] : [{ name: fieldText(value) }];

/** As many digits as a person would have written: 0.9995 is `99.95%`. */
export const percentText = (fraction: number): string =>
  `${String(Number((fraction * 100).toPrecision(12)))}%`;
