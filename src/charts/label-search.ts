import { type Box, type Corners, crossings, overlaps, type Spot, within } from "./geometry.ts";

/** What a label inside the plot keeps away from. */
export interface Surroundings {
  bounds: Box;
  lines: readonly Corners[];
  boxes: readonly Box[];
  /** Where it would rather be. */
  home?: Box | undefined;
}

export interface FoundPlace {
  box: Box;
  /** The spot the label belongs to. */
  anchor: Spot;
  /** −1: the label ends left of its spot, 0: stands above or below it, 1: begins right of it. */
  side: -1 | 0 | 1;
  /** How far the label stands from its spot. */
  gap: number;
}

const GAPS = [6, 12, 24, 40];
const SIDES = [
  [-1, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

/**
 * The best free place for a label beside one of its `anchors` (the first is liked best): on no line and no other label,
 * inside the bounds, and near. Undefined when there is no anchor.
 */
export function findPlace(
  size: { width: number; height: number },
  anchors: readonly Spot[],
  { bounds, lines, boxes, home = bounds }: Surroundings,
): FoundPlace | undefined {
  let best: FoundPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  anchors.forEach((anchor, rank) => {
    for (const gap of GAPS) {
      for (const [order, [side, vertical]] of SIDES.entries()) {
        let cost = rank * 2 + gap * 0.35 + order * 0.3;
        if (cost >= least) continue;
        const x0 = anchor.x + side * gap - ((1 - side) / 2) * size.width;
        const y0 = anchor.y + vertical * gap - ((1 - vertical) / 2) * size.height;
        const box = { x0, y0, x1: x0 + size.width, y1: y0 + size.height };
        if (!within(box, bounds)) cost += 1000;
        if (!within(box, home)) cost += 22;
        const roomy = { x0: box.x0 - 2, y0: box.y0 - 1, x1: box.x1 + 2, y1: box.y1 + 1 };
        for (const other of boxes) if (overlaps(roomy, other)) cost += 200;
        for (const line of lines) if (cost < least) cost += 25 * Math.min(4, crossings(roomy, line));
        if (cost >= least) continue;
        least = cost;
        best = { box, anchor, side, gap };
      }
    }
  });
  return best;
}
