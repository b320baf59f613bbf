import type { Raming } from "../raming/raming.ts";

/** What a change came to, between the forecast before and after it. */
export interface Gevolg {
  /** No month of occupancy, places, pupils or money differs. */
  geen: boolean;
  /** Why, where the model can tell. */
  reden: Reden | undefined;
}

export type Reden =
  | "huisvestingKneltNiet"
  | "besluitenKnellenNiet"
  | "vertrekKneltNiet"
  | "capaciteitBepaaltHuisvesting"
  | "onderPlafond"
  | "rekentMetBasis"
  | "rekentMetEenPrijs"
  | "instroomOpgelegd"
  | "uitstroomOpgelegd";

const UITKOMSTEN = [
  "bezetting",
  "plekkenNodig",
  "noodopvang",
  "tekort",
  "pupillen",
  "kostenCoa",
  "kostenNidos",
  "kostenInd",
  "voorzieningDwangsommen",
  "odaTotaal",
  "ontheemden",
  "kostenOekraine",
  "teruggaveCoa",
  "teruggaveNidos",
  "teruggaveInd",
  "teruggaveOekraine",
] as const;

/** Compares two forecasts of the same scenario, before and after parameter `id` was changed. */
export function gevolgVan(id: string, voor: Raming, na: Raming): Gevolg {
  const geen = UITKOMSTEN.every((reeks) => equal(voor.reeksen[reeks], na.reeksen[reeks]));
  return { geen, reden: geen ? redenVan(id, na) : undefined };
}

function equal(a: Float64Array | undefined, b: Float64Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((value, k) => Object.is(value, b[k]));
}

function redenVan(id: string, raming: Raming): Reden | undefined {
  const forecast = raming.maanden.map((_, month) => month).filter((month) => month >= raming.origin);
  const at = (reeks: string, month: number) => raming.reeksen[reeks]?.[month] ?? Number.NaN;
  const always = (low: string, high: string) => forecast.every((month) => at(low, month) <= at(high, month));
  const imposed = (reeks: string) => forecast.some((month) => !Number.isNaN(at(reeks, month)));
  const eenPrijs = at("eenPrijs", raming.origin) > 0;
  switch (id) {
    case "asielinstroom":
    case "overigeInstroom":
    case "opvangfactor":
      return imposed("instroomOpvangOpgelegd") ? "instroomOpgelegd" : undefined;
    case "huisvestingPerMaand":
      if (imposed("uitstroomOpvangOpgelegd")) return "uitstroomOpgelegd";
      return always("huisvestingMogelijk", "huisvestingscapaciteit") ? "huisvestingKneltNiet" : undefined;
    case "kortsteOpvangduurVergunninghouders":
      return always("huisvestingscapaciteit", "huisvestingMogelijk") ? "capaciteitBepaaltHuisvesting" : undefined;
    case "besluitenPerMaand":
      return always("besluitenMogelijk", "besluitcapaciteit") ? "besluitenKnellenNiet" : undefined;
    case "vertrekNaAfwijzingPerMaand":
      return imposed("uitstroomOpvangOpgelegd") ? "uitstroomOpgelegd" : "vertrekKneltNiet";
    case "noodopvangplafond":
      return always("plekkenBovenMeerjarig", "noodopvangplafond") ? "onderPlafond" : undefined;
    case "prijsPerPersoon":
      return eenPrijs ? undefined : "rekentMetBasis";
    case "basisprijs":
    case "toeslagNoodopvang":
      return eenPrijs ? "rekentMetEenPrijs" : undefined;
    default:
      return undefined;
  }
}
