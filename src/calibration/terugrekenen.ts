import type { Program } from "../engine/program.ts";
import { parameterDefinition } from "../model/parameters.ts";
import type { Jaarcijfer } from "../raming/jaarcijfers.ts";
import { simuleer } from "../raming/raming.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { maandIndex } from "../units/maand.ts";

/** What a lever must be for an outcome to be reached: a figure of a year, or a series at a month. */
export type Doel =
  | { readonly grootheid: Jaarcijfer; readonly jaar: number; readonly waarde: number }
  | { readonly reeks: string; readonly maand: string; readonly waarde: number };

export type Teruggerekend =
  | {
      readonly ok: true;
      /** The least value of the lever that does it, in its unit. */
      readonly waarde: number;
      /** What the model gives there, within `NEAR` of the target. */
      readonly uitkomst: number;
    }
  | {
      /** No value of the lever does it. */
      readonly ok: false;
      readonly parameter: string;
      /** What was tried, in the unit of the lever. */
      readonly bereik: readonly [number, number];
      /** Least and greatest outcome; undefined where none could be computed. */
      readonly gezien: readonly [number, number] | undefined;
      readonly doel: Doel;
    };

/** How close the outcome must come, as a share of the target. */
const NEAR = 1e-6;
/** Values of the lever that are tried first, to find between which two the target lies. */
const GRID = 24;

/**
 * Finds the value of lever `id`, the same over the whole forecast, for which the scenario reaches its target: tries the
 * lever's range from low to high, and closes in on the first two neighbours between which the target lies.
 */
export function terugrekenen(program: Program, scenario: Scenario, id: string, doel: Doel): Teruggerekend {
  const definition = parameterDefinition(id);
  if (!definition) throw new Error(`parameter ${id} does not exist`);
  const [min, max] = definition.lever ? [definition.lever.min, definition.lever.max] : definition.bereik;
  const outcome = (waarde: number): number => {
    const entry = { waarde, eenheid: definition.eenheid, aanname: "teruggerekend", van: scenario.id };
    const raming = simuleer(program, { ...scenario, waarden: new Map(scenario.waarden).set(id, entry) });
    if (!raming.ok) return Number.NaN;
    if ("reeks" in doel) return raming.waarde.reeksen[doel.reeks]?.[maandIndex(doel.maand)] ?? Number.NaN;
    return raming.waarde.jaren.find(({ jaar }) => jaar === doel.jaar)?.[doel.grootheid].waarde ?? Number.NaN;
  };
  const near = NEAR * Math.max(1, Math.abs(doel.waarde));
  const seen: number[] = [];
  let before: { at: number; off: number } | undefined;
  for (let k = 0; k <= GRID; k++) {
    const at = min + ((max - min) * k) / GRID;
    const value = outcome(at);
    if (Number.isNaN(value)) {
      before = undefined;
      continue;
    }
    seen.push(value);
    const off = value - doel.waarde;
    if (Math.abs(off) <= near) return { ok: true, waarde: at, uitkomst: value };
    if (before && before.off < 0 !== off < 0) {
      const waarde = rootBetween(before, { at, off }, (x) => outcome(x) - doel.waarde, near);
      return { ok: true, waarde, uitkomst: outcome(waarde) };
    }
    before = { at, off };
  }
  const gezien = seen.length === 0 ? undefined : ([Math.min(...seen), Math.max(...seen)] as const);
  return { ok: false, parameter: id, bereik: [min, max], gezien, doel };
}

interface Side {
  at: number;
  off: number;
}

/** A root between two sides of opposite sign (Illinois variant of the false position, bisecting where that stalls). */
function rootBetween(a: Side, b: Side, f: (x: number) => number, near: number): number {
  let [low, high] = [a, b];
  for (let k = 0; k < 100; k++) {
    const middle = (low.at + high.at) / 2;
    const guess = k % 4 === 3 ? middle : (low.at * high.off - high.at * low.off) / (high.off - low.off);
    const off = f(guess);
    if (Number.isNaN(off)) return Number.NaN;
    if (Math.abs(off) <= near || guess === low.at || guess === high.at) return guess;
    if (off < 0 === low.off < 0) {
      low = { at: guess, off };
      high = { at: high.at, off: high.off / 2 };
    } else {
      high = { at: guess, off };
      low = { at: low.at, off: low.off / 2 };
    }
  }
  return (low.at + high.at) / 2;
}
