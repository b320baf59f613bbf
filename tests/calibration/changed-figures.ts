import { openbareCijfers, realisatie } from "../../src/figures/figures.ts";
import { history, reconcile } from "../../src/figures/history.ts";
import type { PublicFigures } from "../../src/figures/schema.ts";
import type { Cijferbron } from "../../src/raming/historie.ts";

/** Figures with everything after `last` changed, but for the inflow: Table 8's instroom in de opvang, and its months. */
export function changedAfter(last: number, changeProfile: boolean): Cijferbron {
  const changed = (id: string, jaar: number) => {
    const value = realisatie(id, jaar);
    return value === null || jaar <= last || id === "instroomOpvang" ? value : value * 0.6;
  };
  const figures = changeYears(openbareCijfers, last) as PublicFigures;
  const { maandprofiel } = openbareCijfers;
  const values = Object.fromEntries(
    Object.entries(maandprofiel.values).map(([jaar, shares]) => [
      jaar,
      changeProfile && Number(jaar) > last ? [...shares].reverse() : shares,
    ]),
  );
  const openbaar = { ...figures, maandprofiel: { ...maandprofiel, values }, mppEdities: openbareCijfers.mppEdities };
  return {
    realisatie: changed,
    openbareCijfers: openbaar,
    history: { ...reconcile(changed, openbaar), jaren: history.jaren },
  };
}

/** Every number under a later year, or in a row of a later date, times 1.7. */
function changeYears(value: unknown, last: number, later = false): unknown {
  if (typeof value === "number") return later ? value * 1.7 : value;
  if (Array.isArray(value)) return value.map((part) => changeYears(part, last, later));
  if (typeof value !== "object" || value === null) return value;
  const dated = Object.entries(value).some(
    ([key, part]) =>
      ["datum", "jaar", "gepubliceerd", "peildatum"].includes(key) && Number(String(part).slice(0, 4)) > last,
  );
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const year = /^20\d\d/.test(key) ? Number(key.slice(0, 4)) : undefined;
      const keep = ["datum", "jaar", "gepubliceerd", "peildatum"].includes(key);
      return [key, keep ? part : changeYears(part, last, later || dated || (year !== undefined && year > last))];
    }),
  );
}
