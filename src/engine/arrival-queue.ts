/**
 * Arrivals that are still to come, earliest first: a binary heap in two parallel arrays.
 * Arrivals at the same time come in any order.
 */
export class ArrivalQueue {
  private readonly times: number[] = [];
  private readonly targets: number[] = [];

  get isEmpty(): boolean {
    return this.times.length === 0;
  }

  /** O(log n). */
  push(time: number, target: number): void {
    const { times, targets } = this;
    let hole = times.length;
    times.push(time);
    targets.push(target);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = times[parent] ?? 0;
      if (above <= time) break;
      times[hole] = above;
      targets[hole] = targets[parent] ?? 0;
      hole = parent;
    }
    times[hole] = time;
    targets[hole] = target;
  }

  /** O(log n). @returns the earliest arrival, undefined where none is left */
  pop(): { readonly time: number; readonly target: number } | undefined {
    const { times, targets } = this;
    const time = times[0];
    const target = targets[0];
    const lastTime = times.pop();
    const lastTarget = targets.pop();
    if (time === undefined || target === undefined) return undefined;
    if (lastTime === undefined || lastTarget === undefined) return undefined;
    if (times.length > 0) this.sink(lastTime, lastTarget);
    return { time, target };
  }

  private sink(time: number, target: number): void {
    const { times, targets } = this;
    const length = times.length;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= length) break;
      if (child + 1 < length && (times[child + 1] ?? 0) < (times[child] ?? 0)) child += 1;
      const below = times[child] ?? 0;
      if (below >= time) break;
      times[hole] = below;
      targets[hole] = targets[child] ?? 0;
      hole = child;
    }
    times[hole] = time;
    targets[hole] = target;
  }
}
