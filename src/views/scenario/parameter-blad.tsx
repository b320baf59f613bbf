import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { herkomstTekst } from "../../app/afwijkingen.ts";
import { eigenScenario } from "../../app/document.ts";
import {
  actiefScenario,
  basisInvoer,
  basisVan,
  entryOf,
  herstelLever,
  naamVan,
  uitgangsinvoer,
  waardeIn,
  zetInvoer,
} from "../../app/levers.ts";
import { gekozenJaar, getoondeRaming, scenarioDocument, werk } from "../../app/state.ts";
import { model } from "../../model/model.ts";
import type { ParameterDefinition } from "../../model/parameter-definition.ts";
import { parameterDefinition } from "../../model/parameters.ts";
import type { Waarde } from "../../scenario/document.ts";
import type { Scenario } from "../../scenario/resolve.ts";
import { parameterBladTekst } from "../../text/parameter-blad.ts";
import { parameterGetal, parameterNaam, parameterTekst } from "../../text/parameter-names.ts";
import { vertaald } from "../../text/vertaling.ts";
import { Herkomst, metHerkomst, zonderVan } from "./herkomst.tsx";
import { ParameterPad } from "./parameter-pad.tsx";

/** The parameter whose sheet is open. */
const geopend = signal<string | undefined>(undefined);

export function openParameter(id: string): void {
  geopend.value = id;
}

const betekenis = new Map(model.map(({ id, meaning }) => [id, meaning]));

/** All there is of one parameter: what it is by year or month, where that comes from, and the ways back. */
export function ParameterBlad() {
  const id = geopend.value;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (id !== undefined && !dialog.current?.open) dialog.current?.showModal();
  }, [id]);
  const definition = id === undefined ? undefined : parameterDefinition(id);
  const scenario = actiefScenario.value;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it; Escape does so by itself
    <dialog
      ref={dialog}
      class="blad"
      aria-labelledby="blad-kop"
      onClose={() => {
        geopend.value = undefined;
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      {definition && scenario ? (
        <Inhoud key={definition.id} definition={definition} scenario={scenario} sluit={() => dialog.current?.close()} />
      ) : null}
    </dialog>
  );
}

function Inhoud({
  definition,
  scenario,
  sluit,
}: {
  definition: ParameterDefinition;
  scenario: Scenario;
  sluit: () => void;
}) {
  const tekst = parameterBladTekst();
  const weergave = parameterNaam(definition);
  const jaar = gekozenJaar.value;
  const entry = scenario.waarden.get(definition.id);
  const [min, max] = definition.bereik;
  const van = entry && entry.van !== scenario.id ? naamVan(entry.van) : undefined;
  return (
    <div class="blad-inhoud">
      <div class="blad-kop">
        <h2 id="blad-kop" tabIndex={-1} autofocus>
          {weergave.naam}
        </h2>
        <button type="button" class="knop" onClick={sluit}>
          {tekst.sluiten}
        </button>
      </div>
      <p>{vertaald(betekenis.get(definition.id) ?? "")}</p>
      <p class="toelichting">
        {tekst.nu(jaar, parameterTekst(waardeIn(scenario, definition, jaar, getoondeRaming.value), weergave))}{" "}
        {tekst.bereik(parameterGetal(min, weergave), parameterGetal(max, weergave), weergave.eenheid)}{" "}
        {tekst.verschilt[definition.perTijd]}
      </p>
      {entry && "verdeling" in entry ? (
        <p class="toelichting">
          {tekst.verdeling(
            parameterGetal(entry.verdeling.min, weergave),
            parameterGetal(entry.verdeling.midden, weergave),
            parameterGetal(entry.verdeling.max, weergave),
          )}
        </p>
      ) : null}
      <ParameterPad definition={definition} scenario={scenario} />
      <section aria-labelledby="blad-herkomst">
        <h3 id="blad-herkomst">{tekst.herkomst}</h3>
        {entry ? (
          <>
            {van === undefined ? null : <p class="toelichting">{tekst.overgenomenVan(van)}</p>}
            <Herkomst
              id={`blad-${definition.id}`}
              herkomst={entry}
              zet={(herkomst) => zetInvoer(definition.id, metHerkomst(zonderVan(entry) as Waarde, herkomst))}
            />
          </>
        ) : (
          <p class="toelichting">{tekst.uitgangswaarde(herkomstTekst(definition.herkomst))}</p>
        )}
      </section>
      <Terugwegen definition={definition} />
    </div>
  );
}

/** To what the parent has, to what the base has, and to what the model has when no scenario says anything. */
function Terugwegen({ definition }: { definition: ParameterDefinition }) {
  const tekst = parameterBladTekst();
  const own = eigenScenario(werk.value, werk.value.actief);
  const document = scenarioDocument(werk.value.actief);
  const ouder = own?.ouder === undefined ? undefined : scenarioDocument(own.ouder);
  const basis = basisVan(ouder);
  const set = own?.waarden?.[definition.id];
  const inherited = entryOf(ouder, definition.id);
  // Only where a scenario of one's own stands between, and has its say, is the base another place than the parent.
  const other = basis && ouder && basis !== ouder && inherited !== undefined && inherited.van !== basis;
  const fromBasis = other && !fromShipped(inherited.van.id, basis.id) ? basisInvoer(definition, basis) : undefined;
  const uitgang = document && uitgangsinvoer(definition, document.id);
  // Without an entry of a parent the way to the parent leads to the model's own value as well.
  const zetUit = (ouder ? inherited : entryOf(document, definition.id)) !== undefined;
  const focusKop = () => window.document.getElementById("blad-kop")?.focus();
  return (
    <section aria-labelledby="blad-terug">
      <h3 id="blad-terug">{tekst.terug}</h3>
      <p class="blad-knoppen">
        {ouder ? (
          <button
            type="button"
            class="knop"
            disabled={set === undefined}
            onClick={() => {
              focusKop();
              herstelLever(definition.id);
            }}
          >
            {tekst.naarOuder(naamVan(ouder.id))}
          </button>
        ) : null}
        {basis && fromBasis ? (
          <button
            type="button"
            class="knop"
            onClick={() => {
              focusKop();
              zetInvoer(definition.id, fromBasis);
            }}
          >
            {tekst.naarBasis(naamVan(basis.id))}
          </button>
        ) : null}
        {uitgang && zetUit ? (
          <button
            type="button"
            class="knop"
            onClick={() => {
              focusKop();
              zetInvoer(definition.id, uitgang);
            }}
          >
            {tekst.naarUitgangswaarde}
          </button>
        ) : null}
      </p>
      {set === undefined && ouder ? <p class="toelichting">{tekst.gelijkAan(naamVan(ouder.id))}</p> : null}
      {other && !fromBasis && inherited ? (
        <p class="toelichting">{tekst.basisNietUitTeDrukken(naamVan(basis.id), naamVan(inherited.van.id))}</p>
      ) : null}
    </section>
  );
}

/** Whether an entry's scenario is the base itself or one that the base inherits from. */
function fromShipped(id: string, basis: string): boolean {
  for (let next = scenarioDocument(basis), depth = 0; next && depth < 20; depth++) {
    if (next.id === id) return true;
    next = next.ouder === undefined ? undefined : scenarioDocument(next.ouder);
  }
  return false;
}
