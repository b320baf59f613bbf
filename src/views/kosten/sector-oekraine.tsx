import type { Raming } from "../../raming/raming.ts";
import { type Rij, SectorTabel } from "./sector-tabel.tsx";

const RIJEN: readonly Rij[] = [
  { id: "ontheemdenUltimo" },
  { id: "ontheemdenGemeentelijkUltimo" },
  { id: "ontheemdenEldersUltimo" },
  { id: "oekrainePxq" },
  { id: "oekraineRestant" },
  { id: "kostenOekraineGemeenten", som: true },
  { id: "kostenOekraineSubsidies" },
  { id: "kostenOekraineOpdrachten" },
  { id: "kostenOekraineZorg" },
  { id: "kostenOekraineOverig" },
  { id: "kostenOekraine", som: true },
  { id: "teruggaveOekraine" },
];

/** Oekraïne: displaced persons, price times places with what is left of Table 6, care, receipts. */
export function SectorOekraine({ raming }: { raming: Raming }) {
  return <SectorTabel sector="oekraine" rijen={RIJEN} raming={raming} />;
}
