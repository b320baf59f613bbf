import type { Program } from "../engine/program.ts";
import { type Raming, simuleer } from "../raming/raming.ts";
import type { Maatregel } from "../scenario/document.ts";
import type { Met, Scenario } from "../scenario/resolve.ts";
import type { Probleem } from "../text/problems.ts";
import { januari, MAANDEN_PER_JAAR, type Maand, maandIndex, maandVan } from "../units/maand.ts";

/**
 * What the ministry asks in a sentence: a thousand people more, a month longer, a percentage point, a thousand euros a
 * place, a thousand places. Each is a real run of the scenario in which one thing is changed from January of the year on
 * (or from the origin, when that is later), and again at several times the step, to see how far the answer may be scaled.
 *
 *     personen     asylum inflow per year
 *     verblijf     everyone who leaves from then on leaves a month later (or earlier): the outflow of the run, moved
 *     inwilliging  share of decisions that is positive
 *     prijs        euros per place and year, regular and emergency alike: per person that divided by the occupancy rate
 *     plekken      long-lease places, in the first two months
 */
const STAPPEN = ["personen", "verblijf", "inwilliging", "prijs", "plekken"] as const;
export type Stap = (typeof STAPPEN)[number];

/** How large one step is: persons per year, months, share, euros per place and year, places. */
const STAPGROOTTE: Readonly<Record<Stap, number>> = {
  personen: 1_000,
  verblijf: 1,
  inwilliging: 0.01,
  prijs: 1_000,
  plekken: 1_000,
};

/** Times the step is taken, up and down, to see until where the answer is linear. */
export const KEREN = [1, 2, 3, 5, 10] as const;
/** Linear is: no further from the scaled answer of one step than this share of it. */
export const LINEAIR_BINNEN = 0.05;
/** Months over which places come or go. */
const MAANDEN_VOOR_PLEKKEN = 2;
/** Effects smaller than this are nothing, in euros. */
const NIETS = 0.5;

/** Differences with the scenario as it is. Money in euros, persons as the mean of the year. */
export interface Gevolgen {
  /** Of the year, and of the next. */
  kosten: readonly [dit: number, volgend: number];
  bezetting: readonly [dit: number, volgend: number];
  /** What comes back next year less (or more): the advance of this year stands, so it is what this year's cost does, turned. */
  afrekening: number;
}

export interface Stapgevolg {
  stap: Stap;
  meer: Gevolgen;
  minder: Gevolgen;
  /** Largest multiple tried, up and down, to which the answer of one step may be scaled; 0 where there is no answer to scale. */
  lineairTot: { meer: number; minder: number };
}

export interface Kostengevoeligheid {
  jaar: number;
  /** First month that is changed. */
  vanaf: Maand;
  stappen: readonly Stapgevolg[];
  runs: number;
}

type Uitkomst = { ok: true; waarde: Kostengevoeligheid } | { ok: false; problemen: readonly Probleem[] };

/** The year and the one after it must be forecast whole; yields after each run. Problems are of the scenario as it is. */
export function* kostengevoeligheid(program: Program, scenario: Scenario, jaar: number): Generator<void, Uitkomst> {
  const basis = simuleer(program, scenario);
  if (!basis.ok) return basis;
  const from = Math.max(maandIndex(scenario.oorsprong), januari(jaar));
  const effect = (stap: Stap, keren: number): Gevolgen | undefined => {
    const changed = simuleer(program, changeBy(scenario, basis.waarde, stap, keren, from));
    return changed.ok ? difference(changed.waarde, basis.waarde, jaar) : undefined;
  };
  let runs = 1;
  const stappen: Stapgevolg[] = [];
  for (const stap of STAPPEN) {
    const side = function* (sign: 1 | -1): Generator<void, { een: Gevolgen; tot: number } | undefined> {
      const een = effect(stap, sign);
      runs++;
      yield;
      if (!een) return undefined;
      let tot: number = een.kosten.some((euro) => Math.abs(euro) > NIETS) ? 1 : 0;
      for (const keren of KEREN.slice(1)) {
        if (tot === 0) break;
        const more = effect(stap, sign * keren);
        runs++;
        yield;
        if (!more?.kosten.every((euro, k) => linear(euro, keren * (een.kosten[k] as number)))) break;
        tot = keren;
      }
      return { een, tot };
    };
    const [meer, minder] = [yield* side(1), yield* side(-1)];
    if (meer && minder)
      stappen.push({ stap, meer: meer.een, minder: minder.een, lineairTot: { meer: meer.tot, minder: minder.tot } });
  }
  return { ok: true, waarde: { jaar, vanaf: maandVan(from), stappen, runs } };
}

