import { mean, sum } from "simple-statistics";
import { openbareCijfers, realisatie } from "../figures/figures.ts";
import { type History, history, LAATSTE_JAAR } from "../figures/history.ts";
import type { PublicFigures } from "../figures/schema.ts";
import { EERSTE_JAAR, jaarVan, januari, MAANDEN_PER_JAAR } from "../units/maand.ts";

/**
 * What the model reads of history, and what it takes over from it at the origin. Nothing at or after the origin gets in:
 * those months are NaN, so a leak is seen.
 */

/** The figures that a run leans on; the published ones, unless a test or a simulated history puts others in their place. */
export interface Cijferbron {
  realisatie(id: string, jaar: number): number | null;
  openbareCijfers: PublicFigures;
  history: History;
}

export const gepubliceerd: Cijferbron = { realisatie, openbareCijfers, history };

/**
 * Share of decisions that was positive, by year. 2022-2024: the middle of the published 70 to 85%; 2025: the published
 * 40% of the first quarter. Before 2022 none was found; these are assumptions (aanname).
 */
const AANNAME_INWILLIGING: Readonly<Record<number, number>> = { 2019: 0.35, 2020: 0.5, 2021: 0.6 };

/** Share of decisions in `jaar` that was positive; after 2025 that of 2025. */
function inwilligingspercentageVan(jaar: number, { openbareCijfers }: Cijferbron = gepubliceerd): number {
  const assumed = AANNAME_INWILLIGING[jaar];
  if (assumed !== undefined) return assumed;
  const { values } = openbareCijfers.inwilligingspercentage;
  const [low, high] = values["2022-2024"];
  return (jaar <= 2024 ? (low + high) / 2 : values["2025-Q1"]) / 100;
}

/** Months of reception after a permit, Table 12; 2019 is not in it and takes 2020's (aanname). */
function opvangduurVan(jaar: number, { realisatie }: Cijferbron): number {
  return known(realisatie("opvangduurVergunninghouders", Math.max(jaar, 2020)), "opvangduurVergunninghouders", jaar);
}

/** Series by month for a run of `steps` months with `origin` as first month that is forecast. */
export function historieReeksen(
  origin: number,
  steps: number,
  bron: Cijferbron = gepubliceerd,
): Record<string, Float64Array> {
  const until = (value: (month: number) => number) =>
    Float64Array.from({ length: steps }, (_, month) => (month < origin ? value(month) : Number.NaN));
  const { history } = bron;
  const { cbsJaarcijfers } = bron.openbareCijfers;
  return {
    historie: Float64Array.from({ length: steps }, (_, month) => (month < origin ? 1 : 0)),
    jarenSindsOorsprong: Float64Array.from({ length: steps }, (_, month) =>
      month < origin ? 0 : (month - origin + 0.5) / MAANDEN_PER_JAAR,
    ),
    instroomOpvangRealisatie: until((month) => history.instroom[month] as number),
    uitstroomOpvangRealisatie: until((month) => history.uitstroom[month] as number),
    nareisRealisatie: until(
      (month) =>
        known(cbsJaarcijfers.nareizigers[jaarVan(month)], "nareizigers", jaarVan(month)) *
        (history.maandprofiel[month] as number),
    ),
    inwilligingenCbs: until((month) =>
      known(cbsJaarcijfers.inwilligingen[jaarVan(month)], "inwilligingen", jaarVan(month)),
    ),
    inwilligingspercentageHistorie: until((month) => inwilligingspercentageVan(jaarVan(month), bron)),
    opvangduurVergunninghouders: until((month) => opvangduurVan(jaarVan(month), bron)),
  };
}

/** Permits per month in the year before history begins, to start the delay of nareis. */
export function inwilligingenVoorStart({ openbareCijfers }: Cijferbron = gepubliceerd): number {
  return (
    known(openbareCijfers.cbsJaarcijfers.inwilligingen[EERSTE_JAAR - 1], "inwilligingen", EERSTE_JAAR - 1) /
    MAANDEN_PER_JAAR
  );
}

/** Persons in reception at the end of 2018 (COA). */
export function bezettingBegin({ history }: Cijferbron = gepubliceerd): number {
  return history.bezetting[0] as number;
}

/** Mean share of a year's inflow per month, January to December, over the whole years before the origin's. */
export function gemiddeldProfiel(origin: number, { history }: Cijferbron = gepubliceerd): Float64Array {
  const years = history.jaren.filter((jaar) => jaar < jaarVan(origin));
  return Float64Array.from({ length: MAANDEN_PER_JAAR }, (_, m) =>
    mean(years.map((jaar) => history.maandprofiel[januari(jaar) + m] as number)),
  );
}

/**
 * Share of a forecast year's inflow per month: the mean profile before the origin. Where the origin falls inside a year, its
 * remaining months take the whole rest.
 */
export function maandprofielReeks(origin: number, steps: number, bron: Cijferbron = gepubliceerd): Float64Array {
  const { history } = bron;
  const originYear = jaarVan(origin);
  const profile = gemiddeldProfiel(origin, bron);
  const first = origin - januari(originYear);
  const rest = sum([...profile.subarray(first)]);
  return Float64Array.from({ length: steps }, (_, month) => {
    if (month < origin) return history.maandprofiel[month] as number;
    const share = profile[month % MAANDEN_PER_JAAR] as number;
    return jaarVan(month) === originYear ? share / rest : share;
  });
}

/** Inflow into reception in the origin's year before the origin, in every month of that year; 0 in other years. */
export function reedsIngestroomdReeks(
  origin: number,
  steps: number,
  { history }: Cijferbron = gepubliceerd,
): Float64Array {
  const originYear = jaarVan(origin);
  const already = history.instroom.subarray(januari(originYear), origin).reduce((total, inflow) => total + inflow, 0);
  return Float64Array.from({ length: steps }, (_, month) => (jaarVan(month) === originYear ? already : 0));
}

/** Values that a parameter takes over from the last full year before the origin. */
export function uitHistorie(id: string, origin: number, bron: Cijferbron = gepubliceerd): number | undefined {
  const jaar = Math.min(jaarVan(origin) - 1, LAATSTE_JAAR);
  const value = (figure: string) => known(bron.realisatie(figure, jaar), figure, jaar);
  if (id === "overigeInstroom") return value("overigeInstroom");
  if (id === "opvangfactor") return value("instroomOpvang") / (value("asielinstroom") + value("overigeInstroom"));
  if (id === "inwilligingspercentage") return inwilligingspercentageVan(jaarVan(origin - 1), bron);
  return undefined;
}

/** Places on long-lease sites at the start of 2025: 60% of 77.000 at its end, less the 12.000 that came (section 4.1). */
export function meerjarigePlekkenBegin(): number {
  const end = known(realisatie("opvangplekkenEind2025", 2025), "opvangplekkenEind2025", 2025);
  const share = known(realisatie("aandeelMeerjarigEind2025", 2025), "aandeelMeerjarigEind2025", 2025);
  return (end * share) / 100 - nieuweMeerjarigePlekken(2025);
}

/** Long-lease places that came in a realised year, per year; before 2025 none was published and none is counted. */
export function nieuweMeerjarigePlekken(jaar: number): number {
  return realisatie("meerjarigePlekkenSpreidingswet2025", jaar) ?? 0;
}

function known(value: number | null | undefined, id: string, jaar: number): number {
  if (value === null || value === undefined)
    throw new Error(`${id} ${jaar} is niet gepubliceerd; het model heeft het nodig`);
  return value;
}
