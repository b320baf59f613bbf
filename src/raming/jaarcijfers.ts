import { sum } from "simple-statistics";
import { cijfer, euroPerEenheid, realisatie } from "../figures/figures.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { jaarVan, januari, MAANDEN_PER_JAAR } from "../units/maand.ts";
import type { RunFrame } from "./inputs.ts";

/** Where a number comes from. */
export type Herkomst = "gepubliceerd" | "afgeleid" | "berekend" | "opgelegd" | "aanname";

export interface Jaarwaarde {
  /** In the unit of `JAARCIJFERS`; null where nothing is published and nothing computed. */
  waarde: number | null;
  herkomst: Herkomst;
}

/** The figures of a year, in the order in which they are shown, each with its unit. Money is in euros. */
export const JAARCIJFERS = {
  asielinstroom: "persoon",
  instroomOpvang: "persoon",
  uitstroomOpvang: "persoon",
  gemiddeldeBezetting: "persoon",
  bezettingUltimo: "persoon",
  bezettingPiek: "persoon",
  verblijfsduurOpUitstroom: "maand",
  instroomAmv: "persoon",
  pupillenUltimo: "persoon",
  plekkenNodigPiek: "plek",
  noodopvangGemiddeld: "plek",
  kostenCoa: "euro",
  kostenNidos: "euro",
} as const;

export type Jaarcijfer = keyof typeof JAARCIJFERS;
export type Jaarcijfers = { jaar: number } & Record<Jaarcijfer, Jaarwaarde>;

const ONBEKEND: Jaarwaarde = { waarde: null, herkomst: "gepubliceerd" };

type Reeksen = Readonly<Record<string, Float64Array>>;

/** All whole years of a run. A year before the origin is what was published; a later one is what the model computes. */
export function jaarcijfersOf(scenario: Scenario, frame: RunFrame, reeksen: Reeksen): Jaarcijfers[] {
  const jaren: Jaarcijfers[] = [];
  for (let first = 0; first + MAANDEN_PER_JAAR <= frame.months; first += MAANDEN_PER_JAAR) {
    const year = new Year(reeksen, first);
    jaren.push(first + MAANDEN_PER_JAAR <= frame.origin ? realised(year) : computed(year, scenario, frame));
  }
  return jaren;
}

/** A flow of `jaar`: the sum of its months, of a series by month from January 2019. */
export function jaarsom(reeks: Float64Array, jaar: number): number {
  return sum([...reeks.subarray(januari(jaar), januari(jaar + 1))]);
}

/** The twelve months of a year in the series. */
class Year {
  readonly jaar: number;

  constructor(
    private readonly reeksen: Reeksen,
    readonly first: number,
  ) {
    this.jaar = jaarVan(first);
  }

  private reeks(id: string): Float64Array {
    const reeks = this.reeksen[id];
    if (!reeks) throw new Error(`reeks ${id} bestaat niet in het model`);
    return reeks;
  }

  /** A flow of the year: the sum of its months. */
  sum(id: string): number {
    return jaarsom(this.reeks(id), this.jaar);
  }

  mean(id: string): number {
    return this.sum(id) / MAANDEN_PER_JAAR;
  }

  /** The highest of the twelve month starts. */
  peak(id: string): number {
    return Math.max(...this.reeks(id).subarray(this.first, this.first + MAANDEN_PER_JAAR));
  }

  at(id: string, month: number): number {
    return this.reeks(id)[this.first + month] as number;
  }

  /** At the end of 31 December. */
  ultimo(id: string): number {
    return this.at(id, MAANDEN_PER_JAAR);
  }
}

/** Published outturn in the model's unit. */
function published(id: string, jaar: number): Jaarwaarde {
  const waarde = realisatie(id, jaar);
  return waarde === null ? ONBEKEND : { waarde: waarde * euroPerEenheid(cijfer(id).unit), herkomst: "gepubliceerd" };
}

function realised(year: Year): Jaarcijfers {
  const { jaar } = year;
  const ultimo = year.ultimo("bezetting");
  const verblijfsduur = published("verblijfsduurOpUitstroom", jaar);
  return {
    jaar,
    asielinstroom: published("asielinstroom", jaar),
    instroomOpvang: published("instroomOpvang", jaar),
    uitstroomOpvang: published("uitstroomOpvang", jaar),
    gemiddeldeBezetting: published("gemiddeldeBezetting", jaar),
    bezettingUltimo: { waarde: ultimo, herkomst: "afgeleid" },
    bezettingPiek: { waarde: Math.max(year.peak("bezetting"), ultimo), herkomst: "afgeleid" },
    verblijfsduurOpUitstroom:
      verblijfsduur.waarde === null ? { waarde: verblijfsduurOf(year), herkomst: "berekend" } : verblijfsduur,
    instroomAmv: published("instroomAmv", jaar),
    pupillenUltimo: published("pupillenNidos", jaar),
    plekkenNodigPiek: ONBEKEND,
    noodopvangGemiddeld: ONBEKEND,
    kostenCoa: published("uitgavenCoa", jaar),
    kostenNidos: published("uitgavenNidos", jaar),
  };
}

function verblijfsduurOf(year: Year): number {
  return year.sum("verblijfUitgestroomd") / year.sum("uitstroomOpvang");
}

function computed(year: Year, scenario: Scenario, { origin, nidosFrom, paths }: RunFrame): Jaarcijfers {
  const { jaar, first } = year;
  const berekend = (waarde: number): Jaarwaarde => ({ waarde, herkomst: "berekend" });
  const stroom = (id: string): Jaarwaarde => ({
    waarde: year.sum(id),
    herkomst: imposes(scenario, id, jaar) ? "opgelegd" : "berekend",
  });
  const nidos = (value: () => Jaarwaarde): Jaarwaarde => (first >= nidosFrom ? value() : ONBEKEND);
  const ultimo = year.ultimo("bezetting");
  const asielinstroom = scenario.waarden.get("asielinstroom");
  return {
    jaar,
    asielinstroom: {
      waarde: (paths.asielinstroom as Float64Array)[Math.max(first, origin)] as number,
      herkomst: asielinstroom && "bron" in asielinstroom ? "gepubliceerd" : "aanname",
    },
    instroomOpvang: stroom("instroomOpvang"),
    uitstroomOpvang: stroom("uitstroomOpvang"),
    gemiddeldeBezetting: berekend(year.mean("gemiddeldeBezetting")),
    bezettingUltimo: berekend(ultimo),
    bezettingPiek: berekend(Math.max(year.peak("bezetting"), ultimo)),
    verblijfsduurOpUitstroom: berekend(verblijfsduurOf(year)),
    instroomAmv: nidos(() => stroom("instroomAmv")),
    pupillenUltimo: nidos(() => berekend(year.ultimo("pupillen"))),
    plekkenNodigPiek: berekend(Math.max(year.peak("plekkenNodig"), year.ultimo("plekkenNodig"))),
    noodopvangGemiddeld: berekend(year.mean("noodopvang")),
    kostenCoa: berekend(year.sum("kostenCoa")),
    kostenNidos: nidos(() => berekend(year.sum("kostenNidos"))),
  };
}

function imposes(scenario: Scenario, id: string, jaar: number): boolean {
  const opgelegd = scenario.opgelegd.stroom.get(id as "instroomOpvang");
  if (!opgelegd) return false;
  if ("jaren" in opgelegd) return Object.hasOwn(opgelegd.jaren, String(jaar));
  return Object.keys(opgelegd.maanden).some((maand) => maand.startsWith(`${jaar}-`));
}
