import { saveFile } from "../../app/download.ts";
import { pakketOf, saveScenario } from "../../app/files.ts";
import { exporteerPptx, exporteerPresentatie, exporteerTabellen } from "../../app/grafiek-uitvoer.ts";
import { opgelost } from "../../app/levers.ts";
import { LANGSTE_LINK, LINK, linkOf } from "../../app/link.ts";
import { getoondeRaming, ramingVan, werk } from "../../app/state.ts";
import type { CsvVorm } from "../../export/csv.ts";
import type { Raming } from "../../raming/raming.ts";
import { exporterenTekst } from "../../text/exporteren.ts";
import { uitvoerGrafiekTekst } from "../../text/uitvoer-grafieken.ts";

/** Something that leaves the page. */
export interface Uitvoer {
  id: string;
  groep: "scenario" | "powerpoint" | "csv";
  naam: () => string;
  /** Makes it; the name of the file that was saved, if one was. What it needs is loaded when it is asked for. */
  maak: () => Promise<string | undefined>;
}

/** In the order of the menu. */
export const UITVOER: readonly Uitvoer[] = [
  { id: "xlsx", groep: "scenario", naam: () => exporterenTekst().uitvoer.xlsx, maak: xlsx },
  { id: "pptx", groep: "powerpoint", naam: () => uitvoerGrafiekTekst().pptxWeergave, maak: exporteerPptx },
  {
    id: "presentatie",
    groep: "powerpoint",
    naam: () => uitvoerGrafiekTekst().pptxPresentatie,
    maak: exporteerPresentatie,
  },
  { id: "tabellen", groep: "csv", naam: () => uitvoerGrafiekTekst().tabellen, maak: exporteerTabellen },
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
  {
    id: "afdrukken",
    groep: "scenario",
    naam: () => exporterenTekst().uitvoer.afdrukken,
    maak: async () => {
      window.print();
      return undefined;
    },
  },
];

async function xlsx(): Promise<string> {
  const raming = actieveRaming();
  const scenario = opgelost(raming.scenario);
  if (!scenario) throw new Error(exporterenTekst().geenRaming);
  const referentie = ramingVan(werk.value.referentie);
  const [{ werkmapXlsx }, link] = await Promise.all([import("../../export/werkmap.ts"), linkNaar(raming.scenario)]);
  const gemaakt = new Date().toISOString().slice(0, 10);
  const bytes = await werkmapXlsx({ scenario, raming, referentie, link, gemaakt });
  const name = `${raming.scenario}.xlsx`;
  saveFile(name, bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  return name;
}

/** Address that opens the scenario, or why there is none. */
async function linkNaar(id: string): Promise<string> {
  const url = new URL(location.href);
  url.hash = await linkOf(pakketOf(id));
  return url.hash.length - LINK.length <= LANGSTE_LINK ? url.href : exporterenTekst().linkTeLang;
}

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
  if (raming?.scenario !== werk.value.actief) throw new Error(exporterenTekst().geenRaming);
  return raming;
}
