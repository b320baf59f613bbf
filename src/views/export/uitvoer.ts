import { saveFile } from "../../app/download.ts";
import { saveScenario } from "../../app/files.ts";
import { getoondeRaming, scenarioDocument, werk } from "../../app/state.ts";
import type { CsvVorm } from "../../export/csv.ts";
import type { Raming } from "../../raming/raming.ts";
import { exporterenTekst } from "../../text/exporteren.ts";

/** Something that leaves the page. */
export interface Uitvoer {
  id: string;
  groep: "scenario" | "csv";
  naam: () => string;
  /** Makes it; the name of the file that was saved, if one was. What it needs is loaded when it is asked for. */
  maak: () => Promise<string | undefined>;
}

/** In the order of the menu. */
export const UITVOER: readonly Uitvoer[] = [
  csv("jaarExcel", "excel"),
  csv("maandExcel", "excel"),
  csv("jaarMachine", "machine"),
  csv("maandMachine", "machine"),
  {
    id: "json",
    groep: "scenario",
    naam: () => exporterenTekst().uitvoer.json,
    maak: async () => {
      saveScenario(werk.value.actief);
      return `${werk.value.actief}.json`;
    },
  },
];

function csv(id: "jaarExcel" | "jaarMachine" | "maandExcel" | "maandMachine", vorm: CsvVorm): Uitvoer {
  return {
    id,
    groep: "csv",
    naam: () => exporterenTekst().uitvoer[id],
    maak: async () => {
      const { jaarcijfersCsv, maandcijfersCsv } = await import("../../export/raming-csv.ts");
      const raming = actieveRaming();
      const jaar = id.startsWith("jaar");
      const name = `${raming.scenario}-${jaar ? "jaarcijfers" : "maandcijfers"}-${vorm}.csv`;
      saveFile(name, (jaar ? jaarcijfersCsv : maandcijfersCsv)(raming, vorm), "text/csv;charset=utf-8");
      return name;
    },
  };
}

/** What is computed of the scenario that is looked at; thrown when it could not be. */
function actieveRaming(): Raming {
  const raming = getoondeRaming.value;
  if (raming?.scenario !== werk.value.actief || !scenarioDocument(raming.scenario))
    throw new Error(exporterenTekst().geenRaming);
  return raming;
}
