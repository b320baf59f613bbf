import { jaarsom } from "../raming/jaar-reeksen.ts";
import type { Raming } from "../raming/raming.ts";
import { MAANDEN_PER_JAAR } from "../units/maand.ts";
import { shapley } from "./shapley.ts";

/**
 * Why two amounts of the COA differ: how much by the number of people (volume), by the price, and by the mix of regular and
 * emergency places. An amount is
 *
 *     one price            bedrag = p × q
 *     base and surcharge   bedrag = q × (basis + toeslag × plaatsjaren noodopvang per persoon)
 *
 * The mix is taken apart only where both amounts say what an emergency place costs more; else both are taken at one price,
 * and the mix is zero. Prices are unrounded: an amount divided by its number.
 */
export interface Bedrag {
  /** Persons, mean of the year; above zero. */
  q: number;
  /** Euros of the year. */
  bedrag: number;
  /** Emergency places and what one costs more than a regular one, where both are known. */
  noodopvang?: Noodopvang | undefined;
}

interface Noodopvang {
  /** Places, mean of the year. */
  plekken: number;
  /** Euros per place and year. */
  toeslag: number;
}

export interface PrijsVolume {
  verschil: number;
  volume: number;
  prijs: number;
}

export interface Kostenverschil extends PrijsVolume {
  mix: number;
  /** Whether the mix was taken apart; otherwise both amounts are on one price. */
  metMix: boolean;
}

/**
 * What separates amount `a` from amount `b`, in euros, symmetric. On one price this is the closed form of Shapley over two
 * factors: the number at the mean price, and the price at the mean number.
 */
export function symmetrischeSplitsing(a: Bedrag, b: Bedrag): PrijsVolume {
  return twoFactors(a, b, (prijs(a) + prijs(b)) / 2);
}

/**
 * The split with base weights, usual in budgets: the number at the price of `b`, and the price at the number of `a`. It
 * depends on which of the two is the base.
 */
export function basisSplitsing(a: Bedrag, b: Bedrag): PrijsVolume {
  return twoFactors(a, b, prijs(b));
}

/** Volume at price `p`; the price takes the rest of the difference, so that the two add up to it. */
function twoFactors(a: Bedrag, b: Bedrag, p: number): PrijsVolume {
  const verschil = a.bedrag - b.bedrag;
  if (equal(prijs(a), prijs(b)))
    return { verschil, volume: a.q === b.q ? 0 : verschil, prijs: a.q === b.q ? verschil : 0 };
  const volume = (a.q - b.q) * p;
  return { verschil, volume, prijs: verschil - volume };
}

/** What separates amount `a` from amount `b`: volume, price and mix, symmetric, adding up to the difference. */
export function kostenverschil(a: Bedrag, b: Bedrag): Kostenverschil {
  const [naastA, naastB] = [a.noodopvang, b.noodopvang];
  if (!naastA || !naastB) return { ...symmetrischeSplitsing(a, b), mix: 0, metMix: false };
  const [from, to] = alike(factorsOf(b, naastB), factorsOf(a, naastA));
  const differs = [from.q !== to.q, from.basis !== to.basis || from.toeslag !== to.toeslag, from.mix !== to.mix];
  // Amounts so near that their prices are the same double: the price takes what little is between them.
  if (a.bedrag !== b.bedrag && !differs.includes(true)) differs[1] = true;
  const { verschil, delen } = shapley(differs, (fromA) => {
    // The ends are the amounts themselves: q times a quotient of q would miss them by a rounding.
    if (fromA.every((taken, k) => taken || !differs[k])) return a.bedrag;
    if (!fromA.includes(true)) return b.bedrag;
    const [volume, price, mix] = fromA.map((taken) => (taken ? to : from)) as [Factors, Factors, Factors];
    return volume.q * (price.basis + price.toeslag * mix.mix);
  });
  const [volume = 0, prijsdeel = 0, mix = 0] = delen;
  return { verschil, volume, prijs: prijsdeel, mix, metMix: true };
}

interface Factors {
  q: number;
  basis: number;
  toeslag: number;
  /** Emergency places per person. */
  mix: number;
}

function factorsOf({ q, bedrag }: Bedrag, { plekken, toeslag }: Noodopvang): Factors {
  return { q, basis: (bedrag - toeslag * plekken) / q, toeslag, mix: plekken / q };
}

/**
 * Factors that differ only by the rounding of the sums they come from are one: their mean, whichever comes first. So a price
 * that two scenarios share has no part in what separates them.
 */
function alike(a: Factors, b: Factors): [Factors, Factors] {
  const [left, right] = [{ ...a }, { ...b }];
  for (const id of ["q", "basis", "toeslag", "mix"] as const) {
    if (!equal(a[id], b[id])) continue;
    left[id] = (a[id] + b[id]) / 2;
    right[id] = left[id];
  }
  return [left, right];
}

/** A share of a cost that is far below a cent, and far above what summing twelve months rounds away. */
const AFRONDING = 1e-13;

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= AFRONDING * Math.max(Math.abs(a), Math.abs(b));
}

function prijs({ q, bedrag }: Bedrag): number {
  return bedrag / q;
}

/**
 * The cost of the COA in a year of a forecast, as the split takes it; undefined where the year has no cost or no people. A
 * computed year in base and surcharge says what is emergency; a published amount and one price do not.
 */
export function coaBedragVan(raming: Raming, jaar: number): Bedrag | undefined {
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  const q = cijfers?.gemiddeldeBezetting.waarde ?? null;
  const bedrag = cijfers?.kostenCoa.waarde ?? null;
  if (!cijfers || q === null || bedrag === null || q <= 0) return undefined;
  if (raming.prijsmodus === "één prijs" || cijfers.kostenCoa.herkomst !== "berekend") return { q, bedrag };
  const mean = (id: string) => jaarsom(raming.reeksen[id] ?? new Float64Array(), jaar) / MAANDEN_PER_JAAR;
  const plekken = mean("noodopvang");
  const toeslag =
    plekken > 0
      ? jaarsom(raming.reeksen.kostenCoaToeslag ?? new Float64Array(), jaar) / plekken
      : mean("toeslagNoodopvang") * mean("prijsindex");
  return { q, bedrag, noodopvang: { plekken, toeslag } };
}

/** What came back in the autumn, taken apart: people at the base price, and the rest, which is not volume. */
export function teruggaveSplitsing({
  personen,
  basisprijs,
  teruggave,
}: {
  /** Persons fewer. */
  personen: number;
  /** Euros per person and year, unrounded. */
  basisprijs: number;
  /** Euros. */
  teruggave: number;
}): { volume: number; rest: number } {
  const volume = personen * basisprijs;
  return { volume, rest: teruggave - volume };
}
