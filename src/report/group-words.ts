import { groupedNumber } from './number-text.js';

/** How many of its members a group needs: `any of 3`, `at least 2 of 3`. */
export function groupWords(group: {
  readonly form: 'anyOf' | 'allOf' | 'atLeast';
  readonly needed: number;
  readonly members: number;
}): string {
  const members = groupedNumber(group.members);
  switch (group.form) {
    case 'anyOf':
      return `any of ${members}`;
    case 'allOf':
      return `all of ${members}`;
    case 'atLeast':
      return `at least ${groupedNumber(group.needed)} of ${members}`;
  }
}
