import { type Box, type Corners, crossings, overlaps, type Spot } from "./geometry.ts";
import { findPlace, type Surroundings } from "./label-search.ts";
import type { LineData } from "./line-data.ts";
import { LABEL_INK, type LineEnd, type PlacedLabel } from "./line-ends.ts";
import type { ShortagePoint } from "./shortage.ts";
import { LINE_HEIGHT, textWidth, wrapText } from "./text-size.ts";

interface InsideOptions {
  data: LineData;
  ends: readonly LineEnd[];
  cornersOf: ReadonlyMap<string, Corners>;
  circles: readonly (Spot & { label: string })[];
  mark: (Spot & { ink: PlacedLabel["ink"]; label: string }) | undefined;
  stretches: readonly (readonly ShortagePoint[])[];
  place: (index: number, value: number) => Spot;
  plot: Box;
  /** Where the divider stands, in pixels. */
  divider: number | undefined;
}

const CIRCLE = 6;
/** Of a mark, that has lines around it: a word and its number under each other. */
const MARK_WIDTH = 96;
/** A label this far from its spot gets a line to it. */
const FAR = 24;
// Where along a line its label is tried, as a share of its length.
const AT_END = [1, 0.85, 0.7, 0.5, 0.3, 0.1];
const AT_MIDDLE = [0.55, 0.65, 0.45, 0.75, 0.35, 0.85, 0.25, 0.1];

/** The labels inside the plot: the word in the shortage, the lines that end before the edge, the published counts. */
export function placeInside(options: InsideOptions): PlacedLabel[] {
  const { data, ends, cornersOf, circles, mark, plot, divider } = options;
  const lines = [...cornersOf.values()];
  if (divider !== undefined)
    lines.push([
      { x: divider, y: plot.y0 },
      { x: divider, y: plot.y1 },
    ]);
  const boxes: Box[] = [...circles, ...(mark ? [mark] : [])].map(({ x, y }) => ({
    x0: x - CIRCLE,
    y0: y - CIRCLE,
    x1: x + CIRCLE,
    y1: y + CIRCLE,
  }));
  const bounds = { ...plot, x0: plot.x0 - 5, y0: plot.y0 - 4 };
  const surroundings: Surroundings = { bounds, lines, boxes };
  // What lies in the past is named in the past, where there is room.
  const at = (anchors: readonly Spot[]): Surroundings =>
    divider !== undefined && anchors.every(({ x }) => x <= divider)
      ? { ...surroundings, home: { ...bounds, x1: divider } }
      : surroundings;
  const labels: PlacedLabel[] = [];
  const add = (label: PlacedLabel | undefined, box: Box | undefined) => {
    if (!label || !box) return;
    labels.push(label);
    boxes.push(box);
  };
  const word = data.vlak && shortageWord(data.vlak.woord, options, surroundings);
  add(word?.label, word?.box);
  if (mark) {
    const found = noteAt(
      { id: "merk", text: mark.label, ink: mark.ink, strong: true, most: MARK_WIDTH },
      [mark],
      surroundings,
    );
    add(found?.label, found?.box);
  }
  for (const { lijn } of ends.filter(({ outside }) => !outside)) {
    const corners = cornersOf.get(lijn.id) ?? [];
    const shares = lijn.labelPlaats === "midden" ? AT_MIDDLE : AT_END;
    const strong = lijn.soort === "scenario" || lijn.soort === "realisatie";
    const note = { id: lijn.id, text: lijn.label, ink: LABEL_INK[lijn.soort], strong };
    const anchors = along(corners, shares);
    const found = noteAt(note, anchors, at(anchors));
    add(found?.label, found?.box);
  }
  for (const label of new Set(circles.map((circle) => circle.label))) {
    const anchors = circles.filter((circle) => circle.label === label).reverse();
    const found = noteAt({ id: label, text: label, ink: "grijs", strong: false }, anchors, at(anchors));
    add(found?.label, found?.box);
  }
  return labels;
}

/** Spots along a line, at shares of the corners that are drawn. */
function along(corners: Corners, shares: readonly number[]): Spot[] {
  const drawn = corners.filter((spot) => spot !== null);
  return shares.map((share) => drawn[Math.round(share * (drawn.length - 1))]).filter((spot) => spot !== undefined);
}

