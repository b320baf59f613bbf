import "./model-en-bronnen.css";
import { getoondeRaming, rekenkern, scenarioDocument, uitkomsten, werk } from "../../app/state.ts";
import { aannamelog } from "../../calibration/aannamelog.ts";
import { kanttekeningen } from "../../figures/figures.ts";
import { model } from "../../model/model.ts";
import { modelTekst } from "../../text/model-en-bronnen.ts";
import { rekenkernTekst } from "../../text/rekenkern.ts";
import { xmileTekst } from "../../text/xmile.ts";
import { Boodschap } from "../boodschap.tsx";
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
  const tekst = modelTekst();
  const uitkomst = uitkomsten.value.get(actief);
  return (
    <main class="inhoud" id="inhoud" tabIndex={-1}>
      <ScenarioBar />
      {uitkomst && !uitkomst.ok ? (
        <Problemen naam={scenarioDocument(actief)?.naam ?? actief} problemen={uitkomst.problemen} />
      ) : null}
      <Boodschap
        zin={tekst.hetModelTelt(model.filter(isVergelijking).length, aannamelog.length, kanttekeningen.length)}
      />
      <section aria-label={tekst.aannames}>
        <Aannamelog />
      </section>
      <section aria-label={tekst.vergelijkingen}>
        <Vergelijkingen />
      </section>
      <section aria-label={tekst.parameters}>
        <Parameters />
      </section>
      <section aria-label={tekst.cijfers}>
        <Cijfers />
        <OpenbareBronnen />
      </section>
      <section aria-label={tekst.kanttekeningen}>
        <Kanttekeningen />
      </section>
      <section aria-label={xmileTekst().kop}>
        <Uitwisseling />
      </section>
      <section aria-label={tekst.versies}>
        <Versies />
      </section>
    </main>
  );
}

function Versies() {
  const raming = getoondeRaming.value;
  const tekst = modelTekst();
  const kern = rekenkern.value;
  const kernTekst = rekenkernTekst();
  return (
    <>
      <h2 class="tussenkop">{tekst.versies}</h2>
      <dl class="versies">
        <dt>{tekst.model}</dt>
        <dd>{raming ? tekst.versie(raming.modelversie) : "–"}</dd>
        <dt>{tekst.cijfers}</dt>
        <dd>{raming ? tekst.versie(raming.cijferversie) : "–"}</dd>
        <dt>{kernTekst.rekenkern}</dt>
        <dd>{kern ? (kern.soort === "wasm" ? kernTekst.wasm : kernTekst.javascript(kern.reden)) : "–"}</dd>
        <dt>{tekst.scenariobestand}</dt>
        <dd>
          <a href="./scenario.schema.json">{tekst.jsonSchema}</a>
        </dd>
        <dt>{tekst.licentie}</dt>
        <dd>EUPL-1.2</dd>
      </dl>
    </>
  );
}
