import { type Bezettingsverschil, bezettingsjaarVan, bezettingsverschil } from "../analysis/bezetting.ts";
import { coaBedragVan, kostenverschil } from "../analysis/kosten.ts";
import type { Raming } from "../raming/raming.ts";
import { getal, verschil as metTeken } from "../text/formats.ts";
import { vergelijkTekst } from "../text/vergelijk.ts";
import type { Formaat } from "./arguments.ts";

/** Two scenarios beside each other in a year, taken apart. A difference is always a less b. Money in euros. */
export interface Vergelijking {
  /** Ids of the scenarios. */
  a: string;
  b: string;
  jaar: number;
  kostenCoa: Record<"a" | "b" | "verschil" | "volume" | "prijs" | "mix", number | null>;
  gemiddeldeBezetting: {
    a: number | null;
    b: number | null;
    verschil: number | null;
    delen: Record<keyof Bezettingsverschil["delen"], number | null>;
  };
}

/** What is not known of the year is null, and so is what would follow from it. */
export function vergelijk(a: Raming, b: Raming, jaar: number): Vergelijking {
  const cijfer = (raming: Raming, id: "kostenCoa" | "gemiddeldeBezetting") =>
    raming.jaren.find((row) => row.jaar === jaar)?.[id].waarde ?? null;
  const [bedragA, bedragB] = [coaBedragVan(a, jaar), coaBedragVan(b, jaar)];
  const kosten = bedragA && bedragB && kostenverschil(bedragA, bedragB);
  const [jaarA, jaarB] = [bezettingsjaarVan(a, jaar), bezettingsjaarVan(b, jaar)];
  const bezetting = jaarA && jaarB && bezettingsverschil(jaarA, jaarB);
  const { beginstand = null, instroom = null, uitstroom = null, timing = null } = bezetting?.delen ?? {};
  return {
    a: a.scenario,
    b: b.scenario,
    jaar,
    kostenCoa: {
      a: cijfer(a, "kostenCoa"),
      b: cijfer(b, "kostenCoa"),
      verschil: kosten?.verschil ?? null,
      volume: kosten?.volume ?? null,
      prijs: kosten?.prijs ?? null,
      mix: kosten?.mix ?? null,
    },
    gemiddeldeBezetting: {
      a: cijfer(a, "gemiddeldeBezetting"),
      b: cijfer(b, "gemiddeldeBezetting"),
      verschil: bezetting?.verschil ?? null,
      delen: { beginstand, instroom, uitstroom, timing },
    },
  };
}

export function schrijfVergelijking(vergelijking: Vergelijking, formaat: Formaat): string {
  if (formaat === "json") return `${JSON.stringify(vergelijking, null, 1)}\n`;
  return formaat === "csv" ? csv(vergelijking) : tabel(vergelijking);
}

/** Each number with its place in the JSON, as a path. */
function* numbers({ kostenCoa, gemiddeldeBezetting: { delen, ...bezetting } }: Vergelijking) {
  for (const [id, value] of Object.entries(kostenCoa)) yield { path: `kostenCoa.${id}`, unit: "euro", value };
  for (const [id, value] of Object.entries(bezetting))
    yield { path: `gemiddeldeBezetting.${id}`, unit: "persoon", value };
  for (const [id, value] of Object.entries(delen))
    yield { path: `gemiddeldeBezetting.delen.${id}`, unit: "persoon", value };
}

function csv(vergelijking: Vergelijking): string {
  const { a, b, jaar } = vergelijking;
  const rows = [...numbers(vergelijking)];
  const head = ["a", "b", "jaar", ...rows.map(({ path, unit }) => `${path} (${unit})`)];
  return `${head.join(",")}\n${[a, b, jaar, ...rows.map(({ value }) => value ?? "")].join(",")}\n`;
}

function tabel(vergelijking: Vergelijking): string {
  const tekst = vergelijkTekst();
  const { a, b, jaar } = vergelijking;
  const rows = [...numbers(vergelijking)].map(({ path, unit, value }): [string, string] => {
    const [amount, decimals] = unit === "euro" ? [value === null ? null : value / 1e6, 1] : [value, 0];
    const level = path.endsWith(".a") || path.endsWith(".b");
    return [tekst.rijen[path as keyof typeof tekst.rijen], (level ? getal : metTeken)(amount, decimals)];
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  const lines = rows.map(
    ([name, value]) => `${name.padEnd(widths[0] as number)}  ${value.padStart(widths[1] as number)}`,
  );
  return [tekst.kop(a, b, jaar), ...lines, tekst.uitleg, ""].join("\n");
}
