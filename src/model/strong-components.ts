/** Which nodes reach one another, and in what order arcs lead through them. */
export interface StrongComponents {
  /** How many there are. */
  readonly count: number;
  /** The strong component of each node. Arcs lead from one to itself or to one with a lower number. */
  readonly of: Int32Array;
}

/**
 * The strong components of a graph whose nodes are numbers (R. Tarjan, "Depth-first search and
 * linear graph algorithms", 1972), without recursion: chains may be as long as the graph.
 *
 * @param targets for each node, those that its arcs lead to
 *
 * O(nodes + arcs).
 */
export function strongComponents(targets: readonly (readonly number[])[]): StrongComponents {
  const size = targets.length;
  const of = new Int32Array(size).fill(-1);
  /** From 1, in the order in which nodes are met; 0: not yet. */
  const met = new Int32Array(size);
  /** The first met of those that a node leads back to. */
  const lowest = new Int32Array(size);
  /** How many of a node's arcs were followed. */
  const followed = new Int32Array(size);
  const open: number[] = [];
  const path: number[] = [];
  let time = 0;
  let count = 0;
  const enter = (node: number): void => {
    time += 1;
    met[node] = time;
    lowest[node] = time;
    open.push(node);
    path.push(node);
  };
  const reach = (node: number, low: number): void => {
    lowest[node] = Math.min(lowest[node] ?? 0, low);
  };
  const close = (first: number): void => {
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      of[node] = count;
      if (node === first) break;
    }
    count += 1;
  };
  for (let root = 0; root < size; root += 1) {
    if (met[root] !== 0) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const next = targets[node]?.[followed[node] ?? 0];
      if (next === undefined) {
        path.pop();
        const above = path.at(-1);
        if (above !== undefined) reach(above, lowest[node] ?? 0);
        if (lowest[node] === met[node]) close(node);
        continue;
      }
      followed[node] = (followed[node] ?? 0) + 1;
      if (met[next] === 0) enter(next);
      else if (of[next] === -1) reach(node, met[next] ?? 0);
    }
  }
  return { count, of };
}
