import { parseArgs } from "node:util";
import { opdrachtTekst } from "../text/opdracht.ts";
import { TALEN, zetTaal } from "../text/taal.ts";
import { vergelijkTekst } from "../text/vergelijk.ts";

/** What is asked of the command: a scenario run, the backtest, two scenarios compared, or its own help. */
export type Opdracht =
  | {
      soort: "scenario";
      bestand: string;
      formaat: Formaat;
      /** Years to show, all when absent. */
      jaren: readonly number[] | undefined;
      /** Draws of the posterior to run the scenario on; none when absent. */
      trekkingen: number | undefined;
    }
  | { soort: "terugtoets"; formaat: Exclude<Formaat, "csv"> }
  | { soort: "vergelijk"; bestanden: readonly [string, string]; jaar: number; formaat: Formaat }
  | { soort: "help" };

/** Words in place of a scenario file. */
const TERUGTOETS = "terugtoets";
const VERGELIJK = "vergelijk";

/** Fewest and most draws that may be asked for. */
const TREKKINGEN = [100, 20_000] as const;

const FORMATEN = ["json", "csv", "tabel"] as const;
export type Formaat = (typeof FORMATEN)[number];

export type Gelezen<T> = { ok: true; waarde: T } | { ok: false; zinnen: readonly string[] };

const TEXT = { type: "string" } as const;
const OPTIES = {
  formaat: TEXT,
  jaar: TEXT,
  jaren: TEXT,
  trekkingen: TEXT,
  taal: TEXT,
  help: { type: "boolean", short: "h" },
} as const;

/** What stands under --help. */
export function helpTekst(): string {
  const { gebruik, kop, uitleg } = vergelijkTekst();
  return `${opdrachtTekst().gebruik}\n${gebruik}\n\n${kop("a.json", "b.json", 2025)}. ${uitleg}\n`;
}

interface Woorden {
  values: { [name in "formaat" | "jaar" | "jaren" | "trekkingen" | "taal"]?: string | undefined } & {
    help?: boolean | undefined;
  };
  positionals: string[];
}

/** Reads the words of the command line, and sets its language; every wrong word is a sentence. */
export function leesOpdracht(args: readonly string[]): Gelezen<Opdracht> {
  let parsed: Woorden;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIES, allowPositionals: true });
  } catch {
    return { ok: false, zinnen: [opdrachtTekst().onleesbaar(args.join(" "), opdrachtTekst().gebruik)] };
  }
  const taal = TALEN.find((name) => name === (parsed.values.taal ?? "nl"));
  if (taal !== undefined) zetTaal(taal);
  if (parsed.values.help) return { ok: true, waarde: { soort: "help" } };
  const formaat = FORMATEN.find((name) => name === (parsed.values.formaat ?? "json"));
  const zinnen = [
    ...(formaat === undefined ? [opdrachtTekst().formaat(parsed.values.formaat)] : []),
    ...(taal === undefined ? [opdrachtTekst().taal(parsed.values.taal)] : []),
  ];
  return parsed.positionals[0] === VERGELIJK
    ? leesVergelijk(parsed, formaat, zinnen)
    : leesScenario(parsed, formaat, zinnen);
}

function leesScenario(
  { values, positionals }: Woorden,
  formaat: Formaat | undefined,
  zinnen: string[],
): Gelezen<Opdracht> {
  const tekst = opdrachtTekst();
  const [bestand] = positionals;
  if (bestand === undefined || positionals.length !== 1)
    zinnen.unshift(tekst.aantalBestanden(positionals.length, tekst.gebruik));
  const jaren = values.jaren?.split(",").map((text) => text.trim());
  if (jaren?.some((text) => !/^\d{4}$/.test(text))) zinnen.push(tekst.jaren(values.jaren));
  const trekkingen = values.trekkingen === undefined ? undefined : Number(values.trekkingen);
  const [fewest, most] = TREKKINGEN;
  if (trekkingen !== undefined && !(Number.isInteger(trekkingen) && trekkingen >= fewest && trekkingen <= most))
    zinnen.push(tekst.trekkingen(values.trekkingen, fewest, most));
  if (values.jaar !== undefined) zinnen.push(vergelijkTekst().hoortBijVergelijk(values.jaar));
  if (bestand === TERUGTOETS && formaat === "csv") zinnen.push(tekst.geenCsv);
  if (zinnen.length > 0 || bestand === undefined || formaat === undefined) return { ok: false, zinnen };
  if (bestand === TERUGTOETS && formaat !== "csv") return { ok: true, waarde: { soort: "terugtoets", formaat } };
  return { ok: true, waarde: { soort: "scenario", bestand, formaat, jaren: jaren?.map(Number), trekkingen } };
}

function leesVergelijk(
  { values, positionals }: Woorden,
  formaat: Formaat | undefined,
  zinnen: string[],
): Gelezen<Opdracht> {
  const [, a, b] = positionals;
  const tekst = vergelijkTekst();
  if (a === undefined || b === undefined || positionals.length !== 3)
    zinnen.unshift(tekst.aantalBestanden(positionals.length - 1, tekst.gebruik));
  if (values.jaar === undefined) zinnen.push(tekst.geenJaar(tekst.gebruik));
  else if (!/^\d{4}$/.test(values.jaar)) zinnen.push(tekst.jaarFout(values.jaar));
  for (const name of ["jaren", "trekkingen"] as const)
    if (values[name] !== undefined) zinnen.push(tekst.nietBijVergelijk(name, values[name]));
  if (zinnen.length > 0 || a === undefined || b === undefined || formaat === undefined) return { ok: false, zinnen };
  return { ok: true, waarde: { soort: "vergelijk", bestanden: [a, b], jaar: Number(values.jaar), formaat } };
}
