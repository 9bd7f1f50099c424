import { daysBetween, type CalendarDate } from '../model/calendar-date.js';
import { startOf } from '../model/locate.js';
import type { Policy, Waiver } from '../model/policy.js';
import type { FindingWaiver } from './check-result.js';
import type { WeighedFinding } from './findings-of.js';
import type { Renamings } from './renamings.js';
import { waiverFinding } from './rules/waiver.js';

/** Holds the waivers of a policy against findings, and remembers which of them waive something. */
export class Waiving {
  private readonly byFinding = new Map<string, Waiver[]>();
  private readonly used = new Set<Waiver>();

  /** @param today waivers are valid through their last day */
  constructor(
    private readonly policy: Policy,
    private readonly renamings: Renamings,
    private readonly today: CalendarDate,
  ) {
    for (const waiver of policy.waivers) {
      const finding = renamings.now(waiver.finding);
      const alike = this.byFinding.get(finding) ?? [];
      this.byFinding.set(finding, alike);
      alike.push(waiver);
    }
  }

  /** The first valid waiver of a finding; all that there are count as used. */
  waiverOf(finding: WeighedFinding): FindingWaiver | null {
    const waivers = this.namesOf(finding)
      .flatMap((name) => this.byFinding.get(name) ?? [])
      .filter(({ rule }) => rule === finding.rule || rule === finding.name)
      .filter(({ expires }) => daysBetween(this.today, expires) >= 0);
    for (const waiver of waivers) this.used.add(waiver);
    const [first] = waivers;
    if (first === undefined) return null;
    const { reason, owner, expires, range } = first;
    return { reason, owner, expires, place: startOf(range) };
  }

  /** What is to be said of the waivers themselves, once all findings have been held against them. */
  findings(): readonly WeighedFinding[] {
    const { policy, today } = this;
    return policy.waivers.flatMap((waiver) => {
      const waives = this.used.has(waiver);
      const said = waiverFinding(waiver, { today, warnBefore: policy.warnBefore, waives });
      if (said === null) return [];
      const { severity, ...found } = said;
      const { finding, about } = found;
      return { rule: 'waiver', name: null, finding, about, severity, found };
    });
  }

  /** What is found of a site's own component is found of the component: one waiver may be for all. */
  private namesOf({ finding }: WeighedFinding): readonly string[] {
    const now = this.renamings.now(finding);
    const at = now.indexOf('@');
    return at === -1 ? [now] : [now, now.slice(0, at)];
  }
}
