import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import type { DiaId, DiaKeuze } from "../scenario/document.ts";
import { meldingTekst } from "../text/meldingen.ts";
import { paginaTekst } from "../text/pagina.ts";
import { maakEigen, zetPresentatie } from "./document.ts";
import { bestaat, naamVan } from "./levers.ts";
import { meld, scenarioDocument, werk, wijzig } from "./state.ts";

/** A presentation while it runs, how it is left, and how its slides are kept with the scenario. */

export type Paneel = "toetsen" | "inrichten" | "hendel";

export interface Vertoning {
  /** The slide that is looked at; undefined is the first. */
  dia: DiaId | undefined;
  blanco: "zwart" | "wit" | undefined;
  /** Scenario and reference have changed places. */
  omgewisseld: boolean;
  paneel: Paneel | undefined;
  /** The numbers in place of the chart. */
  tabel: boolean;
  /** How far the replay of the last change is, 0 to 1; undefined when there is none. */
  herhaling: number | undefined;
  /** The lever of the strip, by parameter id. */
  hendel: string;
  perBladzijde: "een" | "twee";
  /** When it began, in milliseconds since 1970. */
  begonnen: number;
  /** Tells this presentation apart from another in the same browser. */
  sleutel: string;
  /** A sentence for whoever presents, until the next key. */
  zin: string;
}

/** The presentation that runs. */
export const vertoning = signal<Vertoning | undefined>(undefined);

/** What draws it; fetched when a presentation first starts. */
export const podium = signal<FunctionComponent | undefined>(undefined);

let terug: (() => void) | undefined;

/** Starts a presentation over the page, in full screen where the browser allows it. */
export async function presenteer(): Promise<void> {
  if (vertoning.value) return;
  terug = wayBack();
  // At once: a browser allows it only as the answer to a key or a click.
  void volledigScherm(true);
  try {
    podium.value = (await import("../views/presenteren/podium.tsx")).Podium;
  } catch (error) {
    void volledigScherm(false);
    const reden = error instanceof Error ? error.message : String(error);
    meld(() => paginaTekst().presenterenMislukt(reden));
    return;
  }
  vertoning.value = {
    dia: undefined,
    blanco: undefined,
    omgewisseld: false,
    paneel: undefined,
    tabel: false,
    herhaling: undefined,
    hendel: "asielinstroom",
    perBladzijde: "een",
    begonnen: Date.now(),
    sleutel: Math.random().toString(36).slice(2, 8),
    zin: "",
  };
}

/** Leaves the presentation; the page stands as it was. */
export async function stopPresentatie(): Promise<void> {
  if (!vertoning.value) return;
  vertoning.value = undefined;
  const back = terug;
  terug = undefined;
  requestAnimationFrame(() => back?.());
  await volledigScherm(false);
  requestAnimationFrame(() => back?.());
}

/** Scroll and focus as they are now. */
function wayBack(): () => void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const { scrollX, scrollY } = window;
  return () => {
    if (vertoning.value) return;
    if (focused?.isConnected && focused !== document.body) focused.focus({ preventScroll: true });
    window.scrollTo(scrollX, scrollY);
  };
}

/** Asks for full screen or gives it back. Where it is refused the presentation fills the window, which is no less right. */
export async function volledigScherm(aan: boolean): Promise<void> {
  const { documentElement: root } = document;
  if (aan === (document.fullscreenElement !== null)) return;
  const asked = aan ? root.requestFullscreen?.({ navigationUI: "hide" }) : document.exitFullscreen();
  await asked?.catch(() => undefined);
}

export function zetVertoning(part: Partial<Vertoning>): void {
  if (vertoning.value) vertoning.value = { ...vertoning.value, ...part };
}

/** `p` presents, except while someone types. */
export function presenteerMetToets(event: KeyboardEvent): void {
  if (event.key !== "p" || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  if (vertoning.value || typtIn(event.target) || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  void presenteer();
}

/** Whether keys are text there, or choose in a list. */
export function typtIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return !["range", "checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/** The presenter's choices of a scenario: its own, else those of its nearest parent that has any. */
export function presentatieVan(id: string): readonly DiaKeuze[] | undefined {
  let next = scenarioDocument(id);
  for (let depth = 0; next && depth < 20; depth++) {
    if (next.presentatie) return next.presentatie;
    next = next.ouder === undefined ? undefined : scenarioDocument(next.ouder);
  }
  return undefined;
}

/** Keeps choices with the active scenario; a shipped one gets a child of its own first, as with a lever. */
export function bewaarPresentatie(keuzes: readonly DiaKeuze[]): void {
  const naam = meldingTekst().aangepast(naamVan(werk.value.actief));
  wijzig((document) => zetPresentatie(maakEigen(document, naam, bestaat), keuzes));
}
