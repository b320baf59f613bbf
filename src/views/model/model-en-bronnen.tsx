import "./model-en-bronnen.css";
import { getoondeRaming, scenarioDocument, uitkomsten, werk } from "../../app/state.ts";
import { aannamelog } from "../../calibration/aannamelog.ts";
import { kanttekeningen } from "../../figures/figures.ts";
import { model } from "../../model/model.ts";
import { xmileTekst } from "../../text/xmile.ts";
import { Problemen } from "../problemen.tsx";
import { ScenarioBar } from "../scenario/scenario-bar.tsx";
import { Cijfers, Kanttekeningen, OpenbareBronnen } from "./bronnen-cijfers.tsx";
import { Aannamelog } from "./model-aannames.tsx";
import { Parameters } from "./model-parameters.tsx";
import { Uitwisseling } from "./model-uitwisseling.tsx";
import { isVergelijking, Vergelijkingen } from "./model-vergelijkingen.tsx";

/** What the outcomes rest on: assumptions, equations, parameters, figures, what the source gets wrong, versions. */
export function ModelEnBronnen() {
  const { actief } = werk.value;
  const uitkomst = uitkomsten.value.get(actief);
  return (
    <main class="inhoud" id="inhoud" tabIndex={-1}>
      <ScenarioBar />
      {uitkomst && !uitkomst.ok ? (
        <Problemen naam={scenarioDocument(actief)?.naam ?? actief} problemen={uitkomst.problemen} />
      ) : null}
      <h1 class="boodschap">
        Het model telt{" "}
        <strong>
          {model.filter(isVergelijking).length} vergelijkingen en {aannamelog.length} aannames
        </strong>
        ; bij de bron staan {kanttekeningen.length} kanttekeningen
      </h1>
      <section aria-label="Aannames">
        <Aannamelog />
      </section>
      <section aria-label="Vergelijkingen">
        <Vergelijkingen />
      </section>
      <section aria-label="Parameters">
        <Parameters />
      </section>
      <section aria-label="Cijfers">
        <Cijfers />
        <OpenbareBronnen />
      </section>
      <section aria-label="Kanttekeningen">
        <Kanttekeningen />
      </section>
      <section aria-label={xmileTekst().kop}>
        <Uitwisseling />
      </section>
      <section aria-label="Versies">
        <Versies />
      </section>
    </main>
  );
}

function Versies() {
  const raming = getoondeRaming.value;
  return (
    <>
      <h2 class="tussenkop">Versies</h2>
      <dl class="versies">
        <dt>Model</dt>
        <dd>{raming ? `versie ${raming.modelversie}` : "–"}</dd>
        <dt>Cijfers</dt>
        <dd>{raming ? `versie ${raming.cijferversie}` : "–"}</dd>
        <dt>Scenariobestand</dt>
        <dd>
          <a href="./scenario.schema.json">JSON Schema van een scenario</a>
        </dd>
        <dt>Licentie</dt>
        <dd>EUPL-1.2</dd>
      </dl>
    </>
  );
}
