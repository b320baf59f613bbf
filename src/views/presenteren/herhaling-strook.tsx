import { zetVertoning } from "../../app/presentatie.ts";
import { podiumTekst } from "../../text/podium.ts";
import { herhaal, rustig } from "./besturing.ts";
import { herhalingZin } from "./herhaling-zin.ts";

/** What can be done with a replay; where motion is not wanted, a button for each state. */
export function HerhalingStrook({ deel }: { deel: number }) {
  const { herhaling: tekst } = podiumTekst();
  return (
    <section class="podium-strook" aria-label={tekst.titel}>
      <p role="status">{deel === 0 || deel === 1 ? herhalingZin(deel) : ""}</p>
      {rustig() && deel === 0 ? (
        <button type="button" class="knop" onClick={() => zetVertoning({ herhaling: 1 })}>
          {tekst.stap}
        </button>
      ) : (
        <button type="button" class="knop" onClick={herhaal}>
          {tekst.opnieuw}
        </button>
      )}
      <button type="button" class="knop" onClick={() => zetVertoning({ herhaling: undefined })}>
        {tekst.sluiten}
      </button>
    </section>
  );
}
