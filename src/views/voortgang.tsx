import { berekeningTekst } from "../text/berekening.ts";
import type { Voortgang as Stand } from "../worker/api.ts";

/** That something long is being done, how far it is, and a way to stop it. */
export function Voortgang({ stand, breekAf }: { stand: Stand | undefined; breekAf: () => void }) {
  const tekst = berekeningTekst();
  return (
    <div class="voortgang" role="status">
      <p>{stand ? tekst.voortgang(tekst.bezig[stand.bezig], stand.gedaan) : tekst.begint}</p>
      <button type="button" class="knop" onClick={breekAf}>
        {tekst.annuleren}
      </button>
    </div>
  );
}

/** The moment before a question is asked, while a lever may still move: there is nothing to stop yet. */
export function BijnaBegonnen() {
  return (
    <div class="voortgang" role="status">
      <p>{berekeningTekst().begint}</p>
    </div>
  );
}

/** After a cancel: nothing is shown in place of what was not computed. */
export function Afgebroken({ opnieuw }: { opnieuw: () => void }) {
  const tekst = berekeningTekst();
  return (
    <div class="voortgang" role="status">
      <p>{tekst.afgebroken}</p>
      <button type="button" class="knop" onClick={opnieuw}>
        {tekst.opnieuw}
      </button>
    </div>
  );
}
