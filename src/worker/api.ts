import type { Raming } from "../raming/raming.ts";
import type { ScenarioDocument } from "../scenario/document.ts";
import type { Probleem } from "../text/problems.ts";

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

export interface SimulatorApi {
  /** Answers at once when the worker is up. */
  aanwezig(): Promise<true>;
  reken(vraag: Vraag): Promise<Antwoord>;
  /** Stops the question with this number, if it still runs. */
  annuleer(nummer: number): Promise<void>;
}
