import { parseArgs } from "node:util";

/** What is asked of the command. */
export interface Opdracht {
  /** A scenario file, or the word terugtoets. */
  bestand: string;
  formaat: Formaat;
  /** Years to show, all when absent. */
  jaren: readonly number[] | undefined;
  /** Draws of the posterior to run the scenario on; none when absent. */
  trekkingen: number | undefined;
}

/** The word in place of a scenario file that asks for the backtest. */
export const TERUGTOETS = "terugtoets";

/** Fewest and most draws that may be asked for. */
const TREKKINGEN = [100, 20_000] as const;

const FORMATEN = ["json", "csv", "tabel"] as const;
export type Formaat = (typeof FORMATEN)[number];

export type Gelezen<T> = { ok: true; waarde: T } | { ok: false; zinnen: readonly string[] };

const GEBRUIK =
  "gebruik: npm run --silent simuleer -- <scenario.json> [--formaat json|csv|tabel] [--jaren 2025,2026] [--trekkingen 2000], of: terugtoets [--formaat json|tabel], xmile <scenario.json>, draai <model.xmile> [--formaat csv|json]";

/** Reads the words of the command line; every wrong word is a sentence. */
export function leesOpdracht(args: readonly string[]): Gelezen<Opdracht> {
  let parsed: { values: { [name in "formaat" | "jaren" | "trekkingen"]?: string | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      options: { formaat: { type: "string" }, jaren: { type: "string" }, trekkingen: { type: "string" } },
      allowPositionals: true,
    });
  } catch {
    return { ok: false, zinnen: [`de opdracht is "${args.join(" ")}"; ${GEBRUIK}`] };
  }
  const { values, positionals } = parsed;
  const zinnen: string[] = [];
  const [bestand] = positionals;
  if (bestand === undefined || positionals.length !== 1)
    zinnen.push(`het aantal scenariobestanden is ${positionals.length}; er moet er één staan (${GEBRUIK})`);
  const formaat = FORMATEN.find((name) => name === (values.formaat ?? "json"));
  if (formaat === undefined) zinnen.push(`--formaat is ${values.formaat}; er mag json, csv of tabel staan`);
  const jaren = values.jaren?.split(",").map((text) => text.trim());
  if (jaren?.some((text) => !/^\d{4}$/.test(text)))
    zinnen.push(`--jaren is ${values.jaren}; er mogen jaartallen met komma's ertussen staan, zoals 2025,2026`);
  const trekkingen = values.trekkingen === undefined ? undefined : Number(values.trekkingen);
  const [fewest, most] = TREKKINGEN;
  if (trekkingen !== undefined && !(Number.isInteger(trekkingen) && trekkingen >= fewest && trekkingen <= most))
    zinnen.push(`--trekkingen is ${values.trekkingen}; er mag een geheel getal van ${fewest} tot ${most} staan`);
  if (bestand === TERUGTOETS && formaat === "csv")
    zinnen.push("--formaat is csv; bij terugtoets mag json of tabel staan");
  if (zinnen.length > 0 || bestand === undefined || formaat === undefined) return { ok: false, zinnen };
  return { ok: true, waarde: { bestand, formaat, jaren: jaren?.map(Number), trekkingen } };
}
