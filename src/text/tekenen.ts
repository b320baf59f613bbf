import { catalogus } from "./taal.ts";

/** Words of the charts that are drawn by hand. */
export const tekenTekst = catalogus(
  {
    realisatie: "realisatie",
    scenario: "dit scenario",
    teTekenen: "raming",
    jaar: "Jaar",
    edities: "Edities van de MPP",
    begin: (naam: string) => `${naam}: begin`,
    aanloop: (naam: string) => `${naam}: aanloop`,
    maanden: (aantal: number) =>
      aantal === 0 ? "geen aanloop" : aantal === 1 ? "1 maand aanloop" : `${aantal} maanden aanloop`,
  },
  {
    realisatie: "outturn",
    scenario: "this scenario",
    teTekenen: "forecast",
    jaar: "Year",
    edities: "Editions of the MPP",
    begin: (naam: string) => `${naam}: start`,
    aanloop: (naam: string) => `${naam}: run-up`,
    maanden: (aantal: number) =>
      aantal === 0 ? "no run-up" : aantal === 1 ? "1 month of run-up" : `${aantal} months of run-up`,
  },
);
