import { gevolgVan } from "../../analysis/gevolg.ts";
import { afwijkingenVan, herkomstTekst } from "../../app/afwijkingen.ts";
import { eigenScenario } from "../../app/document.ts";
import {
  actiefScenario,
  entryOf,
  herstelAlleLevers,
  herstelLever,
  leverDefinitions,
  naamVan,
  waardeIn,
  zetLever,
} from "../../app/levers.ts";
import { gekozenJaar, getoondeRaming, laatsteLever, ramingVan, scenarioDocument, werk } from "../../app/state.ts";
import { LEVER_GROEPEN, type LeverGroep } from "../../model/parameter-definition.ts";
import { parameterDefinition } from "../../model/parameters.ts";
import type { Jaarcijfer } from "../../raming/jaarcijfers.ts";
import { bewerkenTekst } from "../../text/bewerken.ts";
import { geenGevolgZin, gevolgZin } from "../../text/gevolg.ts";
import { groepNaam, jaarcijferNaam } from "../../text/names.ts";
import { parameterNaam } from "../../text/parameter-names.ts";
import { sectorZinnen } from "../../text/sectoren.ts";
import { vertaald } from "../../text/vertaling.ts";
import { AfwijkingenLijst } from "./afwijkingen.tsx";
import { geldVanParameter } from "./geld-van-parameter.ts";
import { Lever } from "./lever.tsx";
import { openParameter } from "./parameter-blad.tsx";

/** What most forecasts turn on stands open; the rest is one line until it is asked for. */
const OPEN = new Set(["instroom", "procedure", "uitstroom", "plekken"]);

/** The assumptions of the active scenario, in the order of the chain, and what differs from its parent. */
export function Levers() {
  const { actief } = werk.value;
  const jaar = gekozenJaar.value;
  const own = eigenScenario(werk.value, actief);
  const afwijkingen = afwijkingenVan(own);
  const ouder = naamVan(own?.ouder ?? actief);
  const tekst = bewerkenTekst();

  return (
    <aside class="zijbalk" aria-label={tekst.aannames}>
      <div class="levers-kop">
        <h2>{afwijkingen.length === 0 ? tekst.aannamesVanaf(jaar) : tekst.wijktAf(afwijkingen.length)}</h2>
        {afwijkingen.length === 0 ? null : (
          <button
            type="button"
            class="knop-tekst"
            onClick={(event) => {
              // The button goes away; the list of levers is where one goes on.
              event.currentTarget.closest("aside")?.querySelector<HTMLElement>(".levergroep > summary")?.focus();
              herstelAlleLevers();
            }}
          >
            {tekst.herstelAlles}
          </button>
        )}
      </div>
      <LaatsteGevolg rust={afwijkingen.length === 0 ? tekst.verschuifEenAanname(ouder) : ""} />
      {afwijkingen.length === 0 ? null : (
        <details class="wijzigingen">
          <summary>{tekst.wijktAfVan(ouder)}</summary>
          <AfwijkingenLijst afwijkingen={afwijkingen} ouder={ouder} />
        </details>
      )}
      {LEVER_GROEPEN.map((groep) => (
        <Groep
          key={groep}
          groep={groep}
          ouder={ouder}
          changed={new Set(afwijkingen.map(({ parameter }) => parameter ?? ""))}
        />
      ))}
    </aside>
  );
}

function Groep({ groep, ouder, changed }: { groep: LeverGroep; ouder: string; changed: ReadonlySet<string> }) {
  const jaar = gekozenJaar.value;
  const raming = getoondeRaming.value;
  const scenario = actiefScenario.value;
  const document = scenarioDocument(werk.value.actief);
  const definitions = leverDefinitions.filter(({ lever }) => lever?.groep === groep);
  const count = definitions.filter(({ id }) => changed.has(id)).length;
  if (definitions.length === 0) return null;
  return (
    <details class="levergroep" open={OPEN.has(groep)}>
      <summary>
        {groepNaam(groep)}
        {count === 0 ? null : <span class="gewijzigd"> {bewerkenTekst().aantalGewijzigd(count)}</span>}
      </summary>
      {definitions.map((definition) => (
        <Lever
          key={definition.id}
          definition={definition}
          waarde={scenario && waardeIn(scenario, definition, jaar, raming)}
          gewijzigd={changed.has(definition.id)}
          herkomst={herkomstTekst(entryOf(document, definition.id)?.waarde ?? definition.herkomst)}
          ouder={ouder}
          zet={(value, going) => zetLever(definition, value, going)}
          herstel={() => herstelLever(definition.id)}
          open={() => openParameter(definition.id)}
        />
      ))}
    </details>
  );
}

/** What the last change came to, or why it came to nothing; read aloud when its movement is over. */
export function LaatsteGevolg({ rust }: { rust: string }) {
  return (
    <p class="gevolg" role="status">
      {laatsteGevolgZin() ?? rust}
    </p>
  );
}

function laatsteGevolgZin(): string | undefined {
  const lever = laatsteLever.value;
  const na = ramingVan(werk.value.actief);
  const jaar = gekozenJaar.value;
  const definition = lever && parameterDefinition(lever.id);
  if (!lever?.klaar || !na || lever.voor === na || !definition) return undefined;
  // As it is now: a maatregel that was taken away has no reason of its own.
  const maatregel = actiefScenario.value?.maatregelen.find(({ id }) => id === lever.maatregel?.id);
  const naam = (lever.maatregel && vertaald(lever.maatregel.naam)) ?? parameterNaam(definition).naam;
  const { geen, reden } = gevolgVan(lever.id, lever.voor, na, maatregel);
  if (geen) return geenGevolgZin(naam, reden);
  const delta = (year: number, id: Jaarcijfer) => {
    const [before, after] = [lever.voor, na].map(
      (raming) => raming.jaren.find((cijfers) => cijfers.jaar === year)?.[id].waarde ?? null,
    );
    return before === null || after === null || before === undefined || after === undefined ? null : after - before;
  };
  const inKeten = (year: number) =>
    Math.abs(delta(year, "bezettingUltimo") ?? 0) >= 0.5 || Math.abs(delta(year, "kostenCoa") ?? 0) >= 500_000;
  // What moves only the amount of a sector is told of that amount.
  const post = na.jaren.some((cijfers) => inKeten(cijfers.jaar)) ? undefined : geldVanParameter(definition);
  const shows = (year: number) => (post ? Math.abs(delta(year, post) ?? 0) >= 50_000 : inKeten(year));
  // A change that begins later is told of the first year in which it shows.
  const later = na.jaren.map((cijfers) => cijfers.jaar).find((year) => year > jaar && shows(year));
  const told = shows(jaar) ? jaar : (later ?? jaar);
  const geld = post && delta(told, post);
  if (post && geld !== undefined && geld !== null) return sectorZinnen().gevolg(naam, told, jaarcijferNaam(post), geld);
  return gevolgZin(naam, told, delta(told, "bezettingUltimo"), delta(told, "kostenCoa"));
}
