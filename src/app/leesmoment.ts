import { begrotingProbleem } from "../text/begroting.ts";
import { EENHEDEN } from "./geld.ts";

/** What a person types about money, read the Dutch way; every wrong cell is a sentence. */

export type Gelezen<T> = { ok: true; waarde: T } | { ok: false; zinnen: readonly string[] };

/** "4.062.600" and "4.062,6" as numbers; undefined for what is no Dutch number. A euro sign and spaces may stand around it. */
export function leesGetal(text: string): number | undefined {
  const plain = text.replaceAll(/[\s€]/g, "").replace(/^[−‒–]/, "-");
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(plain)) return undefined;
  return Number(plain.replaceAll(".", "").replace(",", "."));
}

/** A moment of a budget cycle as it stands in the form: amounts in millions of euros. */
export interface Momentinvoer {
  naam: string;
  maand: string;
  personen: string;
  bedrag: string;
}

export function leesMoment(
  invoer: Momentinvoer,
): Gelezen<{ naam: string; maand: string; q: number | null; bedrag: number | null }> {
  const tekst = begrotingProbleem();
  const zinnen: string[] = [];
  const naam = invoer.naam.trim();
  const maand = invoer.maand.trim();
  if (naam === "") zinnen.push(tekst.naamLeeg);
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(maand)) zinnen.push(tekst.maand(maand));
  const read = (text: string, plaats: string): number | null => {
    if (text.trim() === "") return null;
    const value = leesGetal(text);
    if (value === undefined) zinnen.push(tekst.bedrag(plaats, text.trim()));
    else if (value < 0) zinnen.push(tekst.negatief(plaats, text.trim()));
    return value ?? null;
  };
  const q = read(invoer.personen, tekst.aantal);
  const miljoenen = read(invoer.bedrag, tekst.hetBedrag);
  if (invoer.personen.trim() === "" && invoer.bedrag.trim() === "") zinnen.push(tekst.nietsIngevuld);
  if (zinnen.length > 0) return { ok: false, zinnen };
  return { ok: true, waarde: { naam, maand, q, bedrag: miljoenen === null ? null : miljoenen * EENHEDEN.miljoen } };
}
