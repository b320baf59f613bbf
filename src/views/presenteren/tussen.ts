import { visibleValues } from "../../charts/line-data.ts";
import { waterfallDomain } from "../../charts/waterfall-layout.ts";
import type { Grafiek } from "./dia.ts";

/** Two charts on one scale, and what lies between them: for a flip of scenarios and the replay of a change. */

/** `grafiek` on axes that hold the others of its kind as well. */
export function opEenAs(grafiek: Grafiek, anderen: readonly (Grafiek | undefined)[]): Grafiek {
  const alle = [grafiek, ...anderen];
  if (grafiek.soort === "lijn") {
    const lijnen = alle.filter((ander) => ander?.soort === "lijn");
    const van = Math.min(...lijnen.map((ander) => ander.van ?? 0));
    const tot = Math.max(...lijnen.map((ander) => ander.tot));
    return { ...grafiek, van, tot, yMax: Math.max(...lijnen.map((ander) => highest(ander, van, tot))) };
  }
  if (grafiek.soort === "waterval") {
    const ends = alle.flatMap((ander) => (ander?.soort === "waterval" ? waterfallDomain(ander) : []));
    return { ...grafiek, domein: [Math.min(...ends), Math.max(...ends)] };
  }
  return grafiek;
}

function highest({ lijnen, banden = [], punten = [] }: Grafiek & { soort: "lijn" }, van: number, tot: number): number {
  const series = [...lijnen.map(({ waarden }) => waarden), ...banden.map(({ boven }) => boven)];
  const values = series.flatMap((waarden) => visibleValues({ waarden }, van, tot).map(({ value }) => value ?? 0));
  const counts = punten.filter(({ maand }) => maand >= van && maand <= tot).map(({ waarde }) => waarde);
  return Math.max(0, ...values, ...counts);
}

/** Whether nothing in the charts differs. */
export function zelfde(a: Grafiek, b: Grafiek): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The chart `deel` of the way (0 to 1) from one to the other, with the lines where they began left in grey. */
export function tussen(van: Grafiek, naar: Grafiek, deel: number, voor: string): Grafiek {
  const between = (a: number, b: number) => (deel === 1 ? b : a + (b - a) * deel);
  if (van.soort === "lijn" && naar.soort === "lijn") {
    const lijnen = naar.lijnen.map((lijn) => {
      const begin = van.lijnen.find(({ id }) => id === lijn.id);
      if (!begin) return lijn;
      const waarden = Array.from(lijn.waarden, (value, index) => {
        const first = begin.waarden[index];
        return typeof value === "number" && typeof first === "number" ? between(first, value) : value;
      });
      return { ...lijn, waarden };
    });
    const begin = van.lijnen.find(({ soort }) => soort === "scenario");
    const spoor = begin
      ? [{ ...begin, id: "voor", label: voor, soort: "referentie" as const, streep: 2 as const }]
      : [];
    const { merk: _, ...rest } = naar;
    // A number stands only where it has been computed.
    const merk = deel === 0 ? van.merk : deel === 1 ? naar.merk : undefined;
    return { ...rest, lijnen: deel === 0 ? lijnen : [...spoor, ...lijnen], ...(merk ? { merk } : {}) };
  }
  if (van.soort === "waterval" && naar.soort === "waterval") {
    const stappen = naar.stappen.map((stap) => {
      const begin = van.stappen.find(({ id }) => id === stap.id);
      return begin ? { ...stap, waarde: between(begin.waarde, stap.waarde) } : stap;
    });
    return { ...naar, stappen };
  }
  return deel < 1 ? van : naar;
}
