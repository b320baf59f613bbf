import { catalogus } from "./taal.ts";

/** The menu that takes results out of the page, and what it says while it does. */
export const exporterenTekst = catalogus(
  {
    exporteren: "Exporteren",
    groepen: { scenario: "Dit scenario", powerpoint: "PowerPoint", csv: "CSV" },
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
    linkTeLang: "Het scenario is te groot voor een link; bewaar het als JSON-bestand.",
    mislukt: (naam: string, reden: string) => `${naam} is niet gemaakt: ${reden}`,
  },
  {
    exporteren: "Export",
    groepen: { scenario: "This scenario", powerpoint: "PowerPoint", csv: "CSV" },
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
    linkTeLang: "The scenario is too large for a link; save it as a JSON file.",
    mislukt: (naam: string, reden: string) => `${naam} was not made: ${reden}`,
  },
);

/** The assumptions under what is printed. */
export const afdrukTekst = catalogus(
  {
    kop: "Scenario en aannames bij deze afdruk",
    geenAannames: "Dit scenario is niet doorgerekend; er zijn geen aannames om af te drukken.",
    omschrijving: "omschrijving",
    referentie: "referentiescenario",
    afgedrukt: "afgedrukt op",
    afwijkend: "Aannames die afwijken van het scenario waarvan dit is afgeleid",
    afwijkendeKolommen: ["Aanname", "Periode", "Was", "Is", "Bron of aanname"],
    alle: "Alle aannames",
    kolommen: ["Aanname", "Periode", "Waarde", "Bron of aanname"],
    volgtUit: "rekent het model zelf uit",
  },
  {
    kop: "Scenario and assumptions of this print",
    geenAannames: "This scenario has not been computed; there are no assumptions to print.",
    omschrijving: "description",
    referentie: "reference scenario",
    afgedrukt: "printed on",
    afwijkend: "Assumptions that differ from the scenario that this one derives from",
    afwijkendeKolommen: ["Assumption", "Period", "Was", "Is", "Source or assumption"],
    alle: "All assumptions",
    kolommen: ["Assumption", "Period", "Value", "Source or assumption"],
    volgtUit: "worked out by the model",
  },
);
