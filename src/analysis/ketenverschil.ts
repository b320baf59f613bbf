import type { Program } from "../engine/program.ts";
import { realisatie } from "../figures/figures.ts";
import { jaarsom } from "../raming/jaar-reeksen.ts";
import { type Raming, simuleer } from "../raming/raming.ts";
import type { StroomId } from "../scenario/document.ts";
import type { Scenario } from "../scenario/resolve.ts";
import type { Probleem } from "../text/problems.ts";
import { jaarVan, januari, MAANDEN_PER_JAAR, maandIndex } from "../units/maand.ts";
import { shapleySets } from "./shapley.ts";

/**
 * What each part of the chain makes of the difference in mean occupancy between two scenarios: Shapley over runs of the
 * model in which groups of inputs are taken from the one or from the other. A year's mean is
 *
 *     start + (inflow − outflow) / 2 + timing
 *
 * and Shapley is linear, so each group's part is taken apart in the same three. The columns then add up to the parts of
 * `bezettingsverschil`, the rows to what a group does in all, and everything to the difference.
 *
 * What is `begin` is all that the origin decides: the first month of the forecast with the count and the pace of that
 * moment, and the parameters that belong to no other group. Inflow that a scenario of a later origin does not give for an
 * earlier year is the published one.
 */
export const KETENFACTOREN = ["begin", "instroom", "besluiten", "inwilliging", "huisvesting", "vertrek"] as const;
export type Ketenfactor = (typeof KETENFACTOREN)[number];

/** Parameters of each group; what is in none belongs to the beginning. */
const GROEPEN: Readonly<Record<Exclude<Ketenfactor, "begin">, readonly string[]>> = {
  instroom: [
    "asielinstroom",
    "overigeInstroom",
    "opvangfactor",
    "nareisPerVergunning",
    "nareisPad",
    "nareisduur",
    "nareisDirect",
    "aandeelKortVerblijf",
    "duurKortVerblijf",
  ],
  besluiten: ["besluitenPerMaand", "kortsteBesluitduur", "verloopBesluiten"],
  inwilliging: ["inwilligingspercentage"],
  huisvesting: ["huisvestingPerMaand", "kortsteOpvangduurVergunninghouders", "verloopHuisvesting"],
  vertrek: [
    "vertrekTijdensProcedurePerMaand",
    "vertrekNaAfwijzingPerMaand",
    "kortsteVertrekduur",
    "verloopVertrekTijdensProcedure",
    "verloopVertrekNaAfwijzing",
  ],
};

const groepVan = new Map<string, Ketenfactor>(
  (Object.keys(GROEPEN) as (keyof typeof GROEPEN)[]).flatMap((groep) => GROEPEN[groep].map((id) => [id, groep])),
);

const STROOMGROEP: Readonly<Record<StroomId, Ketenfactor>> = {
  instroomOpvang: "instroom",
  uitstroomOpvang: "vertrek",
  instroomAmv: "begin",
  uitstroomPupillen: "begin",
};

/** Persons, mean of the year; `totaal` is the sum of the other three. */
export interface Ketendeel {
  beginstand: number;
  /** (inflow − outflow) / 2. */
  stromen: number;
  timing: number;
  totaal: number;
}

export interface Ketenverschil {
  jaar: number;
  verschil: number;
  delen: Readonly<Record<Ketenfactor, Ketendeel>>;
  /** Groups in which the two scenarios differ. */
  verschillend: readonly Ketenfactor[];
  /** Runs of the model it took. */
  runs: number;
}

export type Ketenuitkomst =
  | { ok: true; waarde: Ketenverschil }
  /** The year has passed for one of the two: there are no inputs to exchange. */
  | { ok: false; reden: "voorbij" }
  /** A mixture of the two cannot be run; these are its problems. */
  | { ok: false; reden: "combinatie"; problemen: readonly Probleem[] };

/** Takes the mean occupancy of `a` less that of `b` apart; yields after each run. A year outside a run is thrown. */
export function* ketenverschil(
  program: Program,
  a: Scenario,
  b: Scenario,
  jaar: number,
): Generator<void, Ketenuitkomst> {
  if ([a, b].some(({ oorsprong }) => maandIndex(oorsprong) >= januari(jaar + 1)))
    return { ok: false, reden: "voorbij" };
  const differs = KETENFACTOREN.map((factor) => key(a, factor) !== key(b, factor));
  const { sets, of } = shapleySets(differs);
  const beginstanden: number[] = [];
  const stromen: number[] = [];
  const timings: number[] = [];
  for (const fromA of sets) {
    const mixed = mixture(a, b, (factor) => (fromA[KETENFACTOREN.indexOf(factor)] ? a : b));
    const raming = mixed && simuleer(program, mixed);
    if (!raming?.ok) return { ok: false, reden: "combinatie", problemen: raming?.problemen ?? [] };
    const year = yearOf(raming.waarde, jaar);
    beginstanden.push(year.beginstand);
    stromen.push(year.stromen);
    timings.push(year.timing);
    yield;
  }
  const [start, flows, timing] = [of(beginstanden), of(stromen), of(timings)];
  const delen = Object.fromEntries(
    KETENFACTOREN.map((factor, k) => {
      const [beginstand, stroom, rest] = [start.delen[k], flows.delen[k], timing.delen[k]] as [number, number, number];
      return [factor, { beginstand, stromen: stroom, timing: rest, totaal: beginstand + stroom + rest }];
    }),
  ) as Record<Ketenfactor, Ketendeel>;
  return {
    ok: true,
    waarde: {
      jaar,
      verschil: start.verschil + flows.verschil + timing.verschil,
      delen,
      verschillend: KETENFACTOREN.filter((_, k) => differs[k]),
      runs: sets.length,
    },
  };
}

