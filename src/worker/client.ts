import { proxy, type Remote, releaseProxy, wrap } from "comlink";
import type { Antwoord, Bevinding, Onderzoek, SimulatorApi, Voortgang, Vraag } from "./api.ts";

/** The worker cannot load, or has died; the page says so in a sentence. */
class WorkerDied extends Error {}

export interface Simulator {
  /** Rejects with WorkerDied when the worker fails, and never hangs. */
  reken(vraag: Vraag): Promise<Antwoord>;
  /** As `reken`, for what takes seconds. */
  onderzoek(vraag: Onderzoek, voortgang: (voortgang: Voortgang) => void): Promise<Bevinding>;
  annuleer(nummer: number): void;
  stop(): void;
}

/**
 * Starts a worker. comlink waits for ever on a worker that does not load or dies, so every call races its error event;
 * a worker that says nothing at all within `patience` ms counts as dead too.
 */
export function startSimulator(create: () => Worker, patience = 15_000): Simulator {
  let remote: Remote<SimulatorApi> | undefined;
  let worker: Worker | undefined;
  let fail: (reason: WorkerDied) => void = () => {};
  const died = new Promise<never>((_, reject) => {
    fail = reject;
  });
  died.catch(() => {}); // heard by whoever races it; alone it is no error
  try {
    worker = create();
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail(new WorkerDied(event.message || "de rekenmodule laadt niet"));
    });
    worker.addEventListener("messageerror", () =>
      fail(new WorkerDied("een bericht van de rekenmodule is niet te lezen")),
    );
    remote = wrap<SimulatorApi>(worker);
    const timer = setTimeout(
      () => fail(new WorkerDied(`de rekenmodule antwoordt niet binnen ${patience / 1000} seconden`)),
      patience,
    );
    remote.aanwezig().then(
      () => clearTimeout(timer),
      () => {},
    );
  } catch (error) {
    fail(new WorkerDied(error instanceof Error ? error.message : String(error)));
  }
  const alive = remote;
  return {
    reken: (vraag) => (alive ? Promise.race([alive.reken(vraag), died]) : died),
    onderzoek: (vraag, voortgang) => (alive ? Promise.race([alive.onderzoek(vraag, proxy(voortgang)), died]) : died),
    annuleer(nummer) {
      void alive?.annuleer(nummer);
    },
    stop() {
      alive?.[releaseProxy]();
      worker?.terminate();
      fail(new WorkerDied("de rekenmodule is gestopt"));
    },
  };
}

/** The real worker, built beside the page. */
export function createSimulatorWorker(): Worker {
  return new Worker(new URL("./simulator.worker.ts", import.meta.url), { type: "module", name: "opvangraming" });
}
