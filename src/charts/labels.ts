/** A label that wants its middle at `y`, and is `height` tall. */
export interface Label {
  y: number;
  height: number;
}

export interface Bounds {
  top: number;
  bottom: number;
}

/**
 * Where labels at the ends of lines go so that none overlaps another: the middles, in the order given, with the least sum
 * of squared moves. Labels keep the order of what they want and stay inside the bounds; when they cannot all fit, they
 * stand shoulder to shoulder around the middle of the bounds.
 *
 * Less the space of the labels above it, a label may not stand higher than the one before: a regression that only rises,
 * solved by pooling neighbours that are out of order (Barlow and others, 1972).
 */
export function dodge(labels: readonly Label[], { top, bottom }: Bounds): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0) || a - b);
  const pools: { sum: number; count: number }[] = [];
  const offsets: number[] = [];
  let above = 0;
  for (const index of order) {
    const { y, height } = labels[index] as Label;
    const offset = above + height / 2;
    offsets.push(offset);
    above += height;
    let pool = { sum: y - offset, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const lowest = bottom - above;
  const limit = (edge: number) => (lowest < top ? (top + lowest) / 2 : Math.min(Math.max(edge, top), lowest));
  const edges = pools.flatMap(({ sum, count }) => Array<number>(count).fill(limit(sum / count)));
  const placed = Array<number>(labels.length).fill(0);
  order.forEach((index, rank) => {
    placed[index] = (edges[rank] ?? 0) + (offsets[rank] ?? 0);
  });
  return placed;
}
