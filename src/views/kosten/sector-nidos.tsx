import type { Raming } from "../../raming/raming.ts";
import { type Rij, SectorTabel } from "./sector-tabel.tsx";

const RIJEN: readonly Rij[] = [
  { id: "instroomAmv" },
  { id: "pupillenUltimo" },
  { id: "pupillenOnder15Ultimo" },
  { id: "pupillen15Ultimo" },
  { id: "pupillen16Ultimo" },
  { id: "pupillen17Ultimo" },
  { id: "verlengdeOpvangUltimo" },
  { id: "verzorgingsequivalent" },
  { id: "kostenNidosBegeleiding" },
  { id: "kostenNidosVerzorging" },
  { id: "kostenNidosInstroomteam" },
  { id: "kostenNidos", som: true },
  { id: "teruggaveNidos" },
];

/** Nidos: pupils by age, guidance, care equivalent, intake team, extended reception, settlement. */
export function SectorNidos({ raming }: { raming: Raming }) {
  return <SectorTabel sector="nidos" rijen={RIJEN} raming={raming} />;
}
