import { getal } from "../text/formats.ts";
import { grafiekTekst } from "../text/grafieken.ts";
import type { Box } from "./geometry.ts";
import { type SpanAxis, spanAxis } from "./span-axis.ts";
import { LINE_HEIGHT, textWidth, wordWidth, wrapText } from "./text-size.ts";

/** One assumption: the outcome at its low and at its high value, and what those values are. */
export interface TornadoRow {
  id: string;
  label: string;
  laag: number;
  hoog: number;
  laagLabel: string;
  hoogLabel: string;
  /** Rank correlation over the draws; null is not known. */
  rang?: number | null;
}

export interface TornadoData {
  /** The outcome with every assumption as it is. */
  basis: number;
  rijen: readonly TornadoRow[];
  formaat: (value: number) => string;
}

export interface TornadoText {
  text: string;
  x: number;
  y: number;
  side: -1 | 0 | 1;
  strong: boolean;
  small: boolean;
}

/** From the base to an outcome: of the low value of the assumption open, of the high value filled. */
export interface TornadoBar {
  x: number;
  width: number;
  kant: "laag" | "hoog";
}

export interface PlacedTornadoRow {
  id: string;
  y: number;
  /** The longer one first, where both lie on one side of the base. */
  bars: readonly TornadoBar[];
  label: readonly TornadoText[];
  ends: readonly TornadoText[];
  rang: TornadoText | undefined;
}

export interface TornadoLayout {
  height: number;
  plot: Box;
  ticks: SpanAxis["ticks"];
  base: { x: number; y0: number };
  heads: readonly TornadoText[];
  rows: readonly PlacedTornadoRow[];
}

export const BAR_HEIGHT = 18;
const NARROW = 720;
const SMALL = 12;
const GAP = 6;
const ROW_GAP = 14;
const AXIS_HEIGHT = 26;

/** The assumptions by how far they move the outcome, the most first. */
export function sortRows({ rijen, basis }: Pick<TornadoData, "rijen" | "basis">): TornadoRow[] {
  const reach = ({ laag, hoog }: TornadoRow) => Math.max(laag, hoog, basis) - Math.min(laag, hoog, basis);
  return [...rijen].sort((a, b) => reach(b) - reach(a));
}

export function hasRang(rijen: readonly TornadoRow[]): boolean {
  return rijen.some(({ rang }) => rang !== undefined);
}

export function rangText({ rang }: TornadoRow): string {
  return getal(rang ?? null, 2);
}

/** Places the bars around the base: names left and the correlation right of them, on a narrow page above them. */
export function layoutTornado(data: TornadoData, width: number): TornadoLayout {
  const { basis, formaat } = data;
  const rijen = sortRows(data);
  const narrow = width < NARROW;
  const ranked = hasRang(rijen);
  const rangRoom = ranked
    ? Math.max(textWidth(grafiekTekst().rangcorrelatie, SMALL), ...rijen.map((row) => textWidth(rangText(row))))
    : 0;
  const rangColumn = ranked ? rangRoom + 24 : 0;
  const labelRoom = narrow
    ? width - rangColumn
    : Math.min(width * 0.26, Math.max(0, ...rijen.map(({ label }) => textWidth(label)))) + 2;
  const left = narrow ? 0 : labelRoom + 16;
  const right = width - (narrow ? 0 : rangColumn);
  const ends = rijen.map((row) => sizeEnds(row, data, Math.min(190, (right - left) * 0.27)));
  const room = (key: "low" | "high") => Math.max(0, ...ends.map((end) => end[key].room)) + GAP;
  const values = [basis, ...rijen.flatMap(({ laag, hoog }) => [laag, hoog])];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const half = Math.max(textWidth(formaat(lowest)), textWidth(formaat(highest))) / 2 + 2;
  const x0 = left + Math.max(half, room("low"));
  const x1 = right - Math.max(half, room("high"));
  const domain = lowest < highest ? ([lowest, highest] as const) : ([basis - 1, basis + 1] as const);
  const axis = spanAxis({ domain, range: [x0, x1], formaat });
  const baseX = axis.at(basis);
  const heads = placeHeads(grafiekTekst().basis(formaat(basis)), baseX, { left, right, width, narrow, ranked });
  const headHeight = (narrow && ranked ? 2 : 1) * LINE_HEIGHT + 4;
  let top = headHeight + 4;
  const rows = rijen.map((row, n): PlacedTornadoRow => {
    const lines = wrapText(row.label, labelRoom);
    const { low, high } = ends[n] as SizedEnds;
    const tallest = Math.max(low.lines.length, high.lines.length) * LINE_HEIGHT;
    const above = narrow ? lines.length * LINE_HEIGHT + 2 : 0;
    const tall = Math.max(BAR_HEIGHT, tallest, narrow ? 0 : lines.length * LINE_HEIGHT);
    const y = top + above + tall / 2;
    const labelTop = narrow ? top : y - (lines.length * LINE_HEIGHT) / 2;
    const bars = placeBars(row, basis, axis.at);
    const edges = [...bars.flatMap((bar) => [bar.x, bar.x + bar.width]), baseX];
    const rangY = narrow ? top + LINE_HEIGHT / 2 : y;
    top += above + tall + ROW_GAP;
    return {
      id: row.id,
      y,
      bars,
      label: lines.map((text, line) => plain(text, 0, labelTop + (line + 0.5) * LINE_HEIGHT, 1)),
      ends: [...endTexts(low, Math.min(...edges) - GAP, y, -1), ...endTexts(high, Math.max(...edges) + GAP, y, 1)],
      rang: ranked ? plain(rangText(row), width, rangY, -1) : undefined,
    };
  });
  const y1 = top - ROW_GAP / 2;
  return {
    height: Math.ceil(y1 + AXIS_HEIGHT),
    plot: { x0, x1, y0: headHeight, y1 },
    ticks: axis.ticks,
    base: { x: baseX, y0: headHeight },
    heads,
    rows,
  };
}

