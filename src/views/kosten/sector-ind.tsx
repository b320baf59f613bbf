import type { Raming } from "../../raming/raming.ts";
import { type Rij, SectorTabel } from "./sector-tabel.tsx";

const RIJEN: readonly Rij[] = [
  { id: "werkvoorraadAsielUltimo" },
  { id: "afdoeningenAsiel" },
  { id: "afdoeningenRegulier" },
  { id: "afdoeningenNaturalisatie" },
  { id: "tijdigheidAsiel" },
  { id: "kostprijsAsiel" },
  { id: "kostprijsRegulier" },
  { id: "kostprijsNaturalisatie" },
  { id: "omzetAsiel" },
  { id: "omzetRegulier" },
  { id: "omzetNaturalisatie" },
  { id: "productieAsiel" },
  { id: "productieRegulier" },
  { id: "productieNaturalisatie" },
  { id: "ketenondersteuning" },
  { id: "lumpsumInd" },
  { id: "specifiekInd" },
  { id: "bekostigingInd", som: true },
  { id: "bekostigingIndGedrukt" },
  { id: "legesInd" },
  { id: "bijdrageInd", som: true },
  { id: "bijdrageIndGedrukt" },
  { id: "kostenIndRestant" },
  { id: "kostenInd", som: true },
  { id: "teruggaveInd" },
  { id: "dwangsommenBegin" },
  { id: "dotatieDwangsommen" },
  { id: "onttrekkingDwangsommen" },
  { id: "dwangsommenUltimo", som: true },
];

/** IND: cases, turnover, funding by part beside what is printed, provision for dwangsommen. */
export function SectorInd({ raming }: { raming: Raming }) {
  return <SectorTabel sector="ind" rijen={RIJEN} raming={raming} />;
}
