import { area, line } from "d3";
import { getal } from "../text/formats.ts";
import { grafiekTekst } from "../text/grafieken.ts";
import { type Box, type Corners, type Spot, tenth } from "./geometry.ts";
import type { Ink } from "./ink.ts";
import { bandEdge, bandEnds, bandSpans, type PlacedBand, placeBands } from "./line-bands.ts";
import { type Lijn, type LijnSoort, type LineData, visibleMonths, visibleValues } from "./line-data.ts";
import { atEdge, type LineEnd, type PlacedLabel, placeEnds, sizeEnds } from "./line-ends.ts";
import { placeInside } from "./line-notes.ts";
import { type MonthTick, monthAxis } from "./month-axis.ts";
import { type ShortagePoint, shortages } from "./shortage.ts";
import { TEXT_SIZE, textWidth } from "./text-size.ts";
import { tickDecimals, type ValueAxis, valueAxis } from "./value-axis.ts";

export interface PlacedLine {
  id: string;
  soort: LijnSoort;
  streep: number;
  path: string;
}

/** A line chart with every place decided: nothing is left but to draw it. */
export interface LineLayout {
  plot: Box;
  xTicks: readonly (MonthTick & { x: number })[];
  yTicks: readonly { y: number; text: string; zero: boolean }[];
  /** Where history ends and the forecast begins. */
  divider: number | undefined;
  dividerWords: readonly { text: string; x: number; side: -1 | 1 }[];
  /** Wide ones first: the narrow ones lie on them. */
  bands: readonly PlacedBand[];
  lines: readonly PlacedLine[];
  shortage: string;
  circles: readonly Spot[];
  mark: (Spot & { ink: Ink; label: string }) | undefined;
  labels: readonly PlacedLabel[];
  axisText: number;
  xAt: (index: number) => number;
  yAt: (value: number) => number;
}

/** How a panel among others differs from a chart that stands alone. */
export interface LineSize {
  width: number;
  height: number;
  compact?: boolean;
  /** Room at the left for the numbers of the axis; measured when absent. */
  left?: number;
  /** Whether the numbers stand at the axis, and the two words at the divider; both when absent. */
  numbers?: boolean;
  words?: boolean;
  /** Pixels left of the drawing that a word may use. */
  bleed?: number;
  /** Room for those words even where they do not stand. */
  band?: boolean;
  /** Size of the text at the axes. */
  axisText?: number;
}

/** What each kind of line is drawn with. */
export const LINE_INK: Readonly<Record<LijnSoort, Ink>> = {
  realisatie: "inkt",
  scenario: "scenario",
  referentie: "referentie",
  begroting: "begroting",
  plekken: "plekken",
};

const DRAWING_ORDER: readonly LijnSoort[] = ["referentie", "plekken", "begroting", "realisatie", "scenario"];
const AXIS_HEIGHT = 26;

/** Places a line chart: series, then sizes, then places. */
export function layoutLines(data: LineData, size: LineSize): LineLayout {
  const { width, height, compact = false, numbers = true, words = true, bleed = 0, axisText = TEXT_SIZE } = size;
  const { van, tot } = visibleMonths(data);
  const small = compact || width < 520;
  const divider =
    data.scheiding !== undefined && data.scheiding >= van && data.scheiding < tot ? data.scheiding : undefined;
  const y0 = size.band || (divider !== undefined && words) ? 26 : 12;
  const y1 = height - AXIS_HEIGHT;
  const yAxis = lineValueAxis(data, [y1, y0], compact);
  const yTexts = tickTexts(yAxis.ticks, data.formaat);
  const banden = data.banden ?? [];
  const ends = [...lineEnds(data, van, tot), ...(compact ? [] : bandEnds(data, van, tot))];
  const sized = sizeEnds(ends, { width, compact, top: y0, bottom: y1, formaat: data.formaat, yAt: yAxis.at });
  const left = size.left ?? (numbers ? Math.ceil(Math.max(...yTexts.map((text) => textWidth(text, axisText)))) + 9 : 0);
  const plot: Box = { x0: left, y0, x1: Math.max(left + 40, width - sized.room), y1 };
  const xAxis = monthAxis({
    eerste: data.maanden[0] ?? "2019-01",
    van,
    tot,
    range: [plot.x0, plot.x1],
    room: small ? 36 : 52,
  });
  const place = (index: number, value: number) => ({ x: tenth(xAxis.at(index)), y: tenth(yAxis.at(value)) });
  const dividerX = divider === undefined ? undefined : tenth(xAxis.at(divider));
  const cornersOf = new Map([
    ...data.lijnen.map((lijn) => [lijn.id, corners(lijn, van, tot, place)] as const),
    ...banden.map((band) => [band.id, bandEdge(band, van, tot, place)] as const),
  ]);
  const circles = (data.punten ?? [])
    .filter(({ maand }) => maand >= van && maand <= tot)
    .map((telling) => ({ ...place(telling.maand, telling.waarde), label: telling.label }));
  const mark = placedMark(data, van, tot, place);
  const stretches = shortageStretches(data, van, tot);
  const gutter = placeEnds(sized, plot);
  const inside = compact
    ? []
    : placeInside({ data, ends, cornersOf, circles, mark, stretches, place, plot, divider: dividerX });
  return {
    plot,
    xTicks: xAxis.ticks.map((tick) => ({ ...tick, x: tenth(xAxis.at(tick.index)) })),
    yTicks: yAxis.ticks.map((value, n) => ({
      y: tenth(yAxis.at(value)),
      text: numbers ? (yTexts[n] ?? "") : "",
      zero: value === 0,
    })),
    divider: dividerX,
    dividerWords: dividerX === undefined || !words ? [] : dividerWords(dividerX, width, bleed, axisText),
    bands: placeBands(banden, van, tot, place),
    lines: placedLines(data.lijnen, cornersOf),
    shortage: stretches.map((stretch) => shortagePath(stretch, place)).join(""),
    circles,
    mark,
    labels: [...gutter, ...inside],
    axisText,
    xAt: xAxis.at,
    yAt: yAxis.at,
  };
}

