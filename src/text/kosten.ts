import { getal, miljoen } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** The view of the cost: its parts, how the COA is counted, and the level of prices. */
export const kostenTekst = catalogus(
  {
    onderdelen: "Onderdelen van Kosten",
    delen: {
      coa: "COA",
      nidos: "Nidos",
      ind: "IND",
      oda: "ODA",
      oekraine: "Oekraïne",
      cyclus: "Begrotingscyclus",
      verschil: "Waarom verschilt het",
      begroting: "Eigen begroting",
      gevoeligheid: "Gevoeligheid",
      onderuitputting: "Onderuitputting",
    },
    geenKosten: (jaar: number, naam: string) => `Over ${jaar} heeft ${naam} geen kosten`,
    nidosZin: (naam: string, jaar: number, bedrag: string): [string, string, string] => [
      `Bij ${naam} kost Nidos in ${jaar} `,
      bedrag,
      "",
    ],
    sectorZin: (
      sector: string,
      naam: string,
      jaar: number,
      bedrag: string,
      vorig: number | null,
    ): [string, string, string] => [
      `${sector} komt bij ${naam} in ${jaar} op `,
      bedrag,
      vorig === null ? "" : `, tegen ${miljoen(vorig, 0)} in ${jaar - 1}`,
    ],
    realisatie: (jaar: number) => `Realisatie ${jaar}`,
    anders: (jaar: number, modus: string, bedrag: number, verschil: number) =>
      `Met ${modus} is ${jaar} ${miljoen(bedrag, 0)}: ${Math.abs(verschil) < 5e5 ? "hetzelfde bedrag" : `${miljoen(Math.abs(verschil), 0)} ${verschil > 0 ? "meer" : "minder"}`}.`,
    prijspeil: "Prijspeil",
    lopend: "lopende prijzen",
    constant: (jaar: number) => `constante prijzen van ${jaar}`,
    lopendUitleg: (raming: string) => `Gerealiseerde jaren in de prijzen van dat jaar; ${raming}.`,
    indexEen: "de raming in prijzen van 2025, want de prijsindex van dit scenario is 1",
    indexLoopt: (jaar: number, index: number) =>
      `de raming met de prijsindex van dit scenario (${getal(index * 100, 1)} in ${jaar}, 2025 is 100)`,
    constantUitleg: (peil: number, jaar: number, lopend: number, constant: number) =>
      `In prijzen van ${peil} kost ${jaar} ${miljoen(constant, 0)} in plaats van ${miljoen(lopend, 0)} Gerealiseerde jaren zijn omgerekend met de consumentenprijsindex (CBS), een benadering: de loon- en prijsbijstelling van het ministerie is een andere index. Geraamde jaren met de prijsindex van het scenario.`,
    kanttekeningen: "Wat de bron zelf niet laat kloppen",
  },
  {
    onderdelen: "Parts of Cost",
    delen: {
      coa: "COA",
      nidos: "Nidos",
      ind: "IND",
      oda: "ODA",
      oekraine: "Ukraine",
      cyclus: "Budget cycle",
      verschil: "Why amounts differ",
      begroting: "Your own budget",
      gevoeligheid: "Sensitivity",
      onderuitputting: "Underspend",
    },
    geenKosten: (jaar: number, naam: string) => `${naam} has no cost for ${jaar}`,
    nidosZin: (naam: string, jaar: number, bedrag: string): [string, string, string] => [
      `Under ${naam}, Nidos costs `,
      bedrag,
      ` in ${jaar}`,
    ],
    sectorZin: (
      sector: string,
      naam: string,
      jaar: number,
      bedrag: string,
      vorig: number | null,
    ): [string, string, string] => [
      `With ${naam}, ${sector} comes to `,
      bedrag,
      ` in ${jaar}${vorig === null ? "" : `, against ${miljoen(vorig, 0)} in ${jaar - 1}`}`,
    ],
    realisatie: (jaar: number) => `Outturn ${jaar}`,
    anders: (jaar: number, modus: string, bedrag: number, verschil: number) =>
      `With ${modus}, ${jaar} is ${miljoen(bedrag, 0)}: ${Math.abs(verschil) < 5e5 ? "the same amount" : `${miljoen(Math.abs(verschil), 0)} ${verschil > 0 ? "more" : "less"}`}.`,
    prijspeil: "Price level",
    lopend: "current prices",
    constant: (jaar: number) => `constant prices of ${jaar}`,
    lopendUitleg: (raming: string) => `Past years in the prices of their year; ${raming}.`,
    indexEen: "the forecast in prices of 2025, as the price index of this scenario is 1",
    indexLoopt: (jaar: number, index: number) =>
      `the forecast with the price index of this scenario (${getal(index * 100, 1)} in ${jaar}; 2025 is 100)`,
    constantUitleg: (peil: number, jaar: number, lopend: number, constant: number) =>
      `In prices of ${peil}, ${jaar} costs ${miljoen(constant, 0)} instead of ${miljoen(lopend, 0)}. Past years are converted with the consumer price index (CBS), an approximation: the wage and price compensation of the ministry is another index. Forecast years with the price index of the scenario.`,
    kanttekeningen: "What the source itself gets wrong",
  },
);
