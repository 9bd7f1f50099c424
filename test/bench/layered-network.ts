import { randomNumbers } from './random-numbers.js';

/** Where a generated network goes: a network builder, a graph. */
export interface NetworkSink {
  /** A group of two members or more, of which `needed` are needed. @returns its number */
  readonly addGroup: (needed: number, members: number) => number;
  readonly addDependency: (dependent: number, target: number) => void;
}

const LAYERS = 6;

/** How many of the things are services; they have the numbers from 0. */
export const serviceCount = (things: number): number => Math.floor(things / 20);

/**
 * The graph of the speed table: 5 % services in 6 layers, each of which needs 2 to 4 services of
 * lower layers; all else consumers, each of which needs 4 to 8 services. With groups, of three
 * things one needs its first two as any-of, and one its first three as 2 of 3.
 *
 * @param groups without them, each need stands by itself, and the failure of any is felt
 */
export function generateLayered(
  things: number,
  seed: number,
  groups: boolean,
  sink: NetworkSink,
): void {
  const random = randomNumbers(seed);
  const services = serviceCount(things);
  const perLayer = services / LAYERS;
  for (let thing = 0; thing < things; thing++) {
    const layer = thing < services ? Math.floor(thing / perLayer) : LAYERS;
    const lower = Math.min(services, Math.ceil(layer * perLayer));
    if (lower === 0) continue;
    const needs = thing < services ? 2 + random(3) : 4 + random(5);
    const targets = Array.from({ length: needs }, () => random(lower));
    const grouped = [0, 2, 3][random(3)] ?? 0;
    const alone = groups && grouped <= needs ? targets.slice(grouped) : targets;
    for (const target of alone) sink.addDependency(thing, target);
    if (alone.length === targets.length) continue;
    const group = sink.addGroup(grouped === 2 ? 1 : 2, grouped);
    sink.addDependency(thing, group);
    for (const target of targets.slice(0, grouped)) sink.addDependency(group, target);
  }
}
