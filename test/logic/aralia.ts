import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readFaultTree, type FaultTree } from './open-psa.js';

/** What expected.json says of a coherent tree. */
export interface AraliaTree extends FaultTree {
  readonly name: string;
  readonly topProbability: number;
  readonly byOrder: readonly number[];
}

interface Expected {
  readonly topProbability: number;
  readonly byOrder?: readonly number[];
}

/**
 * The coherent fault trees of the Aralia set, which lie beside the project and aren't part of it.
 *
 * @param folder as a URL that ends with a slash
 * @returns none where the folder isn't there
 */
export function araliaTrees(folder: URL): readonly AraliaTree[] {
  if (!existsSync(folder)) return [];
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Readonly<
    Record<string, Expected>
  >;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.xml'))
    .flatMap((file): readonly AraliaTree[] => {
      const name = file.slice(0, -'.xml'.length);
      const tree = readFaultTree(new URL(file, folder));
      const { topProbability = NaN, byOrder } = expected[name] ?? {};
      if (tree === undefined || byOrder === undefined) return [];
      return [{ ...tree, name, topProbability, byOrder }];
    });
}
