import { getal, maandKort } from "./formats.ts";
import { eenheidNaam, leverNaamOf } from "./names.ts";
import { catalogus } from "./taal.ts";

/** Values of a scenario on one line, as a reader compares them. */

/** The ways in which a scenario gives a value; see scenario/document.ts. */
interface Waarde {
  readonly eenheid: string;
  readonly waarde?: number;
  readonly jaren?: Readonly<Record<string, number>>;
  readonly maanden?: Readonly<Record<string, number>>;
  readonly verdeling?: { readonly min: number; readonly midden: number; readonly max: number };
}

/** Steps of a value by year or month that are shown; the rest is counted. */
const MEESTE_STAPPEN = 8;

const waardenTekst = catalogus(
  {
    vanaf: (maand: string, waarde: string) => `${waarde} vanaf ${maand}`,
    nogMeer: (aantal: number) => `en nog ${getal(aantal)}`,
    verdeling: (midden: string, min: string, max: string) => `${midden} (tussen ${min} en ${max})`,
    perMaand: "per maand",
    perJaar: "per jaar",
    persoon: "mensen",
  },
  {
    vanaf: (maand: string, waarde: string) => `${waarde} from ${maand}`,
    nogMeer: (aantal: number) => `and ${getal(aantal)} more`,
    verdeling: (midden: string, min: string, max: string) => `${midden} (between ${min} and ${max})`,
    perMaand: "a month",
    perJaar: "a year",
    persoon: "people",
  },
);

/** "2026–2031: 55.000 per jaar", in the unit in which the page shows the parameter. */
export function waardeTekst(id: string, value: Waarde): string {
  const { schaal, eenheid } = schaalVan(id, value.eenheid);
  const unit = eenheid === "" || eenheid === "%" ? eenheid : ` ${eenheid}`;
  return stappenTekst(value, (number) => getal(number * schaal, decimalenVan(number * schaal)), unit);
}

/** Imposed counts and flows. */
export function opgelegdTekst(value: Waarde): string {
  const tekst = waardenTekst();
  const per = { "persoon/jaar": ` ${tekst.perJaar}`, "persoon/maand": ` ${tekst.perMaand}` }[value.eenheid] ?? "";
  return stappenTekst(value, (number) => getal(number, decimalenVan(number)), ` ${tekst.persoon}${per}`);
}

function stappenTekst(
  { waarde, jaren, maanden, verdeling }: Waarde,
  number: (value: number) => string,
  unit: string,
): string {
  const tekst = waardenTekst();
  if (waarde !== undefined) return number(waarde) + unit;
  if (verdeling) return tekst.verdeling(number(verdeling.midden) + unit, number(verdeling.min), number(verdeling.max));
  const steps = jaren ? runs(jaren).map(([period, value]) => `${period}: ${number(value)}`) : [];
  for (const [maand, value] of Object.entries(maanden ?? {}).sort(([a], [b]) => a.localeCompare(b)))
    steps.push(tekst.vanaf(maandKort(maand), number(value) + unit));
  const rest = steps.length - MEESTE_STAPPEN;
  const shown = steps.slice(0, MEESTE_STAPPEN).join("; ");
  return `${shown}${rest > 0 ? `; ${tekst.nogMeer(rest)}` : ""}${jaren ? unit : ""}`;
}

/** Years that follow each other with the same value, as one period: ["2026–2031", 55000]. */
function runs(jaren: Readonly<Record<string, number>>): [string, number][] {
  const found: { first: string; last: string; value: number }[] = [];
  for (const [jaar, value] of Object.entries(jaren).sort(([a], [b]) => a.localeCompare(b))) {
    const open = found.at(-1);
    if (open && open.value === value && Number(open.last) + 1 === Number(jaar)) open.last = jaar;
    else found.push({ first: jaar, last: jaar, value });
  }
  return found.map(({ first, last, value }) => [first === last ? first : `${first}–${last}`, value]);
}

function schaalVan(id: string, eenheid: string): { schaal: number; eenheid: string } {
  return leverNaamOf(id) ?? { schaal: 1, eenheid: eenheid === "1" ? "" : eenheidNaam(eenheid) };
}

/** As many as the number has, four at most. */
function decimalenVan(value: number): number {
  const [, decimals = ""] = String(Number(value.toFixed(4))).split(".");
  return decimals.length;
}
