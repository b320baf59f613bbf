import { maandKort } from "../text/formats.ts";
import { grafiekTekst } from "../text/grafieken.ts";
import { uitvoerGrafiekTekst } from "../text/uitvoer-grafieken.ts";
import type { Ink } from "./ink.ts";
import type { Lijn, LijnSoort, LineData } from "./line-data.ts";
import type { RangeRow, RangeWords } from "./range-layout.ts";
import type { TornadoRow } from "./tornado-layout.ts";
import type { Stap } from "./waterfall-layout.ts";

/** A chart as office software knows it: categories, and series of numbers that its user can change. */
export interface EditableChart {
  /** Bars lie in rows, columns stand; lines go with columns only. */
  richting: "kolommen" | "rijen";
  /** Columns and bars stand on one another; else beside one another. */
  gestapeld: boolean;
  categorieen: readonly string[];
  reeksen: readonly EditableSeries[];
  /** Euros are written as millions, shares as percentages; else the size of the numbers decides. */
  schrijf?: "miljoen" | "procent";
}

export interface EditableSeries {
  naam: string;
  /** A value for each category; null is a gap. */
  waarden: readonly (number | null)[];
  /** A bar that is "leeg" lifts what stands on it, and is not seen. */
  vorm: "lijn" | "punten" | "balk" | "open balk" | "leeg";
  ink: Ink;
  /** Width of a line in points. */
  dikte?: number;
  streep?: "dash" | "sysDot" | "dashDot";
  /** Amounts at the bars: as they are, or with this sign because the bar says only how much. */
  bedragen?: "" | "+" | "−";
}

/** A month as the table of a line chart has it: its name, as "2026-12", and a value for each line, bound and count. */
interface LineRow {
  kop: string;
  sleutel?: string;
  ruw: readonly (number | string | null)[];
}

const LINES: Readonly<Record<LijnSoort, { ink: Ink; dikte: number; streep?: "dash" }>> = {
  realisatie: { ink: "inkt", dikte: 2.5 },
  scenario: { ink: "scenario", dikte: 2.5 },
  referentie: { ink: "referentie", dikte: 1.5 },
  begroting: { ink: "begroting", dikte: 1.75, streep: "dash" },
  plekken: { ink: "plekken", dikte: 1.75 },
};
const REFERENCE_DASHES = [undefined, "dash", "sysDot", "dashDot"] as const;

/** Lines over months; bounds of bands are thin lines, counts are points. */
export function editableLines(data: LineData, rijen: readonly LineRow[], counted: readonly string[]): EditableChart {
  const { ondergrens, bovengrens } = grafiekTekst();
  const column = (n: number) => rijen.map(({ ruw }) => asNumber(ruw[n] ?? null));
  const { lijnen, banden = [] } = data;
  let reference = 0;
  return {
    richting: "kolommen",
    gestapeld: false,
    categorieen: rijen.map(({ kop, sleutel }) => (sleutel ? maandKort(sleutel) : kop)),
    reeksen: [
      ...lijnen.map((lijn, n): EditableSeries => {
        const streep = lijn.soort === "referentie" ? REFERENCE_DASHES[lijn.streep ?? reference++ % 4] : undefined;
        return {
          naam: withOwnUnit(lijn),
          vorm: "lijn",
          ...LINES[lijn.soort],
          ...(streep ? { streep } : {}),
          waarden: column(n),
        };
      }),
      ...banden.flatMap(({ label }, n) =>
        [ondergrens, bovengrens].map(
          (grens, side): EditableSeries => ({
            naam: `${label}, ${grens}`,
            vorm: "lijn",
            ink: "scenario",
            dikte: 0.75,
            streep: "sysDot",
            waarden: column(lijnen.length + 2 * n + side),
          }),
        ),
      ),
      ...counted.map(
        (naam, n): EditableSeries => ({
          naam,
          vorm: "punten",
          ink: "inkt",
          waarden: column(lijnen.length + 2 * banden.length + n),
        }),
      ),
    ],
  };
}

function withOwnUnit({ label, eenheid }: Lijn): string {
  return eenheid ? `${label} (${eenheid})` : label;
}

/** Of several counts in a month, written after one another, the last. */
function asNumber(value: number | string | null): number | null {
  return typeof value === "string" ? Number(value.split("; ").at(-1)) : value;
}

/**
 * A waterfall as stacked columns on an invisible base. A part that crosses zero is one bar above and one below it, which
 * say less than the part; its name then says the amount.
 */