function linear(found: number, scaled: number): boolean {
  return Math.abs(found - scaled) <= Math.max(NIETS, LINEAIR_BINNEN * Math.abs(scaled));
}

function difference(changed: Raming, basis: Raming, jaar: number): Gevolgen {
  const delta = (id: "kostenCoa" | "gemiddeldeBezetting", y: number) => {
    const [there, here] = [changed, basis].map(({ jaren }) => jaren.find((row) => row.jaar === y)?.[id].waarde ?? null);
    if (there == null || here == null) throw new Error(`${basis.scenario} has no ${id} in ${y}`);
    return there - here;
  };
  const kosten = [delta("kostenCoa", jaar), delta("kostenCoa", jaar + 1)] as const;
  return {
    kosten,
    bezetting: [delta("gemiddeldeBezetting", jaar), delta("gemiddeldeBezetting", jaar + 1)],
    afrekening: 0 - kosten[0],
  };
}

/** The scenario with a step taken `keren` times, up or down. */
function changeBy(scenario: Scenario, basis: Raming, stap: Stap, keren: number, from: number): Scenario {
  const amount = keren * STAPGROOTTE[stap];
  const plus = (parameter: string, value: number, month = from): Met<Maatregel> => ({
    id: `gevoeligheid-${stap}-${month}`,
    naam: stap,
    parameter,
    vanaf: maandVan(month),
    aanloopMaanden: 0,
    effect: { plus: value },
    aan: true,
    van: scenario.id,
  });
  const extra = (...maatregelen: Met<Maatregel>[]): Scenario => ({
    ...scenario,
    maatregelen: [...scenario.maatregelen, ...maatregelen],
  });
  switch (stap) {
    case "personen":
      return extra(plus("asielinstroom", amount));
    case "inwilliging":
      return extra(plus("inwilligingspercentage", amount));
    case "prijs": {
      const perPersoon = amount / (basis.reeksen.bezettingsgraad?.[from] ?? Number.NaN);
      return extra(plus(scenario.prijsmodus === "één prijs" ? "prijsPerPersoon" : "basisprijs", perPersoon));
    }
    case "plekken": {
      const parameter = amount < 0 ? "aflopendeMeerjarigePlekken" : "bijkomendeMeerjarigePlekken";
      const perYear = (Math.abs(amount) * MAANDEN_PER_JAAR) / MAANDEN_VOOR_PLEKKEN;
      return extra(plus(parameter, perYear), plus(parameter, -perYear, from + MAANDEN_VOOR_PLEKKEN));
    }
    case "verblijf": {
      const stroom = {
        maanden: movedOutflow(basis, keren, from),
        eenheid: "persoon/maand" as const,
        aanname: "uitstroom van de raming, verschoven",
        van: scenario.id,
      };
      return {
        ...scenario,
        opgelegd: { ...scenario.opgelegd, stroom: new Map(scenario.opgelegd.stroom).set("uitstroomOpvang", stroom) },
      };
    }
  }
}

/** The outflow of a run, `maanden` later from `from` on; earlier ones all leave in the first month. */
function movedOutflow({ reeksen, maanden }: Raming, later: number, from: number): Record<string, number> {
  const uitstroom = reeksen.uitstroomOpvang ?? new Float64Array();
  const last = maanden.length - 1;
  const moved: Record<string, number> = {};
  for (let month = from; month <= last; month++) {
    const source = month - later;
    let persons = source < from ? 0 : (uitstroom[Math.min(source, last)] as number);
    if (month === from) for (let early = from; early < source; early++) persons += uitstroom[early] as number;
    moved[maandVan(month)] = persons;
  }
  return moved;
}
