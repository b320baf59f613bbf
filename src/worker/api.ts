import type { Ketenuitkomst } from "../analysis/ketenverschil.ts";
import type { Kostengevoeligheid } from "../analysis/kostengevoeligheid.ts";
import type { AannameMetEffect } from "../calibration/aannamelog.ts";
import type { Terugtoets } from "../calibration/backtest.ts";
import type { ForecastBands } from "../calibration/forecast-bands.ts";
import type { InflowBand } from "../calibration/inflow-band.ts";
import type { RankCorrelation } from "../calibration/rank-correlation.ts";
import type { Doel, Teruggerekend } from "../calibration/terugrekenen.ts";
import type { Tornado } from "../calibration/tornado.ts";
import type { Ketencijfer } from "../raming/jaarcijfers.ts";
import type { Raming } from "../raming/raming.ts";
import type { ScenarioDocument } from "../scenario/document.ts";
import type { Probleem } from "../text/problems.ts";
import type { Taal } from "../text/taal.ts";

/** What the page may ask the worker. Expected failures are values: only name and message of an error cross over. */

export interface Vraag {
  /** Rises with every question; the latest wins. */
  nummer: number;
  /** Documents of the user; the shipped ones are known to the worker. */
  eigen: readonly ScenarioDocument[];
  /** Ids to run, shipped or own. */
  scenarios: readonly string[];
}

export type Uitkomst = { ok: true; raming: Raming } | { ok: false; problemen: readonly Probleem[] };

export type Antwoord =
  /** By id, in the order of the question. */
  | { klaar: true; nummer: number; uitkomsten: Readonly<Record<string, Uitkomst>> }
  /** Cancelled, or a newer question came. */
  | { klaar: false; nummer: number };

/** What takes seconds: it reports its progress and can be cancelled. A newer one of the same kind lets go of an older. */
export type Onderzoek = { nummer: number; eigen: readonly ScenarioDocument[] } & (
  | { soort: "onzekerheid"; scenario: string; instroomband: InflowBand; grootheid: Ketencijfer; jaar: number }
  | { soort: "terugrekenen"; scenario: string; parameter: string; doel: Doel }
  | { soort: "terugtoets" }
  | { soort: "aannames"; scenario: string; grootheid: Ketencijfer; jaar: number }
  | { soort: "kostengevoeligheid"; scenario: string; jaar: number }
  /** What the scenario's mean occupancy of the year differs from that of `ander`, by part of the chain. */
  | { soort: "ketenverschil"; scenario: string; ander: string; jaar: number }
);

/** Draws whose share of nareis that is housed at once lies between two bounds, and their mean permits factor. */
export interface Ruil {
  van: number;
  tot: number;
  trekkingen: number;
  vergunningenfactor: number | null;
}

export interface Onzekerheid {
  banden: ForecastBands;
  /** Of the asked figure and year; undefined where the run does not compute it. */
  tornado: Tornado | undefined;
  rangcorrelaties: readonly RankCorrelation[];
  /** How many independent draws the posterior is worth. */
  effectieveTrekkingen: number;
  /** Permits against nareis that is housed at once: what the figures cannot tell apart. */
  ruil: readonly Ruil[];
}

export interface Vondsten {
  onzekerheid: Onzekerheid;
  terugrekenen: Teruggerekend;
  terugtoets: Terugtoets;
  aannames: readonly AannameMetEffect[];
  kostengevoeligheid: Kostengevoeligheid;
  ketenverschil: Ketenuitkomst;
}

export type Bevinding<S extends Onderzoek["soort"] = Onderzoek["soort"]> =
  | { klaar: true; vondst: Vondsten[S] }
  | { klaar: false }
  /** The scenario cannot be run. */
  | { klaar: true; problemen: readonly Probleem[] };

/** Rises from 0; the whole is not known before the end, so a word says what is being done. */
export interface Voortgang {
  bezig: "ijken" | "doorrekenen" | "terugtoetsen";
  /** Draws, or steps, so far. */
  gedaan: number;
}

/** What computes: WebAssembly, or JavaScript and why (in the words of the host). Both give the same numbers. */
export type Rekenkern = { soort: "wasm" } | { soort: "javascript"; reden: string };

export interface SimulatorApi {
  /** Answers at once when the worker is up. */
  aanwezig(): Promise<Rekenkern>;
  /** What is worded after this is in `taal`. */
  spreek(taal: Taal): Promise<void>;
  reken(vraag: Vraag): Promise<Antwoord>;
  /** `voortgang` is called at most a few times a second; it must be a comlink proxy. */
  onderzoek(vraag: Onderzoek, voortgang: (voortgang: Voortgang) => void): Promise<Bevinding>;
  /** Stops the question with this number, if it still runs. */
  annuleer(nummer: number): Promise<void>;
}
