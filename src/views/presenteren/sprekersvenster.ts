import type { Vertoning } from "../../app/presentatie.ts";
import type { Getoond } from "./getoond.ts";

/** What the presentation and the presenter's window tell each other; windows of the same origin, and no others. */

/** How it stands in the room. */
export interface Stand {
  soort: "stand";
  sleutel: string;
  /** All slides that are shown, in order, as they stand on the beamer. */
  dias: readonly Getoond[];
  nu: number;
  blanco: Vertoning["blanco"];
  begonnen: number;
  versies: string;
}

export type Bericht =
  | Stand
  /** The presentation is over. */
  | { soort: "einde"; sleutel: string }
  /** A presenter's window asks how it stands. */
  | { soort: "vraag"; sleutel: string }
  /** A key in the presenter's window. */
  | { soort: "toets"; sleutel: string; key: string };

const KANAAL = "opvangraming presentatie";
export const SPREKER = "#spreker";

export function openKanaal(ontvang: (bericht: Bericht) => void): {
  zeg: (bericht: Bericht) => void;
  sluit: () => void;
} {
  const kanaal = new BroadcastChannel(KANAAL);
  kanaal.onmessage = ({ data }: MessageEvent<Bericht>) => ontvang(data);
  return { zeg: (bericht) => kanaal.postMessage(bericht), sluit: () => kanaal.close() };
}

let geopend = Number.NEGATIVE_INFINITY;

/** Opens the presenter's window, or brings it forward; false where the browser refuses. */
export function openSpreker(sleutel: string): boolean {
  geopend = performance.now();
  const address = `${location.pathname}${location.search}${SPREKER}-${sleutel}`;
  return window.open(address, `spreker-${sleutel}`, "popup,width=1180,height=780") !== null;
}

/** A browser leaves full screen for a window that has just been opened; that is no wish to stop. */
export function netGeopend(): boolean {
  return performance.now() - geopend < 3000;
}