export function editableWaterfall(stappen: readonly Stap[], schrijf?: "miljoen"): EditableChart {
  const tekst = uitvoerGrafiekTekst();
  let running = 0;
  const bars = stappen.map((stap) => {
    const start = stap.soort === "deel" ? running : 0;
    running = start + stap.waarde;
    const crosses = start * running < 0;
    const base = crosses ? 0 : Math.abs(start) < Math.abs(running) ? start : running;
    return { stap, start, end: running, crosses, base };
  });
  const kind = (stap: Stap) => (stap.soort !== "deel" ? "totaal" : stap.waarde < 0 ? "minder" : "meer");
  const length = (which: string) =>
    bars.map(({ stap, start, end, crosses, base }) =>
      kind(stap) !== which || crosses ? null : (Math.abs(start) < Math.abs(end) ? end : start) - base,
    );
  const crossing = bars.some(({ crosses }) => crosses);
  const half = (side: "boven" | "onder") =>
    bars.map(({ start, end, crosses }) =>
      crosses ? (side === "boven" ? Math.max(start, end) : Math.min(start, end)) : null,
    );
  return {
    richting: "kolommen",
    gestapeld: true,
    ...(schrijf ? { schrijf } : {}),
    categorieen: bars.map(({ stap, crosses }) =>
      crosses ? `${stap.label} (${tekst.bedragIn(stap.waarde, schrijf === "miljoen")})` : stap.label,
    ),
    reeksen: seen([
      {
        naam: tekst.basis,
        vorm: "leeg",
        ink: "papier",
        waarden: bars.map(({ stap, base }) => (stap.soort === "deel" ? base : null)),
      },
      { naam: tekst.totaal, vorm: "balk", ink: "inkt", bedragen: "", waarden: length("totaal") },
      { naam: tekst.meer, vorm: "balk", ink: "referentie", bedragen: "+", waarden: length("meer") },
      { naam: tekst.minder, vorm: "open balk", ink: "referentie", bedragen: "−", waarden: length("minder") },
      ...(crossing
        ? (["boven", "onder"] as const).map(
            (side): EditableSeries => ({
              naam: side === "boven" ? tekst.bovenNul : tekst.onderNul,
              vorm: "balk",
              ink: "referentie",
              waarden: half(side),
            }),
          )
        : []),
    ]),
  };
}

/** Without series that have no bar at all. */
function seen(reeksen: readonly EditableSeries[]): readonly EditableSeries[] {
  return reeksen.filter(({ waarden }) => waarden.some((value) => value !== null));
}

/** What each assumption does to the outcome, as a difference with the base; the most on top. */
export function editableTornado(rijen: readonly TornadoRow[], basis: number): EditableChart {
  const { lageWaarde, hogeWaarde } = uitvoerGrafiekTekst();
  return {
    richting: "rijen",
    gestapeld: false,
    categorieen: rijen.map(({ label, laagLabel, hoogLabel }) => `${label} (${laagLabel} / ${hoogLabel})`),
    reeksen: [
      {
        naam: lageWaarde,
        vorm: "open balk",
        ink: "referentie",
        bedragen: "",
        waarden: rijen.map(({ laag }) => laag - basis),
      },
      {
        naam: hogeWaarde,
        vorm: "balk",
        ink: "referentie",
        bedragen: "",
        waarden: rijen.map(({ hoog }) => hoog - basis),
      },
    ],
  };
}

/** How many dots lie in each stack, at and under the threshold and above it. */
export function editableStacks(stacks: readonly { naam: string; aantal: number; boven: boolean }[]): EditableChart {
  const { bovenDeGrens, nietBovenDeGrens } = grafiekTekst();
  return {
    richting: "kolommen",
    gestapeld: true,
    categorieen: stacks.map(({ naam }) => naam),
    reeksen: [
      {
        naam: nietBovenDeGrens,
        vorm: "open balk",
        ink: "scenario",
        waarden: stacks.map((s) => (s.boven ? null : s.aantal)),
      },
      { naam: bovenDeGrens, vorm: "balk", ink: "tekort", waarden: stacks.map((s) => (s.boven ? s.aantal : null)) },
    ],
  };
}

/** Four marks for each row: what was published and what happened. */
export function editableRanges(rijen: readonly RangeRow[], koppen: RangeWords): EditableChart {
  const marks = [
    { key: "min", ink: "grijs", vorm: "open balk" },
    { key: "midden", ink: "referentie", vorm: "balk" },
    { key: "max", ink: "grijs", vorm: "open balk" },
    { key: "realisatie", ink: "inkt", vorm: "balk" },
  ] as const;
  return {
    richting: "kolommen",
    gestapeld: false,
    categorieen: rijen.map(({ label }) => label),
    reeksen: marks
      .filter(({ key }) => rijen.some((row) => row[key] !== null))
      .map(({ key, ink, vorm }) => ({
        naam: koppen[key],
        vorm,
        ink,
        bedragen: "",
        waarden: rijen.map((row) => row[key]),
      })),
  };
}

/** Lines over years. */
export function editablePath(
  years: readonly number[],
  lines: readonly Pick<EditableSeries, "naam" | "ink" | "waarden">[],
): EditableChart {
  return {
    richting: "kolommen",
    gestapeld: false,
    categorieen: years.map(String),
    reeksen: lines.map((line) => ({ ...line, vorm: "lijn", dikte: line.ink === "referentie" ? 1.5 : 2.5 })),
  };
}
