import type { FindingDetail } from '../../policy/check-result.js';
import { isoOrNull } from '../duration-text.js';
import { saveJson, tollJson } from '../failure-json.js';
import { knownJson } from './known-json.js';
import { placeJson } from '../place-json.js';
import { redundancyJson } from '../redundancy-json.js';

/** What a finding has by its rule, as keys beside those that all have. */
export function detailJson(detail: FindingDetail): object {
  switch (detail.type) {
    case 'single-point-of-failure':
    case 'owner-concentration': {
      const { title, failed, level, within, workarounds, max, toll, sites, save } = detail;
      return {
        title,
        failed,
        level,
        within: isoOrNull(within),
        workarounds,
        max: { type: max.type, value: max.value },
        toll: tollJson(toll),
        sites,
        save: saveJson(save),
      };
    }
    case 'false-redundancy':
      return { level: detail.level, redundancy: redundancyJson(detail.redundancy) };
    case 'startup-deadlock': {
      const { title, sites, loop, isOnLoop } = detail;
      return { title, sites, loop, isOnLoop };
    }
    case 'cut-set-order': {
      const { title, level, workarounds, min, sets, cutSets, knownUpTo, sites } = detail;
      return { title, level, workarounds, min, sets: String(sets), cutSets, knownUpTo, sites };
    }
    case 'availability': {
      const { title, availability, atMost, min, isTarget, sites } = detail;
      return { title, availability, atMost, min, isTarget, sites };
    }
    case 'criticality-inversion': {
      const { title, availability, capabilities, toll } = detail;
      return {
        title,
        availability,
        capabilities: capabilities.map(({ id, name, target }) => ({ id, name, target })),
        toll: tollJson(toll),
      };
    }
    case 'unused-component':
      return { title: detail.title, kind: detail.kind };
    case 'assumed-evidence': {
      const { of, dependencies, max, places } = detail;
      const { total, assumed, fitted } = dependencies;
      return {
        of: knownJson(of),
        dependencies: { total, assumed, fitted },
        max,
        places: places.map(placeJson),
      };
    }
    case 'vacuous-rule': {
      const { key, selectors } = detail;
      return { key, selectors: selectors.map(({ text, problem }) => ({ text, problem })) };
    }
    case 'waiver': {
      const { problem, of, owner, reason, expires, days } = detail;
      return { problem, of, owner, reason, expires, days };
    }
  }
}
