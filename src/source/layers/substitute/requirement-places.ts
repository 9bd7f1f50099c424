import type { RequirementPlace } from '../../../diagnostics/catalogue/requirement.js';
import { mapItems, mapValues } from '../../document/map-node.js';
import type { Node } from '../../document/node.js';
import type { Form } from '../../shape/shape.js';

/** Where requirements stand in what a form describes: the form without all else. */
export type RequirementPlaces =
  | { readonly type: 'requirement'; readonly place: RequirementPlace }
  | { readonly type: 'list'; readonly item: RequirementPlaces }
  | { readonly type: 'record'; readonly value: RequirementPlaces }
  | { readonly type: 'fields'; readonly fields: ReadonlyMap<string, RequirementPlaces> };

/** @returns null where no requirement can stand */
export function requirementPlaces(form: Form): RequirementPlaces | null {
  switch (form.type) {
    case 'requirement':
      return { type: 'requirement', place: form.place };
    case 'list': {
      const item = requirementPlaces(form.item);
      return item === null ? null : { type: 'list', item };
    }
    case 'record': {
      const value = requirementPlaces(form.value);
      return value === null ? null : { type: 'record', value };
    }
    case 'fields': {
      const fields = new Map<string, RequirementPlaces>();
      for (const [key, child] of form.fields) {
        const places = requirementPlaces(child);
        if (places !== null) fields.set(key, places);
      }
      return fields.size === 0 ? null : { type: 'fields', fields };
    }
    case 'text':
    case 'any-text':
    case 'quoted-text':
    case 'id':
    case 'words':
    case 'flag':
    case 'fraction':
    case 'amount':
    case 'whole-number':
    case 'duration':
    case 'positive-duration':
    case 'duration-range':
    case 'positive-duration-range':
    case 'date':
    case 'time':
    case 'clock-time':
    case 'word-or-words':
    case 'pair':
    case 'version':
    case 'include':
    case 'nullable':
    case 'allowance':
    case 'variants':
      return null;
  }
}

/**
 * Gives what is to stand for a requirement.
 *
 * @param owner the nearest id above it: that of a component where it is one's requirement
 */
export type Replace = (requirement: Node, place: RequirementPlace, owner: string) => Node;

/**
 * The tree with its requirements replaced, but for those that a layer over it replaces or removes
 * itself. As deep as the form is.
 */
export function replaceRequirements(
  places: RequirementPlaces,
  lower: Node,
  upper: Node | undefined,
  replace: Replace,
  owner = '',
): Node {
  switch (places.type) {
    case 'requirement':
      return upper === undefined ? replace(lower, places.place, owner) : lower;
    case 'list':
      if (lower.type !== 'list' || upper !== undefined) return lower;
      return mapItems(lower, (item) =>
        replaceRequirements(places.item, item, undefined, replace, owner),
      );
    case 'record':
    case 'fields': {
      if (lower.type !== 'map' || (upper !== undefined && upper.type !== 'map')) return lower;
      const over = upper?.entries;
      const change = (value: Node, key: string): Node => {
        const below = places.type === 'record' ? places.value : places.fields.get(key);
        if (below === undefined) return value;
        const id = places.type === 'record' ? key : owner;
        return replaceRequirements(below, value, over?.get(key)?.value, replace, id);
      };
      return mapValues(lower, change, places.type === 'fields' ? places.fields.keys() : undefined);
    }
  }
}
