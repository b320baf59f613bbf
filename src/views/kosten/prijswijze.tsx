import { eigenScenario, maakEigen, zetPrijsmodus } from "../../app/document.ts";
import { gekozenJaar, scenarioDocument, scenarioLibrary, werk, wijzig } from "../../app/state.ts";
import { jaarsom } from "../../raming/jaarcijfers.ts";
import type { Raming } from "../../raming/raming.ts";
import { PRIJSMODI, type Prijsmodus } from "../../scenario/document.ts";
import { resolveScenario } from "../../scenario/resolve.ts";
import { kostenTekst } from "../../text/kosten.ts";

/**
 * How cost follows from occupancy, and what the other way would come to; a shipped scenario gets a child of one's own that
 * counts the other way.
 */
export function Prijswijze({ raming }: { raming: Raming }) {
  const tekst = kostenTekst();
  const jaar = gekozenJaar.value;
  const kies = (prijsmodus: Prijsmodus) =>
    wijzig((document) => {
      const own = maakEigen(document, `${raming.naam}, ${prijsmodus}`, (id) => scenarioDocument(id) !== undefined);
      return zetPrijsmodus(own, prijsmodus);
    });
  const own = eigenScenario(werk.value, werk.value.actief);
  // From the document, not from the outcome: the choice stands at once.
  const resolved = own && resolveScenario(own, scenarioLibrary.value);
  const gekozen = resolved?.ok ? resolved.waarde.prijsmodus : raming.prijsmodus;
  const [ander] = PRIJSMODI.filter((modus) => modus !== gekozen);
  const [dit, anders] = [inModus(raming, gekozen, jaar), ander && inModus(raming, ander, jaar)];
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
            onChange={() => kies(modus)}
          />
          {modus}
        </label>
      ))}
      <p class="noot">
        {tekst.uitleg[gekozen]}{" "}
        {ander && dit !== undefined && anders !== undefined ? tekst.anders(jaar, ander, anders, anders - dit) : ""}
        {own ? "" : ` ${tekst.eigenScenario}`}
      </p>
    </fieldset>
  );
}

/** The forecast cost of a year in a way of counting, in euros; undefined where the model does not compute it. */
function inModus(raming: Raming, modus: Prijsmodus, jaar: number): number | undefined {
  const ids = modus === "één prijs" ? ["kostenCoaEenPrijs"] : ["kostenCoaBasis", "kostenCoaToeslag"];
  const sum = ids.reduce((total, id) => total + jaarsom(raming.reeksen[id] ?? new Float64Array(), jaar), 0);
  return Number.isFinite(sum) ? sum : undefined;
}
