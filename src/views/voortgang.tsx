import type { Voortgang as Stand } from "../worker/api.ts";

const WOORDEN: Readonly<Record<Stand["bezig"], string>> = {
  ijken: "Het model wordt geijkt op de historie",
  doorrekenen: "Het scenario wordt op alle trekkingen doorgerekend",
  terugtoetsen: "Het model raamt elk jaar opnieuw vanuit het verleden",
};

/** That something long is being done, how far it is, and a way to stop it. */
export function Voortgang({ stand, breekAf }: { stand: Stand | undefined; breekAf: () => void }) {
  return (
    <div class="voortgang" role="status">
      <p>{stand ? `${WOORDEN[stand.bezig]}: ${stand.gedaan} stappen` : "De berekening begint"}…</p>
      <button type="button" class="knop" onClick={breekAf}>
        Annuleren
      </button>
    </div>
  );
}

/** The moment before a question is asked, while a lever may still move: there is nothing to stop yet. */
export function BijnaBegonnen() {
  return (
    <div class="voortgang" role="status">
      <p>De berekening begint…</p>
    </div>
  );
}

/** After a cancel: nothing is shown in place of what was not computed. */
export function Afgebroken({ opnieuw }: { opnieuw: () => void }) {
  return (
    <div class="voortgang" role="status">
      <p>De berekening is afgebroken.</p>
      <button type="button" class="knop" onClick={opnieuw}>
        Opnieuw berekenen
      </button>
    </div>
  );
}
