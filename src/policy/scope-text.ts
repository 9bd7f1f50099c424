import type { Loss, Scope, Selectors } from '../model/policy.js';

/**
 * What a rule that has no name is about, so that its findings can be told from those of another of
 * its kind: its selectors and what counts as lost. How much is allowed is no part of that.
 *
 * @returns null for a rule that goes by its name, and for one about everything
 */
export function scopeText(
  rule: Scope & { readonly name: string | null } & Partial<
      Pick<Loss, 'level' | 'within' | 'workarounds'>
    >,
): string | null {
  if (rule.name !== null) return null;
  const parts = [
    ...selectors('capabilities', rule.capabilities),
    ...selectors('sites', rule.sites),
    ...(rule.level === 'degraded' ? ['degraded'] : []),
    ...(typeof rule.within === 'number' ? [`within ${String(rule.within)}s`] : []),
    ...(rule.workarounds === 'count' ? ['workarounds count'] : []),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

const selectors = (key: string, texts: Selectors | null): readonly string[] =>
  texts === null ? [] : [`${key}: ${texts.map(({ text }) => text).join(', ')}`];
