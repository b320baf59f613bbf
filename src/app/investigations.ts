import { effect, signal } from "@preact/signals";
import type { ScenarioDocument } from "../scenario/document.ts";
import { huidigeTaal } from "../text/taal.ts";
import type { Bevinding, Onderzoek, Voortgang } from "../worker/api.ts";
import { type Simulator, storingsreden } from "../worker/client.ts";
import { scenarioDocument, storing, werk } from "./state.ts";

/** What takes seconds: one investigation of each kind at a time, with its progress, until it is done or let go of. */

type Soort = Onderzoek["soort"];
/** The question without what every question carries. */
export type Inhoud<S extends Soort> = Omit<Extract<Onderzoek, { soort: S }>, "nummer" | "eigen" | "soort">;

export interface Lopend<S extends Soort> {
  /** What was asked, and of which documents; another key is another question. */
  sleutel: string;
  inhoud: Inhoud<S>;
  nummer: number;
  voortgang: Voortgang | undefined;
  /** Undefined while it runs; `klaar: false` when it was cancelled. */
  bevinding: Bevinding<S> | undefined;
}

const lopend = signal<{ readonly [S in Soort]?: Lopend<S> }>({});

let simulator: Simulator | undefined;
let nummer = 0;

export function investigateWith(started: Simulator): void {
  simulator = started;
  let taal = huidigeTaal();
  effect(() => {
    if (taal === huidigeTaal()) return;
    taal = huidigeTaal();
    // Problems are worded where they are found: in another language they are found again.
    for (const [soort, { bevinding, inhoud, sleutel }] of Object.entries(lopend.peek()))
      if (bevinding && "problemen" in bevinding) start(soort as Soort, inhoud as Inhoud<Soort>, sleutel);
  });
}

/** The investigation of this kind as it stands; reading it in a view makes the view follow it. */
export function onderzoekVan<S extends Soort>(soort: S): Lopend<S> | undefined {
  return lopend.value[soort] as Lopend<S> | undefined;
}

/** What a question is of: its words and the documents that it hangs on. An outcome of another key is not its answer. */
export function sleutelVan(inhoud: object): string {
  return JSON.stringify([inhoud, documentsOf(inhoud)]);
}

/** Asks, unless exactly this was asked last. A newer question of the same kind takes the place of an older one. */
export function onderzoek<S extends Soort>(soort: S, inhoud: Inhoud<S>): void {
  const sleutel = sleutelVan(inhoud);
  if (lopend.peek()[soort]?.sleutel === sleutel) return;
  start(soort, inhoud, sleutel);
}

/** Asks again what was cancelled. */
export function opnieuw<S extends Soort>(soort: S, inhoud: Inhoud<S>): void {
  start(soort, inhoud, sleutelVan(inhoud));
}

export function breekAf(soort: Soort): void {
  const running = lopend.peek()[soort];
  if (!running || running.bevinding) return;
  simulator?.annuleer(running.nummer);
}

function start<S extends Soort>(soort: S, inhoud: Inhoud<S>, sleutel: string): void {
  if (!simulator) return;
  const own = ++nummer;
  put(soort, { sleutel, inhoud, nummer: own, voortgang: undefined, bevinding: undefined } as Lopend<S>);
  const vraag = { ...inhoud, soort, nummer: own, eigen: werk.peek().eigen } as Onderzoek;
  const voortgang = (step: Voortgang) => change(soort, own, { voortgang: step });
  simulator.onderzoek(vraag, voortgang).then(
    (bevinding) => change(soort, own, { bevinding: bevinding as Bevinding<S> }),
    (error: unknown) => {
      storing.value = storingsreden(error);
    },
  );
}

function put<S extends Soort>(soort: S, next: Lopend<S>): void {
  lopend.value = { ...lopend.peek(), [soort]: next };
}

/** Changes the investigation, unless a newer one has taken its place. */
function change<S extends Soort>(soort: S, own: number, part: Partial<Lopend<S>>): void {
  const now = lopend.peek()[soort] as Lopend<S> | undefined;
  if (now?.nummer === own) put(soort, { ...now, ...part });
}

/** The documents that a question hangs on, so that another scenario of the same name is another question. */
function documentsOf(inhoud: object): unknown[] {
  const ids = ["scenario", "ander"].flatMap((name) => (name in inhoud ? [String(inhoud[name as keyof object])] : []));
  return ids.flatMap((first) => {
    const line: unknown[] = [];
    let id: string | undefined = first;
    while (id !== undefined && line.length < 20) {
      const document: ScenarioDocument | undefined = scenarioDocument(id);
      // How it is presented is not what it comes to.
      line.push(document && { ...document, presentatie: undefined });
      id = document?.ouder;
    }
    return line;
  });
}
