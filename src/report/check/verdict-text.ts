import { SEVERITIES, weighs } from '../../model/severity.js';
import type { CheckResult } from '../../policy/check-result.js';
import { allOf, severitiesText } from './severities-text.js';

/** The verdict, and what it rests on: a sentence without its full stop. */
export function verdictText({ verdict, failOn, counts }: CheckResult): string {
  if (verdict === 'fail' && failOn !== 'never') {
    const failing = SEVERITIES.filter((severity) => weighs(severity, failOn));
    const total = failing.reduce((sum, severity) => sum + counts[severity].open, 0);
    const found = severitiesText((severity) => counts[severity].open, failing);
    return `fails: ${found} that ${total === 1 ? 'is' : 'are'} neither waived nor known`;
  }
  const open = severitiesText((severity) => counts[severity].open);
  if (open !== '') {
    return failOn === 'never'
      ? `passes, as nothing is to fail it: ${open}`
      : `passes: ${open}, and no ${failOn} that is neither waived nor known`;
  }
  return severitiesText((severity) => allOf(counts[severity])) === ''
    ? 'passes: nothing is found'
    : 'passes: nothing is found that is neither waived nor known';
}

/** All that was found, and how much of it weighs too little to be listed. Empty: nothing was found. */
export function countSentences({ counts, minSeverity }: CheckResult): readonly string[] {
  const parts = (['open', 'waived', 'known'] as const).flatMap((standing) => {
    const text = severitiesText((severity) => counts[severity][standing]);
    return text === '' ? [] : [standing === 'open' ? text : `${standing}: ${text}`];
  });
  const light = SEVERITIES.filter((severity) => !weighs(severity, minSeverity));
  const unlisted = severitiesText((severity) => allOf(counts[severity]), light);
  return [
    ...(parts.length === 0 ? [] : [`Found: ${parts.join('; ')}.`]),
    ...(unlisted === '' ? [] : [`Not listed, as less than a ${minSeverity}: ${unlisted}.`]),
  ];
}
