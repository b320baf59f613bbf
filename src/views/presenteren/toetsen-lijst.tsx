import { podiumTekst } from "../../text/podium.ts";
import { paneel } from "./besturing.ts";
import { useFocusTerug } from "./use-focus-terug.ts";

/** The keys of a presentation. */
export function ToetsenLijst() {
  const tekst = podiumTekst().toetsen;
  const eerste = useFocusTerug<HTMLButtonElement>();
  return (
    <section class="podium-paneel" aria-label={tekst.titel}>
      <div class="paneel-kop">
        <h2>{tekst.titel}</h2>
        <button ref={eerste} type="button" class="knop" onClick={() => paneel("toetsen")}>
          {tekst.sluiten}
        </button>
      </div>
      <dl class="toetsen">
        {tekst.rijen.map(([toets, doet]) => (
          <div key={toets}>
            <dt>{toets}</dt>
            <dd>{doet}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
