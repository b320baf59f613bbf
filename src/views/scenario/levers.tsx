import { gevolgVan } from "../../analysis/gevolg.ts";
import { eigenScenario } from "../../app/document.ts";
import {
  entryIn,
  entryOf,
  herstelAlleLevers,
  herstelLever,
  leverDefinitions,
  valueIn,
  zetLever,
} from "../../app/levers.ts";
import { gekozenJaar, getoondeRaming, laatsteLever, ramingVan, scenarioDocument, werk } from "../../app/state.ts";
import { LEVER_GROEPEN, type ParameterDefinition } from "../../model/parameter-definition.ts";
import type { Jaarcijfer } from "../../raming/jaarcijfers.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal } from "../../text/formats.ts";
import { groepNaam, jaarcijferNaam, leverNaam } from "../../text/names.ts";
import { sectorZinnen } from "../../text/sectoren.ts";
import { geenGevolgZin, gevolgZin } from "../../text/sentences.ts";
import { geldVanLever } from "./geld-van-lever.ts";
import { Lever } from "./lever.tsx";

const OPEN = new Set(["instroom", "procedure", "uitstroom", "plekken"]);

/** The assumptions of the active scenario, in the order of the chain, and what differs from its parent. */
export function Levers() {
  const { actief } = werk.value;
  const jaar = gekozenJaar.value;
  const raming = getoondeRaming.value;
  const scenario = scenarioDocument(actief);
  const own = eigenScenario(werk.value, actief);
  const changed = Object.keys(own?.waarden ?? {});
  const ouder = scenarioDocument(own?.ouder ?? actief)?.naam ?? "";

  return (
    <aside class="zijbalk" aria-label="Aannames">
      <div class="levers-kop">
        <h2>
          {changed.length === 0
            ? `Aannames vanaf ${jaar}`
            : `${changed.length} ${changed.length === 1 ? "aanname wijkt" : "aannames wijken"} af`}
        </h2>
        {changed.length === 0 ? null : (
          <button
            type="button"
            class="knop-tekst"
            onClick={(event) => {
              // The button goes away; the list of levers is where one goes on.
              event.currentTarget.closest("aside")?.querySelector<HTMLElement>(".levergroep > summary")?.focus();
              herstelAlleLevers();
            }}
          >
            Herstel alles
          </button>
        )}
      </div>
      <LaatsteGevolg
        rust={
          changed.length === 0
            ? `Verschuif een aanname: er ontstaat een eigen scenario, en ${ouder} blijft zoals het is.`
            : ""
        }
      />
      {changed.length === 0 ? null : <Wijzigingen ids={changed} raming={raming} jaar={jaar} ouder={ouder} />}
      {LEVER_GROEPEN.map((groep) => (
        <details class="levergroep" key={groep} open={OPEN.has(groep)}>
          <summary>{groepNaam(groep)}</summary>
          {leverDefinitions
            .filter(({ lever }) => lever?.groep === groep)
            .map((definition) => {
              const entry = entryOf(scenario, definition.id);
              return (
                <Lever
                  key={definition.id}
                  definition={definition}
                  waarde={
                    raming &&
                    ((entry && entryIn(entry.waarde, jaar, raming.oorsprong)) ?? valueIn(raming, definition, jaar))
                  }
                  gewijzigd={changed.includes(definition.id)}
                  herkomst={herkomstVan(definition, entry)}
                  ouder={ouder}
                  zet={(value, going) => zetLever(definition, value, going)}
                  herstel={() => herstelLever(definition.id)}
                />
              );
            })}
        </details>
      ))}
    </aside>
  );
}

function herkomstVan(definition: ParameterDefinition, entry: ReturnType<typeof entryOf>): string {
  const herkomst = entry?.waarde ?? definition.herkomst;
  return "bron" in herkomst ? herkomst.bron : `aanname: ${herkomst.aanname}`;
}

function Wijzigingen({
  ids,
  raming,
  jaar,
  ouder,
}: {
  ids: string[];
  raming: Raming | undefined;
  jaar: number;
  ouder: string;
}) {
  return (
    <details class="wijzigingen">
      <summary>Wijkt af van {ouder}</summary>
      <ul>
        {ids.map((id) => {
          const definition = leverDefinitions.find((candidate) => candidate.id === id);
          if (!definition) return <li key={id}>{id}</li>;
          const { naam, eenheid, schaal, decimalen } = leverNaam(id);
          const value = raming && valueIn(raming, definition, jaar);
          return (
            <li key={id}>
              {naam}: {value === undefined ? "" : getal(value * schaal, decimalen)} {eenheid}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** What the last lever came to, or why it came to nothing; read aloud when its movement is over. */
function LaatsteGevolg({ rust }: { rust: string }) {
  const lever = laatsteLever.value;
  const na = ramingVan(werk.value.actief);
  const jaar = gekozenJaar.value;
  let zin = rust;
  if (lever?.klaar && na && lever.voor !== na) {
    const { naam } = leverNaam(lever.id);
    const { geen, reden } = gevolgVan(lever.id, lever.voor, na);
    const value = (raming: Raming, id: Jaarcijfer) =>
      raming.jaren.find((cijfers) => cijfers.jaar === jaar)?.[id].waarde ?? null;
    const before = value(lever.voor, "bezettingUltimo");
    const after = value(na, "bezettingUltimo");
    const moneyBefore = value(lever.voor, "kostenCoa");
    const moneyAfter = value(na, "kostenCoa");
    const definition = leverDefinitions.find(({ id }) => id === lever.id);
    const post = definition && geldVanLever(definition);
    const euro = post && (value(na, post) ?? Number.NaN) - (value(lever.voor, post) ?? Number.NaN);
    const alleenGeld = before === after && moneyBefore === moneyAfter;
    zin = geen
      ? geenGevolgZin(naam, reden)
      : post && euro !== undefined && Number.isFinite(euro) && alleenGeld
        ? sectorZinnen().gevolg(naam, jaar, jaarcijferNaam(post), euro)
        : gevolgZin(
            naam,
            jaar,
            (after ?? 0) - (before ?? 0),
            moneyBefore === null || moneyAfter === null ? null : moneyAfter - moneyBefore,
          );
  }
  return (
    <p class="gevolg" role="status">
      {zin}
    </p>
  );
}
