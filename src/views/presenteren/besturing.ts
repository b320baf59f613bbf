import {
  stopPresentatie,
  typtIn,
  type Vertoning,
  vertoning,
  volledigScherm,
  zetVertoning,
} from "../../app/presentatie.ts";
import { laatsteLever, rondAf } from "../../app/state.ts";
import { podiumTekst } from "../../text/podium.ts";
import { diaMetWijziging, getoondeIds, huidigeIndex, wisselt } from "./getoond.ts";
import { leverZin } from "./herhaling-zin.ts";
import { openSpreker } from "./sprekersvenster.ts";

/** What keys, buttons, a clicker and the presenter's window can do. */

/** How long a replay takes, in milliseconds. */
const HERHALING = 5000;

export function rustig(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** To a slide by its number from 0; what covers a slide goes away. */
function naarDia(index: number): void {
  const ids = getoondeIds.value;
  const dia = ids[Math.min(Math.max(index, 0), ids.length - 1)];
  zetVertoning({ dia, blanco: undefined, herhaling: undefined, zin: "" });
}

/** One slide on or back; a clicker first ends a replay, and first brings a blank screen back. */
export function stap(richting: 1 | -1): void {
  const stand = vertoning.value;
  if (!stand) return;
  if (stand.blanco) zetVertoning({ blanco: undefined, zin: "" });
  else if (stand.herhaling !== undefined && stand.herhaling < 1 && richting === 1) zetVertoning({ herhaling: 1 });
  else naarDia(huidigeIndex.value + richting);
}

export function blanco(kleur: "zwart" | "wit"): void {
  const tekst = podiumTekst();
  const aan = vertoning.value?.blanco !== kleur;
  zetVertoning({ blanco: aan ? kleur : undefined, zin: aan ? tekst[kleur] : "" });
}

export function wissel(): void {
  const tekst = podiumTekst();
  const stand = vertoning.value;
  if (!stand) return;
  const kan = wisselt(getoondeIds.value[huidigeIndex.value]);
  if (stand.omgewisseld) zetVertoning({ omgewisseld: false, zin: "" });
  else if (kan === "ja") zetVertoning({ omgewisseld: true, herhaling: undefined, zin: "" });
  else zetVertoning({ zin: kan === "gelijk" ? tekst.wisselZonderVerschil : tekst.nietOmTeWisselen });
}

/** Shows the last change again: over some seconds, or, where motion is not wanted, state by state. */
export function herhaal(): void {
  const { herhaling: tekst } = podiumTekst();
  // What is still moving has been moved.
  rondAf();
  const lever = laatsteLever.value;
  const dia = lever && diaMetWijziging();
  if (dia === undefined) {
    zetVertoning({ zin: lever ? tekst.gelijk(leverZin(lever)) : tekst.geen });
    return;
  }
  zetVertoning({ dia, herhaling: 0, omgewisseld: false, blanco: undefined, tabel: false, zin: "" });
  if (!rustig()) speelAf();
}

let frame = 0;

function speelAf(): void {
  cancelAnimationFrame(frame);
  let begin: number | undefined;
  const teken = (now: number) => {
    begin ??= now;
    const deel = Math.min(1, (now - begin) / HERHALING);
    const stand = vertoning.value?.herhaling;
    // Left, or brought to its end by hand.
    if (stand === undefined || stand === 1) return;
    zetVertoning({ herhaling: deel < 1 ? vloeiend(deel) : 1 });
    if (deel < 1) frame = requestAnimationFrame(teken);
  };
  frame = requestAnimationFrame(teken);
}

/** Slow at both ends. */
function vloeiend(deel: number): number {
  return deel * deel * (3 - 2 * deel);
}

export function paneel(naam: NonNullable<Vertoning["paneel"]>): void {
  const open = vertoning.value?.paneel !== naam;
  // A lever that was being moved has been moved.
  rondAf();
  zetVertoning({ paneel: open ? naam : undefined, herhaling: undefined, zin: "" });
}

/** Closes what lies uppermost; when nothing does, the presentation. */
export function terug(): void {
  const stand = vertoning.value;
  if (!stand) return;
  if (stand.herhaling !== undefined) zetVertoning({ herhaling: undefined });
  else if (stand.paneel) zetVertoning({ paneel: undefined });
  else if (stand.blanco) zetVertoning({ blanco: undefined, zin: "" });
  else if (stand.tabel) zetVertoning({ tabel: false });
  else if (stand.omgewisseld) zetVertoning({ omgewisseld: false });
  else void stopPresentatie();
}

export function spreker(): void {
  const { spreker: tekst } = podiumTekst();
  const sleutel = vertoning.value?.sleutel;
  if (sleutel === undefined) return;
  zetVertoning({ zin: openSpreker(sleutel) ? tekst.geopend : tekst.geblokkeerd });
}

const TOETSEN: Readonly<Record<string, () => void>> = {
  ArrowRight: () => stap(1),
  ArrowDown: () => stap(1),
  PageDown: () => stap(1),
  " ": () => stap(1),
  n: () => stap(1),
  ArrowLeft: () => stap(-1),
  ArrowUp: () => stap(-1),
  PageUp: () => stap(-1),
  Backspace: () => stap(-1),
  Home: () => naarDia(0),
  End: () => naarDia(Number.POSITIVE_INFINITY),
  b: () => blanco("zwart"),
  ".": () => blanco("zwart"),
  w: () => blanco("wit"),
  ",": () => blanco("wit"),
  f: wissel,
  r: herhaal,
  l: () => paneel("hendel"),
  i: () => paneel("inrichten"),
  "?": () => paneel("toetsen"),
  t: () => zetVertoning({ tabel: !vertoning.value?.tabel }),
  s: spreker,
  d: () => window.print(),
  v: () => void volledigScherm(document.fullscreenElement === null),
  Escape: terug,
};
/** What a presenter's window may ask for; the rest needs a hand on the page itself. */
const OP_AFSTAND = /^(Arrow|Page|Home$|End$| $|n$|b$|\.$|w$|,$|f$|r$|t$|Backspace$)/;
/** Keys of a slider, and of a table that scrolls; the others, of a clicker too, stay those of the slides. */
const VAN_SCHUIF = /^(Arrow|Home$|End$)/;

let cijfers = "";

/** Does what a key asks. True when it was one of the presentation. */
function doe(key: string): boolean {
  const tekst = podiumTekst();
  if (/^\d$/.test(key)) {
    cijfers = (cijfers + key).slice(-3);
    zetVertoning({ zin: tekst.naarDia(cijfers) });
    return true;
  }
  const nummer = cijfers;
  cijfers = "";
  if (key === "Enter" && nummer !== "") {
    const aantal = getoondeIds.value.length;
    if (Number(nummer) >= 1 && Number(nummer) <= aantal) naarDia(Number(nummer) - 1);
    else zetVertoning({ zin: tekst.geenDia(nummer, aantal) });
    return true;
  }
  const actie = TOETSEN[key];
  if (!actie) return false;
  if (nummer !== "") zetVertoning({ zin: "" });
  actie();
  return true;
}

export function doeOpAfstand(key: string): void {
  if (OP_AFSTAND.test(key)) doe(key);
}

/** Keys on the presentation. Inside a field they are text, on a slider its arrows move it, on a button it is pressed. */
export function opToets(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  const { target, key } = event;
  const clicker = key === "PageUp" || key === "PageDown";
  if (key !== "Escape" && typtIn(target) && !(clicker && target instanceof HTMLSelectElement)) return;
  if (target instanceof HTMLInputElement && target.type === "range" && VAN_SCHUIF.test(key)) return;
  if (target instanceof Element && target.closest(".grafiek-tabel, .dia-vak[tabindex]") && VAN_SCHUIF.test(key)) return;
  if (target instanceof HTMLInputElement && target.type === "checkbox" && key === " ") return;
  if (target instanceof HTMLButtonElement && (key === " " || (key === "Enter" && cijfers === ""))) return;
  if (doe(key)) event.preventDefault();
}
