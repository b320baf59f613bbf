import { scaleBand, scaleLinear } from "d3";
import { LINE_HEIGHT, TEXT_SIZE, textWidth, wordWidth, wrapText } from "./text-size.ts";

/** One bar: a total (what happened, or what is forecast) stands on zero, a part begins where the one before it ended. */
export interface Stap {
  id: string;
  label: string;
  waarde: number;
  soort: "totaal" | "raming" | "deel";
}

export interface WaterfallData {
  stappen: readonly Stap[];
  formaat: (value: number) => string;
  formaatVerschil: (value: number) => string;
  /** The least that the scale holds, to share it between charts. */
  domein?: readonly [number, number];
}

export interface PlacedBar {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** A total, a total that is forecast, a part that adds, a part that takes away. */
  soort: "totaal" | "raming" | "meer" | "minder";
  amount: PlacedText;
  label: readonly PlacedText[];
}

export interface PlacedText {
  text: string;
  x: number;
  y: number;
  side: -1 | 0 | 1;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface WaterfallLayout {
  height: number;
  bars: readonly PlacedBar[];
  connectors: readonly Segment[];
  zero: Segment;
}

interface Extent {
  stap: Stap;
  start: number;
  end: number;
}

const LEAST_FOR_COLUMNS = 520;
const WIDEST_STEP = 220;
const WIDEST_BAR = 112;
const MOST_LABEL_LINES = 4;
const AMOUNT_ROOM = 24;
const ROW_BAR = 22;
const ROW_GAP = 12;
/** The labels of rows stand clear of a zero line at the left. */
const ROW_INDENT = 6;

/** Places a waterfall: columns where every word and amount fits under and above its column, else rows. */
export function layoutWaterfall(data: WaterfallData, width: number, height: number): WaterfallLayout {
  const extents = runningExtents(data.stappen);
  const step = Math.min(WIDEST_STEP, width / Math.max(1, extents.length));
  const columns =
    width >= LEAST_FOR_COLUMNS &&
    extents.every(
      ({ stap }) =>
        wordWidth(stap.label) <= step - 10 &&
        wrapText(stap.label, step - 10).length <= MOST_LABEL_LINES &&
        textWidth(amountOf(stap, data), TEXT_SIZE, 600) <= step - 4,
    );
  return columns ? layoutColumns(extents, data, step, height) : layoutRows(extents, data, width, height);
}

/** From where to where each bar runs. */
function runningExtents(stappen: readonly Stap[]): Extent[] {
  let running = 0;
  return stappen.map((stap) => {
    const start = stap.soort === "deel" ? running : 0;
    running = start + stap.waarde;
    return { stap, start, end: running };
  });
}

export function amountOf({ soort, waarde }: Stap, { formaat, formaatVerschil }: WaterfallData): string {
  return soort === "deel" ? formaatVerschil(waarde) : formaat(waarde);
}

function kindOf({ soort, waarde }: Stap): PlacedBar["soort"] {
  return soort !== "deel" ? soort : waarde < 0 ? "minder" : "meer";
}

/** From where to where the bars run, and zero; also what shares a scale asks for. */
export function waterfallDomain({
  stappen,
  domein = [0, 0],
}: Pick<WaterfallData, "stappen" | "domein">): [number, number] {
  const values = [...domein, ...runningExtents(stappen).flatMap(({ start, end }) => [start, end])];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}

/** The bars that end where the next begins or ends: all but a total before another total. */
function joined(extents: readonly Extent[]): number[] {
  const total = (extent: Extent | undefined) => extent?.stap.soort !== "deel";
  return extents.slice(1).flatMap((next, n) => (total(extents[n]) && total(next) ? [] : [n]));
}

function layoutColumns(extents: readonly Extent[], data: WaterfallData, step: number, height: number): WaterfallLayout {
  const band = scaleBand(
    extents.map((_, n) => n),
    [0, step * extents.length],
  )
    .paddingInner(0.25)
    .paddingOuter(0.125);
  const barWidth = Math.min(WIDEST_BAR, band.bandwidth());
  const labels = extents.map(({ stap }) => wrapText(stap.label, step - 10));
  const labelTop = height - Math.max(...labels.map((lines) => lines.length)) * LINE_HEIGHT - 2;
  const domain = waterfallDomain(data);
  const falls = extents.some(({ start, end }) => end < start && end === domain[0]);
  const scale = scaleLinear(domain, [labelTop - (falls ? AMOUNT_ROOM : 8), AMOUNT_ROOM]);
  const middle = (n: number) => (band(n) ?? 0) + band.bandwidth() / 2;
  return {
    height,
    bars: extents.map(({ stap, start, end }, n) => {
      const [top, bottom] = [scale(Math.max(start, end)), scale(Math.min(start, end))];
      return {
        id: stap.id,
        x: middle(n) - barWidth / 2,
        y: top,
        width: barWidth,
        height: Math.max(1, bottom - top),
        soort: kindOf(stap),
        amount: { text: amountOf(stap, data), x: middle(n), y: end < start ? bottom + 11 : top - 11, side: 0 },
        label: (labels[n] ?? []).map((text, row) => ({
          text,
          x: middle(n),
          y: labelTop + (row + 0.5) * LINE_HEIGHT,
          side: 0,
        })),
      };
    }),
    connectors: joined(extents).map((n) => {
      const y = scale(extents[n]?.end ?? 0);
      return { x1: middle(n) + barWidth / 2, y1: y, x2: middle(n + 1) - barWidth / 2, y2: y };
    }),
    zero: { x1: 0, y1: scale(0), x2: step * extents.length, y2: scale(0) },
  };
}

function layoutRows(extents: readonly Extent[], data: WaterfallData, width: number, height: number): WaterfallLayout {
  const amounts = extents.map(({ stap }) => amountOf(stap, data));
  const amountRoom = Math.max(...amounts.map((text) => textWidth(text, TEXT_SIZE, 600))) + 10;
  const scale = scaleLinear(waterfallDomain(data), [1, Math.max(40, width - amountRoom)]);
  const labels = extents.map(({ stap }) => wrapText(stap.label, width - ROW_INDENT));
  const least = labels.reduce((sum, lines) => sum + lines.length * LINE_HEIGHT + ROW_BAR + ROW_GAP, 0);
  const spare = Math.min(12, Math.max(0, height - least) / Math.max(1, extents.length));
  let top = 0;
  const bars = extents.map(({ stap, start, end }, n): PlacedBar => {
    const lines = labels[n] ?? [];
    const y = top + lines.length * LINE_HEIGHT + 3;
    const [left, right] = [scale(Math.min(start, end)), scale(Math.max(start, end))];
    const label = lines.map((text, row) => ({
      text,
      x: ROW_INDENT,
      y: top + (row + 0.5) * LINE_HEIGHT,
      side: 1 as const,
    }));
    top = y + ROW_BAR + ROW_GAP - 3 + spare;
    return {
      id: stap.id,
      x: left,
      y,
      width: Math.max(1, right - left),
      height: ROW_BAR,
      soort: kindOf(stap),
      amount: { text: amounts[n] ?? "", x: right + 6, y: y + ROW_BAR / 2, side: 1 },
      label,
    };
  });
  return {
    height: Math.ceil(top),
    bars,
    connectors: joined(extents).map((n) => {
      const x = scale(extents[n]?.end ?? 0);
      return { x1: x, y1: (bars[n]?.y ?? 0) + ROW_BAR, x2: x, y2: bars[n + 1]?.y ?? 0 };
    }),
    zero: { x1: scale(0), y1: 0, x2: scale(0), y2: top },
  };
}
