import type { ComponentChildren } from "preact";
import { eigenScenario } from "../../app/document.ts";
import { actiefScenario, kiesPrijsmodus } from "../../app/levers.ts";
import { werk } from "../../app/state.ts";
import { PRIJSMODI } from "../../scenario/document.ts";
import { scenarioTekst } from "../../text/scenario.ts";

/**
 * How cost follows from occupancy; a shipped scenario gets a child of one's own that counts the other way. `children`: what
 * more there is to say of the choice.
 */
export function Prijswijze({ children }: { children?: ComponentChildren }) {
  const tekst = scenarioTekst();
  const own = eigenScenario(werk.value, werk.value.actief);
  // From the document, not from the outcome: the choice stands at once.
  const gekozen = actiefScenario.value?.prijsmodus;
  if (gekozen === undefined) return null;
  return (
    <fieldset class="prijswijze">
      <legend>{tekst.rekenwijze}</legend>
      {PRIJSMODI.map((modus) => (
        <label key={modus}>
          <input
            type="radio"
            name="prijsmodus"
            value={modus}
            checked={gekozen === modus}
            onChange={() => kiesPrijsmodus(modus)}
          />
          {tekst.prijsmodi[modus]}
        </label>
      ))}
      <p class="noot">
        {tekst.prijsuitleg[gekozen]} {children}
        {own ? "" : ` ${tekst.andereKeuze}`}
      </p>
    </fieldset>
  );
}
