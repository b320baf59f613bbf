import type { Raming } from "../../raming/raming.ts";
import { type Rij, SectorTabel } from "./sector-tabel.tsx";

const RIJEN: readonly Rij[] = [
  { id: "gemiddeldeBezetting" },
  { id: "prijsCoa" },
  { id: "kostenCoaBasis" },
  { id: "kostenCoaToeslag" },
  { id: "kostenCoaRestant" },
  { id: "kostenCoa", som: true },
  { id: "kostenCoaPersoneel" },
  { id: "kostenCoaMaterieel" },
  { id: "kostenCoaRente" },
  { id: "kostenCoaZorg" },
  { id: "teruggaveCoa" },
  { id: "kostenCoaNaAfrekening" },
  { id: "prijsCoaNaAfrekening" },
  { id: "bijdrageDepartementen" },
  { id: "leningenCoa" },
  { id: "meerjarigePlekkenUltimo" },
  { id: "noodopvangGemiddeld" },
  { id: "tekortGemiddeld" },
];

/** COA: price per head, base and surcharge with what is left of Table 6, product groups, settlement, places. */
export function SectorCoa({ raming }: { raming: Raming }) {
  return <SectorTabel sector="coa" rijen={RIJEN} raming={raming} />;
}
