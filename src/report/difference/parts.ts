import type { DifferenceResult, FailureChange } from '../../analysis/difference-result.js';
import { groupedNumber } from '../number-text.js';
import type { ChangePart } from './change-row.js';
import { dependencyPart } from './dependency-rows.js';
import { capabilityPart, componentPart, counted, sitePart } from './thing-rows.js';

/** Failures that changed alike, with what they come to in a few words. */
export interface FailurePart {
  readonly title: string;
  readonly gist: string;
  readonly failures: readonly FailureChange[];
}

/** Failures that take something for the first time, or nothing any longer, and then the others. */
export function failureParts(result: DifferenceResult): readonly FailurePart[] {
  const { failures, grew, shrank, singlePoints } = result;
  const { gained, lost } = singlePoints;
  const points = failures.filter(({ singlePoint }) => singlePoint !== null);
  const others = failures.filter(({ singlePoint }) => singlePoint === null);
  return [
    {
      title: 'Single points of failure',
      gist: gist(points, [...counted(gained, 'gained'), ...counted(lost, 'gone')], gained + lost),
      failures: points,
    },
    {
      title: 'Blast radius',
      gist: gist(
        others,
        [...counted(grew - gained, 'grew'), ...counted(shrank - lost, 'shrank')],
        grew - gained + shrank - lost,
      ),
      failures: others,
    },
  ];
}

/** Empty where there are none. Where fewer were asked for, it says how many of them are told. */
function gist(told: readonly FailureChange[], counts: readonly string[], all: number): string {
  if (told.length === all) return counts.join(', ');
  const some = told.length === 0 ? 'none' : groupedNumber(told.length);
  return `${counts.join(', ')}; ${some} of these ${told.length < 2 ? 'is' : 'are'} told`;
}

/** What there is and what it needs, as far as it is otherwise than before. */
export const differenceParts = (result: DifferenceResult, limit: number): readonly ChangePart[] => [
  componentPart(result, limit),
  dependencyPart(result, limit),
  capabilityPart(result, limit),
  sitePart(result, limit),
];
