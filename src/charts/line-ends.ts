import { grafiekTekst } from "../text/grafieken.ts";
import type { Box } from "./geometry.ts";
import type { Ink } from "./ink.ts";
import { dodge } from "./labels.ts";
import { endValue, type Lijn, type LijnSoort, type LineData } from "./line-data.ts";
import { LINE_HEIGHT, textWidth, wordWidth, wrapText } from "./text-size.ts";

/** A line or band that is named where it ends. */
type Named = Pick<Lijn, "id" | "label" | "labelPlaats"> & { soort: LijnSoort | "band" };

/** The last visible point of a line, or of a band the middle of what it shows above the line. */
export interface LineEnd {
  lijn: Named;
  index: number;
  value: number;
  /** Whether its label stands right of the plot; else the label finds a place inside it. */
  outside: boolean;
}

/** Lines of text at a place, each `LINE_HEIGHT` under the other. */
export interface PlacedLabel {
  id: string;
  texts: readonly string[];
  /** Where the text begins, ends or has its middle, and the middle of its first line. */
  x: number;
  y: number;
  side: -1 | 0 | 1;
  ink: Ink;
  strong: boolean;
  /** Inside the plot a label is kept readable by an edge of paper. */
  halo: boolean;
  /** A thin line from the point to a label that had to move: x, y, x, y. */
  leader?: readonly [number, number, number, number];
}

/** Whether a line that ends at `index` reaches the right edge of the plot. */
export function atEdge(index: number, van: number, tot: number): boolean {
  return tot - index <= (tot - van) * 0.03;
}

/** The labels right of the plot with their places from top to bottom, and the room they take. */
export interface SizedEnds {
  room: number;
  labels: readonly (SizedEnd & { y: number })[];
  moved: boolean;
}

export const LABEL_INK: Readonly<Record<Named["soort"], Ink>> = {
  realisatie: "inkt",
  scenario: "scenario",
  band: "scenario",
  referentie: "grijs",
  begroting: "begroting",
  plekken: "plekken",
};

const GAP = 8;
const LEADER = 14;
/** Room for half of the last year at the axis. */
const LEAST_ROOM = 20;
const RANK: readonly Named["soort"][] = ["scenario", "realisatie", "begroting", "plekken", "band", "referentie"];

export interface EndSizing {
  width: number;
  compact: boolean;
  top: number;
  bottom: number;
  formaat: LineData["formaat"];
  yAt: (value: number) => number;
}

/** Which labels stand right of the plot, in how many lines of text, and how high once they have made way for each other. */
export function sizeEnds(ends: readonly LineEnd[], sizing: EndSizing): SizedEnds {
  const { width, compact, top, bottom } = sizing;
  const shown = compact ? mainEnd(ends) : ends.filter((end) => end.outside);
  const bounds = { top: top - 10, bottom: bottom + 6 };
  const room = bounds.bottom - bounds.top;
  const usual = shown.map((end) => sizeEnd(end, sizing, Math.min(220, width * 0.3)));
  // Many labels take fewer lines of text each, and then more of the width.
  const outside = totalHeight(usual) <= room ? usual : shown.map((end) => sizeEnd(end, sizing, width * 0.4));
  const kept = fitting(outside, room);
  const middles = dodge(
    kept.map((label) => ({ y: label.wanted, height: heightOf(label) })),
    bounds,
  );
  const labels = kept.map((label, n) => ({ ...label, y: middles[n] ?? label.wanted }));
  const moved = labels.some(hasMoved);
  const widest = Math.max(0, ...labels.flatMap(({ texts, strong }) => texts.map((text) => labelWidth(text, strong))));
  const taken = labels.length === 0 ? 0 : Math.ceil(widest) + GAP + (moved ? LEADER : 0) + 2;
  return { room: Math.max(LEAST_ROOM, taken), labels, moved };
}

function sizeEnd(end: LineEnd, { width, compact, formaat, yAt }: EndSizing, usual: number): SizedEnd {
  const strong = end.lijn.soort === "scenario";
  const text = endText(end, strong, compact, formaat);
  const most = Math.max(usual, Math.min(width * 0.4, wordWidth(text, undefined, 600)));
  return { end, strong, texts: wrapText(text, most, undefined, strong ? 600 : 400), wanted: yAt(end.value) };
}

function labelWidth(text: string, strong: boolean): number {
  return textWidth(text, undefined, strong ? 600 : 400);
}

/** A label of more lines keeps a little more distance, so that it is read as one. */
function heightOf({ texts }: Pick<SizedEnd, "texts">): number {
  return texts.length * LINE_HEIGHT + (texts.length > 1 ? 4 : 0);
}

function totalHeight(labels: readonly SizedEnd[]): number {
  return labels.reduce((sum, label) => sum + heightOf(label), 0);
}

/** Whether a label no longer stands beside the end of its line. */
function hasMoved({ texts, wanted, y }: SizedEnd & { y: number }): boolean {
  return Math.abs(y - wanted) > (texts.length * LINE_HEIGHT) / 2 - 3;
}

interface SizedEnd {
  end: LineEnd;
  strong: boolean;
  texts: readonly string[];
  wanted: number;
}

/** The labels that fit under each other; of more, the least important make place for one label that counts them. */
function fitting(labels: readonly SizedEnd[], room: number): readonly SizedEnd[] {
  if (totalHeight(labels) <= room) return labels;
  const ranked = [...labels].sort((a, b) => RANK.indexOf(a.end.lijn.soort) - RANK.indexOf(b.end.lijn.soort));
  const left: SizedEnd[] = [];
  while (ranked.length > 1 && totalHeight(ranked) + LINE_HEIGHT > room) left.push(...ranked.splice(-1));
  const [first] = left;
  if (!first) return ranked;
  const wanted = left.reduce((sum, label) => sum + label.wanted, 0) / left.length;
  return [
    ...labels.filter((label) => ranked.includes(label)),
    { ...first, wanted, texts: [grafiekTekst().enAndere(left.length)] },
  ];
}

/** In a small chart only one line is named, by its value: the scenario, or what is drawn last. */
function mainEnd(ends: readonly LineEnd[]): LineEnd[] {
  const main = ends.find(({ lijn }) => lijn.soort === "scenario") ?? ends.at(-1);
  return main ? [main] : [];
}

function endText({ lijn, value }: LineEnd, strong: boolean, compact: boolean, formaat: LineData["formaat"]): string {
  if (compact) return endValue(value, formaat);
  return strong ? `${lijn.label} ${endValue(value, formaat)}` : lijn.label;
}

/** The labels right of the plot, in their places. */
export function placeEnds({ labels, moved }: SizedEnds, plot: Box): PlacedLabel[] {
  const x = plot.x1 + GAP + (moved ? LEADER : 0);
  return labels.map((label) => {
    const { end, texts, strong, wanted, y } = label;
    return {
      id: end.lijn.id,
      texts,
      x,
      y: y - ((texts.length - 1) * LINE_HEIGHT) / 2,
      side: 1,
      ink: LABEL_INK[end.lijn.soort],
      strong,
      halo: false,
      ...(hasMoved(label) ? { leader: [plot.x1 + 3, wanted, x - 4, y] as const } : {}),
    };
  });
}
