import { openbareCijfers } from "../figures/figures.ts";
import type { Raming } from "../raming/raming.ts";
import { januari } from "../units/maand.ts";

/**
 * Price levels. Published amounts are in current prices of their year. A forecast is in prices of 2025 times the price index
 * of its scenario: in current prices of the forecast year as far as the scenario says so, and in constant prices of 2025
 * where its index is 1. Published years are brought to one level with the consumer price index (CBS); the wage and price
 * compensation that a ministry gets is another index and was not found.
 */
export type Prijspeil = "lopend" | number;

const { values: CPI } = openbareCijfers.consumentenprijzen;
export const EERSTE_PRIJSJAAR = Math.min(...Object.keys(CPI).map(Number)) - 1;
const LAATSTE = Math.max(...Object.keys(CPI).map(Number));

/** Prices of `jaar` against 2025: published years by consumer prices, later years by the index of the scenario. */
export function prijsindexVan(raming: Raming, jaar: number): number | undefined {
  if (jaar > LAATSTE) return raming.reeksen.prijsindex?.[januari(jaar)];
  if (jaar < EERSTE_PRIJSJAAR) return undefined;
  let index = 1;
  for (let year = LAATSTE; year > jaar; year--) index /= 1 + (CPI[year] as number) / 100;
  return index;
}

/** What an amount of `jaar`, in its own prices, is at a price level; undefined where no index is known. */
export function inPrijspeil(raming: Raming, euro: number, jaar: number, peil: Prijspeil): number | undefined {
  if (peil === "lopend") return euro;
  const [then, wanted] = [prijsindexVan(raming, jaar), prijsindexVan(raming, peil)];
  return then === undefined || wanted === undefined ? undefined : (euro * wanted) / then;
}