interface Note {
  id: string;
  text: string;
  ink: PlacedLabel["ink"];
  strong: boolean;
  /** Widest that it may be. */
  most?: number;
}

function noteAt(note: Note, anchors: readonly Spot[], surroundings: Surroundings) {
  const { id, ink, strong } = note;
  const weight = strong ? 600 : 400;
  const texts = wrapText(
    note.text,
    note.most ?? Math.max(80, (surroundings.bounds.x1 - surroundings.bounds.x0) * 0.4),
    undefined,
    weight,
  );
  const width = Math.max(...texts.map((text) => textWidth(text, undefined, weight)));
  const found = findPlace({ width, height: texts.length * LINE_HEIGHT }, anchors, surroundings);
  if (!found) return undefined;
  const { side, gap, box, anchor } = found;
  const x = side === 1 ? box.x0 : side === -1 ? box.x1 : (box.x0 + box.x1) / 2;
  const label: PlacedLabel = { id, texts, x, y: box.y0 + LINE_HEIGHT / 2, side, ink, strong, halo: true };
  return { label: gap < FAR ? label : { ...label, leader: leaderTo(box, anchor) }, box };
}

/** The word of the shortage: in the middle of the area where that has room, else beside it with a thin line. */
function shortageWord(woord: string, { stretches, place }: InsideOptions, surroundings: Surroundings) {
  const width = textWidth(woord, undefined, 600);
  const base = { id: "tekort", texts: [woord], ink: "tekort" as const, strong: true };
  let best: { x: number; y: number; cost: number } | undefined;
  let widest: { x: number; y: number; height: number } | undefined;
  for (const stretch of stretches) {
    const spots = stretch.map(({ index, upper, lower }) => ({
      x: place(index, upper).x,
      top: place(index, upper).y,
      bottom: place(index, lower).y,
    }));
    const [first, last] = [spots[0], spots.at(-1)];
    if (!first || !last) continue;
    for (const { x, top, bottom } of spots) {
      if (!widest || bottom - top > widest.height) widest = { x, y: (top + bottom) / 2, height: bottom - top };
      const [x0, x1] = [x - width / 2 - 4, x + width / 2 + 4];
      if (x0 < first.x || x1 > last.x) continue;
      const under = spots.filter((spot) => spot.x >= x0 - 8 && spot.x <= x1 + 8);
      const ceiling = Math.max(...under.map((spot) => spot.top));
      const floor = Math.min(...under.map((spot) => spot.bottom));
      if (floor - ceiling < LINE_HEIGHT + 4) continue;
      for (const share of [0.5, 0.35, 0.65]) {
        const y = ceiling + (floor - ceiling) * share;
        const box = { x0, x1, y0: y - LINE_HEIGHT / 2, y1: y + LINE_HEIGHT / 2 };
        const hits = surroundings.lines.reduce((sum, line) => sum + crossings(box, line), 0);
        const cost = hits * 100 + Math.abs(share - 0.5) * 20 - Math.min(120, floor - ceiling);
        if (!surroundings.boxes.some((other) => overlaps(box, other)) && (!best || cost < best.cost))
          best = { x, y, cost };
      }
    }
  }
  if (best && best.cost < 100) {
    const { x, y } = best;
    const box = { x0: x - width / 2, x1: x + width / 2, y0: y - LINE_HEIGHT / 2, y1: y + LINE_HEIGHT / 2 };
    return { label: { ...base, x, y, side: 0 as const, halo: false }, box };
  }
  if (!widest) return undefined;
  const { x, y } = widest;
  const found = findPlace({ width, height: LINE_HEIGHT }, [{ x, y }], surroundings);
  if (!found) return undefined;
  const { box, side } = found;
  const textX = side === 1 ? box.x0 : side === -1 ? box.x1 : (box.x0 + box.x1) / 2;
  const leader = leaderTo(box, { x, y });
  return { label: { ...base, x: textX, y: (box.y0 + box.y1) / 2, side, halo: true, leader }, box };
}

/** A line from a spot to the nearest place at the edge of a label. */
function leaderTo({ x0, y0, x1, y1 }: Box, { x, y }: Spot): [number, number, number, number] {
  const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  return [x, y, clamp(x, x0 - 2, x1 + 2), clamp(y, y0, y1)];
}
