import { stopPresentatie, type Vertoning, zetVertoning } from "../../app/presentatie.ts";
import { podiumTekst } from "../../text/podium.ts";
import { herhaal, paneel, spreker, stap, wissel } from "./besturing.ts";

/** What can be done, under the slide: words, small and grey, each with its key. */
export function Knoppen({ stand }: { stand: Vertoning }) {
  const { knoppen, bediening } = podiumTekst();
  const knop = (naam: string, toets: string, doe: () => void, aan?: boolean) => (
    <button
      type="button"
      class="podium-knop"
      aria-keyshortcuts={toets}
      {...(aan === undefined ? {} : { "aria-pressed": aan })}
      onClick={doe}
    >
      {naam}
      {toets.length === 1 ? <kbd>{toets}</kbd> : null}
    </button>
  );
  return (
    <nav class="podium-knoppen" aria-label={bediening}>
      {knop(knoppen.vorige, "PageUp", () => stap(-1))}
      {knop(knoppen.volgende, "PageDown", () => stap(1))}
      {knop(knoppen.wissel, "f", wissel, stand.omgewisseld)}
      {knop(knoppen.herhaal, "r", herhaal)}
      {knop(knoppen.hendel, "l", () => paneel("hendel"), stand.paneel === "hendel")}
      {knop(knoppen.tabel, "t", () => zetVertoning({ tabel: !stand.tabel }), stand.tabel)}
      {knop(knoppen.inrichten, "i", () => paneel("inrichten"), stand.paneel === "inrichten")}
      {knop(knoppen.spreker, "s", spreker)}
      {knop(knoppen.afdrukken, "d", () => window.print())}
      {knop(knoppen.toetsen, "?", () => paneel("toetsen"), stand.paneel === "toetsen")}
      {knop(knoppen.sluiten, "Escape", () => void stopPresentatie())}
    </nav>
  );
}
