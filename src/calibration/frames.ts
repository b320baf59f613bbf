import { type Cijferbron, gemiddeldProfiel, gepubliceerd } from "../raming/historie.ts";
import { inputsOf, type RunFrame } from "../raming/inputs.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { zin } from "../text/problems.ts";
import { jaarVan, januari, MAANDEN_PER_JAAR, maandVan } from "../units/maand.ts";

/** How the inflow into reception of the months after an origin is known. */
export type Instroom =
  /** Table 8 by month, as it came. */
  | "maand"
  /** Table 8's total of the year, over the months by the mean profile of the years before the origin. */
  | "jaar"
  /** Persons in asielinstroom by year; reception's share and the other inflow as in the year before the origin. */
  | { readonly asielinstroom: Readonly<Record<string, number>> };

/** A scenario that knows nothing after `origin` but the inflow, to the end of `until` (both months from January 2019). */
export function blindScenario(origin: number, until: number, instroom: Instroom, bron: Cijferbron): Scenario {
  const herkomst = { aanname: "terugtoets", van: "terugtoets" };
  const scenario = {
    id: "terugtoets",
    naam: "Terugtoets",
    omschrijving: "",
    ouder: undefined,
    oorsprong: maandVan(origin),
    einde: maandVan(until - 1),
    prijsmodus: "basis en toeslag",
    maatregelen: [],
  } as const;
  if (typeof instroom === "object")
    return {
      ...scenario,
      waarden: new Map([["asielinstroom", { jaren: instroom.asielinstroom, eenheid: "persoon/jaar", ...herkomst }]]),
      opgelegd: { stand: new Map(), stroom: new Map() },
    };
  const maanden = Object.fromEntries(
    inflow(origin, until, instroom, bron).map((persons, k) => [maandVan(origin + k), persons]),
  );
  // The run is one month longer than the imposed flow; what comes in then is read by nobody, but it must be a number.
  const daarna = bron.realisatie("asielinstroom", jaarVan(origin) - 1) ?? 0;
  return {
    ...scenario,
    waarden: new Map([["asielinstroom", { waarde: daarna, eenheid: "persoon/jaar", ...herkomst }]]),
    opgelegd: {
      stand: new Map(),
      stroom: new Map([["instroomOpvang", { maanden, eenheid: "persoon/maand", ...herkomst }]]),
    },
  };
}

/** Persons per month from `origin` to `until`. */
function inflow(origin: number, until: number, by: "maand" | "jaar", bron: Cijferbron): number[] {
  const { history } = bron;
  const months = Array.from({ length: until - origin }, (_, k) => origin + k);
  if (by === "maand") return months.map((month) => history.instroom[month] as number);
  const profile = gemiddeldProfiel(origin, bron);
  return months.map((month) => {
    const first = januari(jaarVan(month));
    const year = history.instroom.subarray(first, first + MAANDEN_PER_JAAR).reduce((sum, value) => sum + value, 0);
    return year * (profile[month - first] as number);
  });
}

/** Inputs of a run that knows nothing after `origin` but the inflow; throws where the figures do not allow one. */
export function blindFrame(
  origin: number,
  until: number,
  instroom: Instroom,
  bron: Cijferbron = gepubliceerd,
): RunFrame {
  const frame = inputsOf(blindScenario(origin, until, instroom, bron), bron);
  if (!frame.ok) throw new Error(frame.problemen.map(zin).join("\n"));
  return frame.waarde;
}
