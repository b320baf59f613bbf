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
  | "uitstroomOpgelegd"
  | "nareisGegeven"
  | "capaciteitBepaaltBesluiten"
  | "alleenVerlengdeOpvang"
  | "amvOpgelegd"
  | "pupillenOpgelegd"
  | "zelfdeWaarde"
  | "maatregelUit"
  | "maatregelBuitenRaming"
  | "maatregelZonderEffect";

/** What is needed of a maatregel to tell why it changes nothing. */
export interface GevolgMaatregel {
  vanaf: string;
  aan: boolean;
  effect: { readonly plus: number } | { readonly maal: number };
}

const UITKOMSTEN = [
  "bezetting",
  "plekkenNodig",
  "noodopvang",
  "tekort",
  "pupillen",
  "kostenCoa",
  "kostenNidos",
  "kostenCoaPersoneel",
  "kostenCoaMaterieel",
  "kostenCoaRente",
  "kostenCoaZorg",
  "bijdrageDepartementen",
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

const STANDEN: ReadonlySet<string> = new Set(["bezetting", "pupillen", "ontheemden", "voorzieningDwangsommen"]);

/**
 * Compares two forecasts of the same scenario, before and after parameter `id` was changed, or `maatregel` that works on
 * it (as it is now).
 */
export function gevolgVan(id: string, voor: Raming, na: Raming, maatregel?: GevolgMaatregel): Gevolg {
  const geen = UITKOMSTEN.every((reeks) => {
    // A stock is known at the end of the last month as well; what else the series say of the month after it is no outcome.
    const tot = na.maanden.length + (STANDEN.has(reeks) ? 1 : 0);
    return equal(voor.reeksen[reeks]?.subarray(0, tot), na.reeksen[reeks]?.subarray(0, tot));
  });
  if (!geen) return { geen, reden: undefined };
  const reden = maatregel ? redenVanMaatregel(maatregel, na) : undefined;
  return { geen, reden: reden ?? redenVan(id, na) ?? (maatregel ? undefined : zelfde(id, voor, na)) };
}

function redenVanMaatregel({ vanaf, aan, effect }: GevolgMaatregel, raming: Raming): Reden | undefined {
  if (!aan) return "maatregelUit";
  if (vanaf > (raming.maanden.at(-1) ?? "")) return "maatregelBuitenRaming";
  if ("plus" in effect ? effect.plus === 0 : effect.maal === 1) return "maatregelZonderEffect";
  return undefined;
}

/** The parameter itself is in no month another number: as a value that it had already, or one past the end of the run. */
function zelfde(id: string, voor: Raming, na: Raming): Reden | undefined {
  return equal(voor.reeksen[id], na.reeksen[id]) ? "zelfdeWaarde" : undefined;
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
    case "nareisPad":
    case "nareisDirect":
    case "aandeelKortVerblijf":
    case "duurKortVerblijf":
      return imposed("uitstroomOpvangOpgelegd") ? "uitstroomOpgelegd" : undefined;
    case "nareisPerVergunning":
    case "nareisduur":
      if (!Number.isNaN(at("nareisPad", raming.origin))) return "nareisGegeven";
      return imposed("uitstroomOpvangOpgelegd") ? "uitstroomOpgelegd" : undefined;
    case "inwilligingspercentage":
    case "verloopHuisvesting":
    case "verloopVertrekTijdensProcedure":
    case "verloopVertrekNaAfwijzing":
    case "niveauUitstroomtempo":
      return imposed("uitstroomOpvangOpgelegd") ? "uitstroomOpgelegd" : undefined;
    case "aandeelVerlengdeOpvang":
    case "duurVerlengdeOpvang":
      return "alleenVerlengdeOpvang";
    case "instroomAmvPad":
      return imposed("instroomAmvOpgelegd") ? "amvOpgelegd" : undefined;
    case "duurOnder15":
    case "duurLeeftijdsjaar":
    case "duurTotVertrekPupil":
      return imposed("uitstroomPupillenOpgelegd") ? "pupillenOpgelegd" : undefined;
    case "huisvestingPerMaand":
      if (imposed("uitstroomOpvangOpgelegd")) return "uitstroomOpgelegd";
      return always("huisvestingMogelijk", "huisvestingscapaciteit") ? "huisvestingKneltNiet" : undefined;
    case "kortsteOpvangduurVergunninghouders":
      return always("huisvestingscapaciteit", "huisvestingMogelijk") ? "capaciteitBepaaltHuisvesting" : undefined;
    case "kortsteBesluitduur":
      return always("besluitcapaciteit", "besluitenMogelijk") ? "capaciteitBepaaltBesluiten" : undefined;
    case "besluitenPerMaand":
    case "verloopBesluiten":
      return always("besluitenMogelijk", "besluitcapaciteit") ? "besluitenKnellenNiet" : undefined;
    case "vertrekTijdensProcedurePerMaand":
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
