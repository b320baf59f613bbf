import { catalogus } from "./taal.ts";

/** The menu that takes results out of the page, and what it says while it does. */
export const exporterenTekst = catalogus(
  {
    exporteren: "Exporteren",
    kop: "Exporteren",
    groepen: { scenario: "Dit scenario", csv: "CSV" },
    uitvoer: {
      xlsx: "Excel (XLSX), met formules",
      jaarExcel: "Jaarcijfers voor Excel",
      maandExcel: "Maandcijfers voor Excel",
      jaarMachine: "Jaarcijfers voor programma's",
      maandMachine: "Maandcijfers voor programma's",
      json: "Scenario (JSON)",
      afdrukken: "Deze weergave afdrukken",
    },
    bezig: (naam: string) => `${naam}: bezig…`,
    klaar: (bestand: string) => `${bestand} is opgeslagen.`,
    geenRaming: "Dit scenario is niet doorgerekend; er is niets te exporteren. Los eerst de gemelde problemen op.",
    mislukt: (naam: string, reden: string) => `${naam} is niet gemaakt: ${reden}`,
  },
  {
    exporteren: "Export",
    kop: "Export",
    groepen: { scenario: "This scenario", csv: "CSV" },
    uitvoer: {
      xlsx: "Excel (XLSX), with formulas",
      jaarExcel: "Annual figures for Excel",
      maandExcel: "Monthly figures for Excel",
      jaarMachine: "Annual figures for programs",
      maandMachine: "Monthly figures for programs",
      json: "Scenario (JSON)",
      afdrukken: "Print this view",
    },
    bezig: (naam: string) => `${naam}: working…`,
    klaar: (bestand: string) => `${bestand} has been saved.`,
    geenRaming: "This scenario has not been computed; there is nothing to export. Solve the reported problems first.",
    mislukt: (naam: string, reden: string) => `${naam} was not made: ${reden}`,
  },
);