function yearOf(raming: Raming, jaar: number) {
  const reeks = (id: string) => {
    const values = raming.reeksen[id];
    if (!values || januari(jaar + 1) > raming.maanden.length)
      throw new Error(`${raming.scenario} has no ${id} in ${jaar}`);
    return values;
  };
  const beginstand = reeks("bezetting")[januari(jaar)] as number;
  const stromen = (jaarsom(reeks("instroomOpvang"), jaar) - jaarsom(reeks("uitstroomOpvang"), jaar)) / 2;
  const gemiddelde = jaarsom(reeks("gemiddeldeBezetting"), jaar) / MAANDEN_PER_JAAR;
  return { beginstand, stromen, timing: gemiddelde - beginstand - stromen };
}

/** All that a scenario says about a group, as text: equal text is an equal group. */
function key(scenario: Scenario, factor: Ketenfactor): string {
  const of = (id: string) => (groepVan.get(id) ?? "begin") === factor;
  const waarden = [...scenario.waarden].filter(([id]) => of(id)).map(([id, waarde]) => [id, numbersOf(waarde)]);
  const stromen = [...scenario.opgelegd.stroom]
    .filter(([id]) => STROOMGROEP[id] === factor)
    .map(([id, stroom]) => [id, numbersOf(stroom)]);
  const maatregelen = scenario.maatregelen
    .filter(({ aan, parameter }) => aan && of(parameter))
    .map(({ parameter, vanaf, aanloopMaanden, effect }) => [parameter, vanaf, aanloopMaanden, effect]);
  const begin =
    factor === "begin"
      ? [
          scenario.oorsprong,
          [...scenario.opgelegd.stand].flatMap(([maand, standen]) =>
            [...standen].map(([id, { waarde }]) => [maand, id, waarde]),
          ),
        ]
      : [];
  return JSON.stringify([waarden.sort(byId), stromen.sort(byId), maatregelen, begin]);
}

const byId = ([a]: readonly unknown[], [b]: readonly unknown[]) => (String(a) < String(b) ? -1 : 1);

/** An entry without where it comes from. */
function numbersOf(entry: object): object {
  const { bron: _, aanname: __, van: ___, ...numbers } = entry as Record<string, unknown>;
  return numbers;
}

/** The scenario that takes each group from where `from` says; undefined where inflow of an earlier year is not known. */
function mixture(a: Scenario, b: Scenario, from: (factor: Ketenfactor) => Scenario): Scenario | undefined {
  const begin = from("begin");
  const waarden = new Map(
    [a, b].flatMap((scenario) =>
      [...scenario.waarden].filter(([id]) => from(groepVan.get(id) ?? "begin") === scenario),
    ),
  );
  const inflow = waarden.get("asielinstroom");
  if (inflow && "jaren" in inflow) {
    const jaren = { ...inflow.jaren };
    const first = Math.min(...Object.keys(jaren).map(Number));
    for (let jaar = jaarVan(maandIndex(begin.oorsprong)); jaar < first; jaar++) {
      const published = realisatie("asielinstroom", jaar);
      if (published === null) return undefined;
      jaren[jaar] = published;
    }
    waarden.set("asielinstroom", { ...inflow, jaren });
  }
  return {
    ...begin,
    einde: earliest(a.einde, b.einde),
    waarden,
    opgelegd: {
      stand: begin.opgelegd.stand,
      stroom: new Map(
        [a, b].flatMap((scenario) =>
          [...scenario.opgelegd.stroom].filter(([id]) => from(STROOMGROEP[id]) === scenario),
        ),
      ),
    },
    maatregelen: [a, b].flatMap((scenario) =>
      scenario.maatregelen.filter(({ parameter }) => from(groepVan.get(parameter) ?? "begin") === scenario),
    ),
  };
}

function earliest(a: Scenario["einde"], b: Scenario["einde"]): Scenario["einde"] {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
