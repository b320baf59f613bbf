import { useRef } from "preact/hooks";
import { herkomstTekst } from "../../app/afwijkingen.ts";
import { eigenScenario } from "../../app/document.ts";
import {
  actiefScenario,
  entryOf,
  herstelLever,
  leverDefinitions,
  naamVan,
  waardeIn,
  zetLever,
} from "../../app/levers.ts";
import { zetVertoning } from "../../app/presentatie.ts";
import { gekozenJaar, getoondeRaming, rondAf, scenarioDocument, werk } from "../../app/state.ts";
import { LEVER_GROEPEN } from "../../model/parameter-definition.ts";
import { groepNaam, leverNaam } from "../../text/names.ts";
import { podiumTekst } from "../../text/podium.ts";
import { Lever } from "../scenario/lever.tsx";
import { LaatsteGevolg } from "../scenario/levers.tsx";
import { paneel } from "./besturing.ts";
import { useFocusTerug } from "./use-focus-terug.ts";

/** A movement is over after so many milliseconds without another. */
const RUST = 1000;

/** One lever under the slide, moved in front of the room: the same lever as on the page, and one step back. */
export function HendelStrook({ hendel }: { hendel: string }) {
  const tekst = podiumTekst().hendel;
  const eerste = useFocusTerug<HTMLSelectElement>();
  const definition = leverDefinitions.find(({ id }) => id === hendel);
  const scenario = actiefScenario.value;
  const jaar = gekozenJaar.value;
  const { actief } = werk.value;
  const own = eigenScenario(werk.value, actief);
  const rust = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (!definition) return null;
  const beweeg = (value: number, going: boolean) => {
    zetVertoning({ omgewisseld: false, herhaling: undefined, zin: "" });
    clearTimeout(rust.current);
    zetLever(definition, value, true);
    // Arrow keys come one by one; what follows at once is the same movement.
    if (!going) rust.current = setTimeout(rondAf, RUST);
  };
  return (
    <section class="podium-strook" aria-label={tekst.titel}>
      <label class="hendel-keuze">
        {tekst.kies}
        <select
          ref={eerste}
          value={hendel}
          onChange={(event) => {
            rondAf();
            zetVertoning({ hendel: event.currentTarget.value });
          }}
        >
          {LEVER_GROEPEN.map((groep) => (
            <optgroup key={groep} label={groepNaam(groep)}>
              {leverDefinitions
                .filter(({ lever }) => lever?.groep === groep)
                .map(({ id }) => (
                  <option key={id} value={id}>
                    {leverNaam(id).naam}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <span>{tekst.vanaf(jaar)}</span>
      </label>
      <Lever
        key={hendel}
        definition={definition}
        waarde={scenario && waardeIn(scenario, definition, jaar, getoondeRaming.value)}
        gewijzigd={own?.waarden?.[hendel] !== undefined}
        herkomst={herkomstTekst(entryOf(scenarioDocument(actief), hendel)?.waarde ?? definition.herkomst)}
        ouder={naamVan(own?.ouder ?? actief)}
        zet={beweeg}
        herstel={() => herstelLever(hendel)}
        voorvoegsel="podium-"
      />
      <LaatsteGevolg rust="" />
      <button type="button" class="knop" onClick={() => paneel("hendel")}>
        {tekst.sluiten}
      </button>
    </section>
  );
}