interface SizedEnd {
  lines: readonly string[];
  room: number;
}

/** What stands left and right of a bar. */
interface SizedEnds {
  low: SizedEnd;
  high: SizedEnd;
}

/** The outcome with under it the value of the assumption that leads there, the lower outcome left. */
function sizeEnds(row: TornadoRow, { formaat }: TornadoData, most: number): SizedEnds {
  const size = (value: number, label: string): SizedEnd => {
    const words = grafiekTekst().bijWaarde(label);
    const lines = wrapText(words, Math.max(most, Math.min(wordWidth(words, SMALL), most * 1.3)), SMALL);
    const room = Math.max(textWidth(formaat(value), undefined, 600), ...lines.map((text) => textWidth(text, SMALL)));
    return { lines: [formaat(value), ...lines], room };
  };
  const [low, high] = [size(row.laag, row.laagLabel), size(row.hoog, row.hoogLabel)];
  return row.laag <= row.hoog ? { low, high } : { low: high, high: low };
}

function endTexts({ lines }: SizedEnd, x: number, y: number, side: -1 | 1): TornadoText[] {
  const top = y - (lines.length * LINE_HEIGHT) / 2;
  return lines.map((text, n) => ({
    text,
    x,
    y: top + (n + 0.5) * LINE_HEIGHT,
    side,
    strong: n === 0,
    small: n > 0,
  }));
}

function placeBars({ laag, hoog }: TornadoRow, basis: number, at: (value: number) => number): TornadoBar[] {
  const bar = (value: number, kant: TornadoBar["kant"]): TornadoBar => {
    const [from, to] = [at(Math.min(value, basis)), at(Math.max(value, basis))];
    return { x: from, width: to - from, kant };
  };
  return [bar(laag, "laag"), bar(hoog, "hoog")].filter(({ width }) => width > 0).sort((a, b) => b.width - a.width);
}

function plain(text: string, x: number, y: number, side: -1 | 1): TornadoText {
  return { text, x, y, side, strong: false, small: false };
}

/** The base over its line, and what the column of correlations is: on a narrow page above the base. */
function placeHeads(
  text: string,
  x: number,
  {
    left,
    right,
    width,
    narrow,
    ranked,
  }: Record<"left" | "right" | "width", number> & Record<"narrow" | "ranked", boolean>,
): TornadoText[] {
  const half = textWidth(text, undefined, 600) / 2;
  const baseX = Math.min(Math.max(x, left + half), right - half);
  const y = (narrow && ranked ? 1.5 : 0.5) * LINE_HEIGHT;
  const base: TornadoText = { text, x: baseX, y, side: 0, strong: true, small: false };
  return ranked
    ? [
        base,
        { text: grafiekTekst().rangcorrelatie, x: width, y: LINE_HEIGHT / 2, side: -1, strong: false, small: true },
      ]
    : [base];
}
