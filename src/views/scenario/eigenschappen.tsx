import { beschrijf, hernoem } from "../../app/document.ts";
import { naamVan } from "../../app/levers.ts";
import { wijzig } from "../../app/state.ts";
import type { Raming } from "../../raming/raming.ts";
import type { ScenarioDocument } from "../../scenario/document.ts";
import { maandNaam } from "../../text/formats.ts";
import { scenarioTekst } from "../../text/scenario.ts";
import { vertaald } from "../../text/vertaling.ts";
import { Prijswijze } from "./prijswijze.tsx";
import { useFieldText } from "./use-field-text.ts";

const LANGSTE_NAAM = 200;
const LANGSTE_TEKST = 5_000;

interface EigenschappenProps {
  document: ScenarioDocument;
  own: boolean;
  raming: Raming;
}

/** Name, description, what it builds on, from when it forecasts, and how it counts cost. */
export function Eigenschappen({ document, own, raming }: EigenschappenProps) {
  const tekst = scenarioTekst();
  const ouder = document.ouder === undefined ? undefined : naamVan(document.ouder);
  const herkomst = tekst.herkomst(ouder, maandNaam(raming.oorsprong), maandNaam(raming.maanden.at(-1) ?? ""));
  return (
    <div class="eigenschappen">
      {own ? <Velden document={document} /> : document.omschrijving ? <p>{vertaald(document.omschrijving)}</p> : null}
      <div>
        <p class="toelichting">
          {herkomst}
          {own ? "" : ` ${tekst.meegeleverd}`}
        </p>
        <Prijswijze />
      </div>
    </div>
  );
}

function Velden({ document }: { document: ScenarioDocument }) {
  const tekst = scenarioTekst();
  const naam = useFieldText<HTMLInputElement>(vertaald(document.naam));
  const omschrijving = useFieldText<HTMLTextAreaElement>(vertaald(document.omschrijving ?? ""));
  return (
    <div class="eigenschappen-velden">
      <label for="scenario-naam">{tekst.naam}</label>
      <input
        ref={naam}
        id="scenario-naam"
        class="veld"
        type="text"
        maxLength={LANGSTE_NAAM}
        onChange={(event) => {
          const next = event.currentTarget.value.trim();
          if (next === "") event.currentTarget.value = vertaald(document.naam);
          else wijzig((work) => hernoem(work, document.id, next));
        }}
      />
      <label for="scenario-omschrijving">{tekst.omschrijving}</label>
      <textarea
        ref={omschrijving}
        id="scenario-omschrijving"
        class="veld"
        rows={2}
        maxLength={LANGSTE_TEKST}
        placeholder={tekst.omschrijvingHulp}
        onChange={(event) => {
          const next = event.currentTarget.value.trim();
          wijzig((work) => beschrijf(work, document.id, next));
        }}
      />
    </div>
  );
}
