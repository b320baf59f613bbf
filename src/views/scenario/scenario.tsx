import { afwijkingenVan } from "../../app/afwijkingen.ts";
import { eigenScenario } from "../../app/document.ts";
import { naamVan } from "../../app/levers.ts";
import { gekozenJaar, scenarioDocument, werk } from "../../app/state.ts";
import type { Raming } from "../../raming/raming.ts";
import { scenarioTekst } from "../../text/scenario.ts";
import { Boodschap } from "../boodschap.tsx";
import { AfwijkingenTabel } from "./afwijkingen.tsx";
import { AlleParameters } from "./alle-parameters.tsx";
import { Eigenschappen } from "./eigenschappen.tsx";
import { InstroomTekenen } from "./instroom-tekenen.tsx";
import { Maatregelen } from "./maatregelen.tsx";
import "./scenario.css";
import { ScenarioView } from "./scenario-view.tsx";

/** A scenario as the document that it is: what it is called, what it changes, and what that does. */
export function Scenario() {
  return <ScenarioView toon={(raming) => <Document raming={raming} />} />;
}

function Document({ raming }: { raming: Raming }) {
  const tekst = scenarioTekst();
  const { actief } = werk.value;
  const jaar = gekozenJaar.value;
  const document = scenarioDocument(actief);
  const own = eigenScenario(werk.value, actief);
  const afwijkingen = afwijkingenVan(own);
  const ouder = own?.ouder === undefined ? undefined : scenarioDocument(own.ouder);
  const bezetting = raming.jaren.find((row) => row.jaar === jaar)?.bezettingUltimo.waarde ?? null;
  if (!document) return null;
  const zin = ouder
    ? tekst.eigenZin(naamVan(document.id), naamVan(ouder.id), afwijkingen.length, jaar, bezetting)
    : tekst.vasteZin(naamVan(document.id), jaar, bezetting);
  return (
    <>
      <Boodschap zin={zin} />
      <Eigenschappen document={document} own={own !== undefined} raming={raming} />
      <section aria-label={tekst.instroomEnBezetting}>
        <InstroomTekenen raming={raming} />
      </section>
      <section aria-label={tekst.maatregelen}>
        <Maatregelen raming={raming} />
      </section>
      {ouder ? (
        <section aria-label={tekst.afwijkingen}>
          <h2 class="tussenkop">{tekst.afwijkingenKop(afwijkingen.length, naamVan(ouder.id))}</h2>
          {afwijkingen.length === 0 ? (
            <p class="toelichting">{tekst.geenAfwijkingen}</p>
          ) : (
            <AfwijkingenTabel afwijkingen={afwijkingen} ouder={naamVan(ouder.id)} />
          )}
        </section>
      ) : null}
      <section aria-label={tekst.alleParameters}>
        <AlleParameters raming={raming} />
      </section>
    </>
  );
}
