import Papa from "papaparse";
import { begrotingProbleem } from "../text/begroting.ts";
import { EENHEDEN, type Eenheid } from "./geld.ts";
import { type Gelezen, leesGetal } from "./leesmoment.ts";

const EERSTE_JAAR = 2015;
const LAATSTE_JAAR = 2060;

interface Cel {
  text: string;
  plaats: string;
}

/**
 * A series by year: a year and an amount on each line, or a line of years above a line of amounts, with tabs or semicolons
 * between the cells. A first line or first column of words is passed over. The result is in euros.
 */
export function leesReeks(text: string, eenheid: Eenheid): Gelezen<Record<number, number>> {
  const tekst = begrotingProbleem();
  const delimiter = text.includes("\t") ? "\t" : ";";
  const parsed = Papa.parse<string[]>(text, { delimiter, header: false });
  const cells = parsed.data.map((row, r) =>
    row.map((cell, c): Cel => ({ text: cell.trim(), plaats: tekst.cel(r + 1, c + 1) })),
  );
  const rows = cells.filter((row) => row.some((cell) => cell.text !== ""));
  if (rows.length === 0) return { ok: false, zinnen: [tekst.leeg] };
  const zinnen: string[] = [];
  const pairs = isJarenregel(rows[0] as Cel[]) ? across(rows, zinnen) : down(rows);
  const found = new Map<number, { bedrag: number; plaats: string }>();
  for (const { jaar, bedrag } of pairs) {
    const year = /^\d{4}$/.test(jaar.text) ? Number(jaar.text) : Number.NaN;
    if (!(year >= EERSTE_JAAR && year <= LAATSTE_JAAR)) {
      zinnen.push(tekst.jaar(jaar.plaats, jaar.text, EERSTE_JAAR, LAATSTE_JAAR));
      continue;
    }
    const earlier = found.get(year);
    if (earlier) zinnen.push(tekst.dubbel(jaar.plaats, year, earlier.plaats));
    const amount = leesGetal(bedrag.text);
    if (bedrag.text === "") zinnen.push(tekst.geenBedrag(bedrag.plaats, year));
    else if (amount === undefined) zinnen.push(tekst.bedrag(bedrag.plaats, bedrag.text));
    else if (!earlier) found.set(year, { bedrag: amount * EENHEDEN[eenheid], plaats: jaar.plaats });
  }
  if (zinnen.length > 0) return { ok: false, zinnen };
  if (found.size === 0) return { ok: false, zinnen: [tekst.leeg] };
  return { ok: true, waarde: Object.fromEntries([...found].map(([jaar, { bedrag }]) => [jaar, bedrag])) };
}

/** A line of years: at least two cells that look like one, whatever stands before them. */
function isJarenregel(row: readonly Cel[]): boolean {
  return row.filter(({ text }) => /^(19|20)\d\d$/.test(text)).length >= 2;
}

function across([jaren = [], bedragen = [], ...more]: readonly Cel[][], zinnen: string[]) {
  const tekst = begrotingProbleem();
  for (const row of more) zinnen.push(tekst.teVeel(Number(/\d+/.exec(row[0]?.plaats ?? "")?.[0] ?? 0)));
  // What stands above the first column is a heading when the amounts have words under it.
  const first = /^\d/.test(jaren[0]?.text ?? "") ? 0 : 1;
  const row = /\d+/.exec(bedragen[0]?.plaats ?? "2")?.[0] ?? "2";
  return jaren
    .slice(first)
    .map((jaar, k) => ({
      jaar,
      bedrag: bedragen[k + first] ?? { text: "", plaats: tekst.cel(Number(row), k + first + 1) },
    }))
    .filter(({ jaar, bedrag }) => jaar.text !== "" || bedrag.text !== "");
}

function down(rows: readonly Cel[][]) {
  const tekst = begrotingProbleem();
  const pair = ([jaar, bedrag]: readonly Cel[]) => {
    const at = jaar as Cel;
    return { jaar: at, bedrag: bedrag ?? { text: "", plaats: tekst.cel(Number(/\d+/.exec(at.plaats)?.[0]), 2) } };
  };
  const [head, ...rest] = rows.map(pair);
  if (!head) return [];
  const words = !/\d/.test(head.jaar.text) && leesGetal(head.bedrag.text) === undefined;
  return words ? rest : [head, ...rest];
}
