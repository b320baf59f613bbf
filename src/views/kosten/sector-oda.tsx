import type { Raming } from "../../raming/raming.ts";
import { type Rij, SectorTabel } from "./sector-tabel.tsx";

const RIJEN: readonly Rij[] = [
  { id: "eerstejaarsGemiddeld" },
  { id: "odaPersonen" },
  { id: "odaDeelBezetting" },
  { id: "odaCoa" },
  { id: "odaNidos" },
  { id: "odaTolken" },
  { id: "odaRechtsbijstand" },
  { id: "odaVluchtelingenwerk" },
  { id: "odaTotaal", som: true },
];

/** ODA: first-year residents, person-years that count, and Table 7. */
export function SectorOda({ raming }: { raming: Raming }) {
  return <SectorTabel sector="oda" rijen={RIJEN} raming={raming} />;
}
