import { proxy, type Remote, releaseProxy, wrap } from "comlink";
import { meldingTekst } from "../text/meldingen.ts";
import { huidigeTaal, type Taal } from "../text/taal.ts";
import type { Antwoord, Bevinding, Onderzoek, Rekenkern, SimulatorApi, Voortgang, Vraag } from "./api.ts";

/** The worker cannot load, or has died; the page says so in a sentence. */
class WorkerDied extends Error {
  /** The reason in the language of when it is asked for. */
  readonly reden: () => string;
  constructor(reden: () => string) {
    super(reden());
    this.reden = reden;
  }
}

/** Why nothing is computed any more, from what a question was rejected with. */
export function storingsreden(error: unknown): () => string {
  if (error instanceof WorkerDied) return error.reden;
  return () => (error instanceof Error ? error.message : String(error));
}

export interface Simulator {
  /** Rejects with WorkerDied when the worker fails, and never hangs. */
  reken(vraag: Vraag): Promise<Antwoord>;
  /** As `reken`, for what takes seconds. */
  onderzoek(vraag: Onderzoek, voortgang: (voortgang: Voortgang) => void): Promise<Bevinding>;
  annuleer(nummer: number): void;
  /** What computes, as soon as the worker is up. */
  rekenkern: Promise<Rekenkern>;
  stop(): void;
}

/**
 * Starts a worker. comlink waits for ever on a worker that does not load or dies, so every call races its error event;
 * a worker that says nothing at all within `patience` ms counts as dead too.
 */
export function startSimulator(create: () => Worker, patience = 15_000): Simulator {
  let remote: Remote<SimulatorApi> | undefined;
  let worker: Worker | undefined;
  let present: Promise<Rekenkern> | undefined;
  let fail: (reason: WorkerDied) => void = () => {};
  const died = new Promise<never>((_, reject) => {
    fail = reject;
  });
  died.catch(() => {}); // heard by whoever races it; alone it is no error
  try {
    worker = create();
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail(new WorkerDied(() => event.message || meldingTekst().laadtNiet));
    });
    worker.addEventListener("messageerror", () => fail(new WorkerDied(() => meldingTekst().onleesbaar)));
    remote = wrap<SimulatorApi>(worker);
    const timer = setTimeout(() => fail(new WorkerDied(() => meldingTekst().antwoordtNiet(patience / 1000))), patience);
    present = remote.aanwezig();
    present.then(
      () => clearTimeout(timer),
      () => {},
    );
  } catch (error) {
    fail(new WorkerDied(() => (error instanceof Error ? error.message : String(error))));
  }
  const alive = remote;
  let taal: Taal = "nl";
  /** The worker words what is wrong with a scenario; messages arrive in order, so it hears the language first. */
  const inTaal = (worker: Remote<SimulatorApi>) => {
    if (taal !== huidigeTaal()) {
      taal = huidigeTaal();
      void worker.spreek(taal);
    }
    return worker;
  };
  return {
    reken: (vraag) => (alive ? Promise.race([inTaal(alive).reken(vraag), died]) : died),
    onderzoek: (vraag, voortgang) =>
      alive ? Promise.race([inTaal(alive).onderzoek(vraag, proxy(voortgang)), died]) : died,
    rekenkern: present ? Promise.race([present, died]) : died,
    annuleer(nummer) {
      void alive?.annuleer(nummer);
    },
    stop() {
      alive?.[releaseProxy]();
      worker?.terminate();
      fail(new WorkerDied(() => meldingTekst().gestopt));
    },
  };
}

/** The real worker, built beside the page. */
export function createSimulatorWorker(): Worker {
  return new Worker(new URL("./simulator.worker.ts", import.meta.url), { type: "module", name: "opvangraming" });
}
