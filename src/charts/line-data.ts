import { getal, ongeveer } from "../text/formats.ts";

export type LijnSoort = "realisatie" | "scenario" | "referentie" | "begroting" | "plekken";

/** One line: point i lies at the start of month i; a gap is null or NaN. A stock may have one value more than there are months. */
export interface Lijn {
  id: string;
  label: string;
  soort: LijnSoort;
  waarden: ArrayLike<number | null>;
  /** Dash of a referentie; counted from the first referentie when absent. */
  streep?: 0 | 1 | 2 | 3;
  /** Each value holds for its whole month, until the next. */
  stap?: boolean;
  /** Unit of this line, where it differs from the chart's. */
  eenheid?: string;
  labelPlaats?: "eind" | "midden";
}

/** A published count: `maand` may lie within a month, as 41,5. */
export interface Telling {
  maand: number;
  waarde: number;
  label: string;
}

/**
 * Where a share of the draws or of past errors lies around the scenario line: point i at the start of month i, as a line.
 * A label such as "80%" names it, and its bounds in the table ("80%: p10"). Of two bands the narrow one is the stronger.
 */
export interface Band {
  id: string;
  label: string;
  onder: ArrayLike<number | null>;
  boven: ArrayLike<number | null>;
  sterkte: 1 | 2;
}

/** A red area wherever one line stands above another, with the word for it. */
export interface Tekortvlak {
  /** Ids of two lines. */
  boven: string;
  onder: string;
  woord: string;
}

/** The point of a line that the message is about, with its words: "eind 2026: 112.900". */
export interface Merk {
  /** Id of a line. */
  lijn: string;
  index: number;
  label: string;
}

/** What a line chart shows, apart from its size. */
export interface LineData {
  id: string;
  /** The message, as a sentence. */
  titel: string;
  /** What is drawn, and in which unit. */
  bijschrift: string;
  /** The months of the chart, one after another, as "2019-01". */
  maanden: readonly string[];
  lijnen: readonly Lijn[];
  banden?: readonly Band[];
  punten?: readonly Telling[];
  merk?: Merk;
  /** Index of the first month that is forecast. */
  scheiding?: number;
  vlak?: Tekortvlak;
  eenheid: string;
  /** First and last index that is visible. */
  van?: number;
  tot?: number;
  /** The highest value of the axis, to share a scale between charts. */
  yMax?: number;
  /** How values are written; whole numbers when absent, and then rounded at the line ends. */
  formaat?: (value: number) => string;
}

/** The stretch of months that is visible. */
export function visibleMonths({ maanden, lijnen, banden = [], van, tot }: LineData): { van: number; tot: number } {
  const series = [...lijnen.map(({ waarden }) => waarden), ...banden.map(({ boven }) => boven)];
  const untilEnd = series.some(({ length }) => length > maanden.length) || lijnen.every(({ stap }) => stap);
  const first = van ?? 0;
  const last = tot ?? maanden.length - (untilEnd ? 0 : 1);
  return { van: first, tot: Math.max(last, first + 1) };
}

/** The values of a line between two indexes, both included: index and value, with undefined at a gap. */
export function visibleValues(
  lijn: Pick<Lijn, "waarden">,
  van: number,
  tot: number,
): { index: number; value: number | undefined }[] {
  const values: { index: number; value: number | undefined }[] = [];
  const last = Math.min(Math.floor(tot), lijn.waarden.length - 1);
  for (let index = Math.max(0, Math.ceil(van)); index <= last; index++) {
    const value = lijn.waarden[index];
    values.push({ index, value: typeof value === "number" && Number.isFinite(value) ? value : undefined });
  }
  return values;
}

/** A value at the end of a line: as the chart writes it, and without a format of its own rounded as a person says it. */
export function endValue(value: number, formaat: LineData["formaat"]): string {
  return formaat ? formaat(value) : getal(ongeveer(value));
}
