import { actiefScenario } from "../../app/levers.ts";
import { gekozenJaar } from "../../app/state.ts";
import { jaarsom } from "../../raming/jaar-reeksen.ts";
import type { Raming } from "../../raming/raming.ts";
import { PRIJSMODI, type Prijsmodus } from "../../scenario/document.ts";
import { kostenTekst } from "../../text/kosten.ts";
import { Prijswijze } from "../scenario/prijswijze.tsx";

/** How cost follows from occupancy, and what the other way would come to. */
export function PrijswijzeMetBedrag({ raming }: { raming: Raming }) {
  const jaar = gekozenJaar.value;
  const gekozen = actiefScenario.value?.prijsmodus ?? raming.prijsmodus;
  const [ander] = PRIJSMODI.filter((modus) => modus !== gekozen);
  const [dit, anders] = [inModus(raming, gekozen, jaar), ander && inModus(raming, ander, jaar)];
  return (
    <Prijswijze>
      {ander && dit !== undefined && anders !== undefined
        ? kostenTekst().anders(jaar, ander, anders, anders - dit)
        : null}
    </Prijswijze>
  );
}

/** The forecast cost of a year in a way of counting, in euros; undefined where the model does not compute it. */
function inModus(raming: Raming, modus: Prijsmodus, jaar: number): number | undefined {
  const ids = modus === "één prijs" ? ["kostenCoaEenPrijs"] : ["kostenCoaBasis", "kostenCoaToeslag"];
  const sum = ids.reduce((total, id) => total + jaarsom(raming.reeksen[id] ?? new Float64Array(), jaar), 0);
  return Number.isFinite(sum) ? sum : undefined;
}
