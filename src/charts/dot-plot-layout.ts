import { getal, procent } from "../text/formats.ts";
import { grafiekTekst } from "../text/grafieken.ts";
import { withUnit } from "./chart-data.ts";
import type { Box, Spot } from "./geometry.ts";
import type { Ink } from "./ink.ts";
import { binDots, type DotBin, quantileDots, stepsFor } from "./quantile-dots.ts";
import { type SpanAxis, spanAxis } from "./span-axis.ts";
import { LINE_HEIGHT, textWidth, wrapText } from "./text-size.ts";
import { tickDecimals } from "./value-axis.ts";

export interface DotPlotData {
  eenheid: string;
  /** Any number of equally likely draws. */
  waarden: readonly number[];
  grens: number;
  /** What the threshold is; its value is written after it. */
  grensLabel: string;
  /** How many dots stand for the draws. */
  aantal?: number;
  formaat?: (value: number) => string;
}

export interface DotPlotText extends Spot {
  text: string;
  side: -1 | 0 | 1;
  ink: Ink;
  strong: boolean;
  size?: number;
}

export interface DotPlotLayout {
  height: number;
  plot: Box;
  ticks: SpanAxis["ticks"];
  radius: number;
  /** The stacks, each with its middle and its top. */
  bins: readonly (DotBin & { x: number; y: number })[];
  dots: readonly (Spot & { boven: boolean })[];
  threshold: { x: number; y0: number; y1: number };
  texts: readonly DotPlotText[];
  write: (value: number) => string;
}

const USUAL_DOTS = 50;
/** Wider, dots would lie in a flat row or stand far apart. */
const WIDEST_PLOT = 760;
const LARGEST_DOT = 30;
const AXIS_HEIGHT = 26;
const NOTE_SIZE = 12;
const NOTE_GAP = 6;
/** The least room for the sentence beside the threshold line. */
const LEAST_SENTENCE = 150;

/** How many dots there are, and how many lie beyond the threshold. */
function countDots({ waarden, grens, aantal = USUAL_DOTS }: DotPlotData): { dots: number[]; boven: number } {
  const dots = quantileDots(waarden, aantal);
  return { dots, boven: dots.filter((dot) => dot > grens).length };
}

/** "17 van de 50 punten boven 86.000 personen". */
export function dotSentence(data: DotPlotData, write: (value: number) => string): string {
  const { dots, boven } = countDots(data);
  if (dots.length === 0) return grafiekTekst().geenTrekkingen;
  return grafiekTekst().puntenBoven(boven, dots.length, withUnit(write(data.grens), data.eenheid));
}

/** Places the dots in stacks of a round width, as large as fits, with the threshold between two stacks. */
export function layoutDots(data: DotPlotData, width: number, height: number): DotPlotLayout {
  const { grens, grensLabel } = data;
  const { dots, boven } = countDots(data);
  const note = wrapText(dots.length === 0 ? "" : grafiekTekst().elkPunt(share(1 / dots.length)), width, NOTE_SIZE);
  const lowest = Math.min(grens, ...dots);
  const highest = Math.max(grens, ...dots);
  const span = highest - lowest || Math.abs(grens) * 0.05 || 1;
  const plotWidth = Math.min(width, WIDEST_PLOT);
  const foot = AXIS_HEIGHT + (note.length > 0 ? NOTE_GAP + note.length * LINE_HEIGHT : 0);
  const tries = stepsFor(span, [grens, ...dots].every(Number.isInteger)).map((step) => {
    const decimals = tickDecimals([0, step]);
    const write = data.formaat ?? ((value: number) => getal(value, decimals));
    const bins = binDots(dots, grens, step);
    // A stack of room on both sides of the threshold, so that it is seen to be empty.
    const domain = [
      Math.min(grens - step, ...bins.map(({ van }) => van)),
      Math.max(grens + step, ...bins.map(({ tot }) => tot)),
    ] as const;
    // Half of a number at the axis may stand left and right of it.
    const half = Math.max(...domain.map((value) => textWidth(write(value)))) / 2 + 2;
    const range = [half, plotWidth - half] as const;
    const axis = spanAxis({ domain, range, formaat: data.formaat });
    const head = placeHead(
      `${grensLabel} ${write(grens)}`,
      dotSentence(data, write),
      boven > 0,
      axis.at(grens),
      plotWidth,
    );
    const highestStack = Math.max(1, ...bins.map(({ aantal }) => aantal));
    const room = Math.max(40, height - head.height - foot);
    const size = Math.min(LARGEST_DOT, axis.at(step) - axis.at(0), room / highestStack);
    return { bins, axis, range, head, size, tall: highestStack * size, write };
  });
  const best = tries.reduce((largest, next) => (next.size > largest.size ? next : largest));
  const { axis, head, size } = best;
  const plot = { x0: best.range[0], x1: best.range[1], y0: head.height, y1: head.height + best.tall };
  const bins = best.bins.map((bin) => ({
    ...bin,
    x: axis.at((bin.van + bin.tot) / 2),
    y: plot.y1 - (bin.aantal - 0.5) * size,
  }));
  return {
    height: Math.ceil(plot.y1 + foot),
    plot,
    ticks: axis.ticks,
    radius: size / 2,
    bins,
    dots: bins.flatMap(({ x, aantal, boven: beyond }) =>
      Array.from({ length: aantal }, (_, n) => ({ x, y: plot.y1 - (n + 0.5) * size, boven: beyond })),
    ),
    threshold: { x: axis.at(grens), y0: head.lineTop, y1: plot.y1 },
    texts: [
      ...head.texts,
      ...note.map((text, n) => ({
        text,
        x: 0,
        y: plot.y1 + AXIS_HEIGHT + NOTE_GAP + (n + 0.5) * LINE_HEIGHT,
        side: 1 as const,
        ink: "grijs" as const,
        strong: false,
        size: NOTE_SIZE,
      })),
    ],
    write: best.write,
  };
}

/** A share without decimals that say nothing: 2%, 3,3%. */
function share(value: number): string {
  return procent(value, Math.abs(value * 100 - Math.round(value * 100)) < 1e-9 ? 0 : 1);
}

/** The name of the threshold over its line, and the sentence under that, beside the line where there is more room. */
function placeHead(name: string, sentence: string, over: boolean, x: number, width: number) {
  const names = wrapText(name, width, undefined, 600);
  const widest = Math.max(...names.map((text) => textWidth(text, undefined, 600)));
  const nameX = Math.min(Math.max(x, widest / 2), width - widest / 2);
  const right = width - x - 8;
  const side = right >= Math.min(LEAST_SENTENCE, textWidth(sentence, undefined, 600)) || right >= width / 2 ? 1 : -1;
  const lines = wrapText(sentence, side === 1 ? right : x - 8, undefined, 600);
  const lineTop = names.length * LINE_HEIGHT + 2;
  const texts: DotPlotText[] = [
    ...names.map((text, n) => ({
      text,
      x: nameX,
      y: (n + 0.5) * LINE_HEIGHT,
      side: 0 as const,
      ink: "inkt" as const,
      strong: true,
    })),
    ...lines.map(
      (text, n): DotPlotText => ({
        text,
        x: x + side * 8,
        y: lineTop + 2 + (n + 0.5) * LINE_HEIGHT,
        side,
        ink: over ? "tekort" : "inkt",
        strong: true,
      }),
    ),
  ];
  return { texts, lineTop, height: lineTop + lines.length * LINE_HEIGHT + 8 };
}
