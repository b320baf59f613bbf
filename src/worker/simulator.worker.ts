import program from "virtual:program";
import { expose } from "comlink";
import { wasmRefusal } from "../engine/wasm.ts";
import { zetTaal } from "../text/taal.ts";
import { answer } from "./answer.ts";
import type { SimulatorApi } from "./api.ts";
import { investigate } from "./investigate.ts";
import { Posteriors } from "./posteriors.ts";
import { startSlices } from "./slices.ts";

/** The worker: keeps the number of the latest question and lets go of every older one. */
let latest = 0;
const cancelled = new Set<number>();
const latestOf = new Map<string, number>();
const posteriors = new Posteriors(program);

const api: SimulatorApi = {
  async aanwezig() {
    const reden = wasmRefusal();
    return reden === undefined ? { soort: "wasm" } : { soort: "javascript", reden };
  },
  spreek: async (taal) => zetTaal(taal),
  async reken(vraag) {
    latest = Math.max(latest, vraag.nummer);
    try {
      return await answer(program, vraag, startSlices(), () => vraag.nummer < latest || cancelled.has(vraag.nummer));
    } finally {
      cancelled.delete(vraag.nummer);
    }
  },
  async onderzoek(vraag, voortgang) {
    const { nummer, soort } = vraag;
    latestOf.set(soort, Math.max(latestOf.get(soort) ?? 0, nummer));
    const vervallen = () => nummer < (latestOf.get(soort) ?? 0) || cancelled.has(nummer);
    try {
      return await investigate(vraag, { program, posteriors, slices: startSlices(), vervallen, voortgang });
    } finally {
      cancelled.delete(nummer);
    }
  },
  async annuleer(nummer) {
    cancelled.add(nummer);
  },
};

// First of all, and without a top-level await before it: messages that come early would be lost.
expose(api);
