import { catalogus } from "./taal.ts";

/** Assumptions of several scenarios side by side. */
export const aannamesTekst = catalogus(
  {
    kop: (aantal: number, verschillen: number, jaar: number) =>
      verschillen === 0
        ? `De ${aantal} gekozen scenario's rekenen in ${jaar} met dezelfde aannames`
        : `De ${aantal} gekozen scenario's verschillen in ${jaar} op ${verschillen} ${verschillen === 1 ? "punt" : "punten"}`,
    uitleg: (eerste: string) =>
      `Vet is door het scenario zelf of zijn ouder gezet; de rest is de uitgangswaarde van het model of volgt uit de historie. “Anders” is anders dan ${eerste}, de eerste kolom.`,
    kies: (aantal: number) => `Scenario's kiezen (${aantal})`,
    minstensTwee: "Kies er minstens twee.",
    alleenVerschillen: "alleen verschillen",
    tabel: (jaar: number) => `Tabel aannames ${jaar}`,
    bijschrift: (jaar: number) => `Aannames in ${jaar}, vóór maatregelen, in de eenheid die erachter staat`,
    aanname: "Aanname",
    anders: "anders",
    maatregelen: "Maatregelen",
    oorsprong: "Oorsprong",
    rekenwijze: "Rekenwijze COA",
    opgelegd: "Opgelegd",
    geen: "geen",
    vanaf: (naam: string, maand: string) => `${naam} (vanaf ${maand})`,
    geenVerschillen: "Er zijn geen verschillen.",
  },
  {
    kop: (aantal: number, verschillen: number, jaar: number) =>
      verschillen === 0
        ? `The ${aantal} chosen scenarios count with the same assumptions in ${jaar}`
        : `The ${aantal} chosen scenarios differ in ${verschillen} ${verschillen === 1 ? "respect" : "respects"} in ${jaar}`,
    uitleg: (eerste: string) =>
      `Bold is set by the scenario itself or its parent; the rest is the model's default or follows from history. “Differs” is from ${eerste}, the first column.`,
    kies: (aantal: number) => `Choose scenarios (${aantal})`,
    minstensTwee: "Choose at least two.",
    alleenVerschillen: "differences only",
    tabel: (jaar: number) => `Table of assumptions ${jaar}`,
    bijschrift: (jaar: number) => `Assumptions in ${jaar}, before measures, in the unit given`,
    aanname: "Assumption",
    anders: "differs",
    maatregelen: "Measures",
    oorsprong: "Origin",
    rekenwijze: "COA pricing",
    opgelegd: "Imposed",
    geen: "none",
    vanaf: (naam: string, maand: string) => `${naam} (from ${maand})`,
    geenVerschillen: "There are no differences.",
  },
);
