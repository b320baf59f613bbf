import { parseArgs } from "node:util";
import { opdrachtTekst } from "../text/opdracht.ts";
import { TALEN, type Taal, zetTaal } from "../text/taal.ts";

/** What is asked of the command. */
export interface Opdracht {
  /** A scenario file, or the word terugtoets. */
  bestand: string;
  formaat: Formaat;
  /** Years to show, all when absent. */
  jaren: readonly number[] | undefined;
  /** Draws of the posterior to run the scenario on; none when absent. */
  trekkingen: number | undefined;
  taal: Taal;
}

/** The word in place of a scenario file that asks for the backtest. */
export const TERUGTOETS = "terugtoets";

/** Fewest and most draws that may be asked for. */
const TREKKINGEN = [100, 20_000] as const;

const FORMATEN = ["json", "csv", "tabel"] as const;
export type Formaat = (typeof FORMATEN)[number];

export type Gelezen<T> = { ok: true; waarde: T } | { ok: false; zinnen: readonly string[] };

/** Reads the words of the command line; every wrong word is a sentence, in the language that was asked for. */
export function leesOpdracht(args: readonly string[]): Gelezen<Opdracht> {
  let parsed: {
    values: { [name in "formaat" | "jaren" | "trekkingen" | "taal"]?: string | undefined };
    positionals: string[];
  };
  try {
    parsed = parseArgs({
      args: [...args],
      options: {
        formaat: { type: "string" },
        jaren: { type: "string" },
        trekkingen: { type: "string" },
        taal: { type: "string" },
      },
      allowPositionals: true,
    });
  } catch {
    return { ok: false, zinnen: [opdrachtTekst().onleesbaar(args.join(" "), opdrachtTekst().gebruik)] };
  }
  const { values, positionals } = parsed;
  const taal = TALEN.find((name) => name === (values.taal ?? "nl"));
  if (taal !== undefined) zetTaal(taal);
  const tekst = opdrachtTekst();
  const zinnen: string[] = [];
  const [bestand] = positionals;
  if (bestand === undefined || positionals.length !== 1)
    zinnen.push(tekst.aantalBestanden(positionals.length, tekst.gebruik));
  const formaat = FORMATEN.find((name) => name === (values.formaat ?? "json"));
  if (formaat === undefined) zinnen.push(tekst.formaat(values.formaat));
  const jaren = values.jaren?.split(",").map((text) => text.trim());
  if (jaren?.some((text) => !/^\d{4}$/.test(text))) zinnen.push(tekst.jaren(values.jaren));
  const trekkingen = values.trekkingen === undefined ? undefined : Number(values.trekkingen);
  const [fewest, most] = TREKKINGEN;
  if (trekkingen !== undefined && !(Number.isInteger(trekkingen) && trekkingen >= fewest && trekkingen <= most))
    zinnen.push(tekst.trekkingen(values.trekkingen, fewest, most));
  if (bestand === TERUGTOETS && formaat === "csv") zinnen.push(tekst.geenCsv);
  if (taal === undefined) zinnen.push(tekst.taal(values.taal));
  if (zinnen.length > 0 || bestand === undefined || formaat === undefined || taal === undefined)
    return { ok: false, zinnen };
  return { ok: true, waarde: { bestand, formaat, jaren: jaren?.map(Number), trekkingen, taal } };
}