/** The value axis of a chart: the visible values decide how high it is, unless a scale is shared. */
export function lineValueAxis(data: LineData, range: readonly [number, number], compact: boolean): ValueAxis {
  const { van, tot } = visibleMonths(data);
  let lowest = 0;
  let highest = data.yMax ?? 0;
  const include = (value: number) => {
    lowest = Math.min(lowest, value);
    if (data.yMax === undefined) highest = Math.max(highest, value);
  };
  for (const lijn of data.lijnen)
    for (const { value } of visibleValues(lijn, van, tot)) if (value !== undefined) include(value);
  for (const band of data.banden ?? [])
    for (const { span } of bandSpans(band, van, tot)) if (span) span.forEach(include);
  for (const { maand, waarde } of data.punten ?? []) if (maand >= van && maand <= tot) include(waarde);
  const tall = Math.abs(range[0] - range[1]);
  return valueAxis({ lowest, highest, range, steps: compact || tall < 130 ? [2, 3] : tall < 200 ? [2, 4] : [3, 5] });
}

/** The numbers at the axis, with as many decimals as tell them apart. */
export function tickTexts(ticks: readonly number[], formaat: LineData["formaat"]): string[] {
  const decimals = tickDecimals(ticks);
  return ticks.map((value) => (formaat ? formaat(value) : getal(value, decimals)));
}

/** The last visible value of each line, and whether it reaches the right edge of the plot. */
function lineEnds({ lijnen }: LineData, van: number, tot: number): LineEnd[] {
  return lijnen.flatMap((lijn) => {
    const last = visibleValues(lijn, van, tot).findLast(({ value }) => value !== undefined);
    if (last?.value === undefined) return [];
    const index = Math.min(tot, last.index + (lijn.stap ? 1 : 0));
    return [{ lijn, index, value: last.value, outside: atEdge(index, van, tot) && lijn.labelPlaats !== "midden" }];
  });
}

function corners(lijn: Lijn, van: number, tot: number, place: (index: number, value: number) => Spot): Corners {
  const found: (Spot | null)[] = [];
  for (const { index, value } of visibleValues(lijn, van, tot)) {
    if (value === undefined) {
      if (found.at(-1)) found.push(null);
    } else {
      found.push(place(index, value));
      if (lijn.stap && index < tot) found.push(place(Math.min(tot, index + 1), value));
    }
  }
  return found;
}

function placedMark(
  { merk, lijnen }: LineData,
  van: number,
  tot: number,
  place: (index: number, value: number) => Spot,
): LineLayout["mark"] {
  const lijn = lijnen.find(({ id }) => id === merk?.lijn);
  const value = merk && lijn?.waarden[merk.index];
  if (!merk || !lijn || typeof value !== "number" || merk.index < van || merk.index > tot) return undefined;
  return { ...place(merk.index, value), ink: LINE_INK[lijn.soort], label: merk.label };
}

const pathOf = line<Spot | null>(
  (spot) => spot?.x ?? 0,
  (spot) => spot?.y ?? 0,
)
  .defined((spot) => spot !== null)
  .digits(1);

function placedLines(lijnen: readonly Lijn[], cornersOf: ReadonlyMap<string, Corners>): PlacedLine[] {
  let referenties = 0;
  return lijnen
    .map((lijn) => ({
      id: lijn.id,
      soort: lijn.soort,
      streep: lijn.soort === "referentie" ? (lijn.streep ?? referenties++ % 4) : 0,
      path: pathOf(cornersOf.get(lijn.id) ?? []) ?? "",
    }))
    .filter(({ path }) => path !== "")
    .sort((a, b) => DRAWING_ORDER.indexOf(a.soort) - DRAWING_ORDER.indexOf(b.soort));
}

function shortageStretches({ vlak, lijnen }: LineData, van: number, tot: number): ShortagePoint[][] {
  const boven = lijnen.find(({ id }) => id === vlak?.boven);
  const onder = lijnen.find(({ id }) => id === vlak?.onder);
  return boven && onder ? shortages(boven, onder, van, tot) : [];
}

function shortagePath(stretch: readonly ShortagePoint[], place: (index: number, value: number) => Spot): string {
  const shape = area<ShortagePoint>(
    ({ index }) => place(index, 0).x,
    ({ index, lower }) => place(index, lower).y,
    ({ index, upper }) => place(index, upper).y,
  ).digits(1);
  return shape(stretch) ?? "";
}

/** The two words at the divider, each on its own side; one that would be cut off is left out. */
function dividerWords(x: number, width: number, bleed: number, size: number): LineLayout["dividerWords"] {
  const { realisatie, raming } = grafiekTekst();
  return [
    { text: realisatie, x: x - 7, side: -1 as const },
    { text: raming, x: x + 7, side: 1 as const },
  ].filter(({ text, side, x: from }) =>
    side === -1 ? from - textWidth(text, size) >= -bleed : from + textWidth(text, size) <= width,
  );
}
