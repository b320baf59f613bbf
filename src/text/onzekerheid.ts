import { getal, ongeveer } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** Onzekerheid: how sure a forecast is, what matters most, and what a target asks. */

const mensen = (aantal: number) => getal(ongeveer(aantal));

/** Why a target is not reached: the lever's range, and what the figure came to within it; numbers as they are written. */
export interface GeenOplossing {
  lever: string;
  van: string;
  tot: string;
  wat: string;
  /** Undefined where nothing could be computed. */
  laagste: string | undefined;
  hoogste: string | undefined;
  doel: string;
}

export const onzekerheidTekst = catalogus(
  {
    instroom: "Instroom",
    instroombanden: {
      geen: "het pad van het scenario, zonder band",
      "fouten van MPP-edities": "met de fouten van eerdere MPP-edities",
      "jaar-op-jaarveranderingen": "met de veranderingen van jaar op jaar",
    },
    terugrekenen: "Terugrekenen",
    kans: "Kans op te weinig plekken",
    gevoeligheid: "Wat het meeste uitmaakt",
    /** How far the draws lie apart; draws, not chances of what the model leaves out. */
    band: (naam: string, jaar: number, p10: number, p50: number, p90: number): [string, string, string] => [
      `Bij ${naam} ligt de gemiddelde bezetting in ${jaar} in acht van de tien trekkingen tussen `,
      `${mensen(p10)} en ${mensen(p90)}`,
      `, met ${mensen(p50)} in het midden`,
    ],
    geenUitkomst: (naam: string, jaar: number) => `Over ${jaar} rekent ${naam} niets uit`,
    bandUitleg: (trekkingen: number, waard: number) =>
      `De band komt van ${trekkingen} trekkingen van wat het model niet weet, geijkt op de historie tot de oorsprong (zoveel waard als ${waard} onafhankelijke). Hij zegt niets over wat er buiten het model kan gebeuren. Minimum en maximum van de MPP zijn scenario's en worden nooit als band getekend.`,
    midden: (naam: string) => `${naam}, midden`,
    realisatie: "realisatie",
    bandBijschrift: "Personen met recht op opvang door het COA, per maand: midden, 50% en 80% van de trekkingen",
    bandBron: "Bron: jaarverslag 2025, tabel 8; de raming en de band zijn berekend.",
    bezettingPerMaand: "Personen in de opvang, per maand",
    personen: "personen",
    plekken: "plekken",
    miljoenEuro: "mln. euro",
    tabelBanden: (jaar: number) => `Tabel banden ${jaar}`,
    bandenBijschrift: (jaar: number) =>
      `Trekkingen van ${jaar}: een op de tien ligt onder 10%, de helft onder het midden. De piek is die van elke trekking`,
    kengetal: "Kengetal",
    middenKop: "midden",
    metEenheid: (naam: string, eenheid: string) => `${naam} (${eenheid})`,
    kansTitel: (jaar: number, boven: number, aantal: number, grens: number) =>
      `In ${boven} van de ${aantal} even waarschijnlijke uitkomsten zijn er in ${jaar} meer dan ${mensen(grens)} plekken nodig`,
    kansBijschrift: (jaar: number, punten: number) =>
      `Hoogste aantal plekken dat in ${jaar} nodig is; elk punt is een op de ${punten} uitkomsten`,
    kansBron: (nu: string) => `Bron: berekend op de trekkingen; ${nu} plekken eind 2025: jaarverslag 2025, 4.1.`,
    plekkenNodigPiek: "Plekken nodig, hoogste van het jaar",
    grens: "grens",
    allePlekken: (plekken: string) => `Alle plekken eind 2025: ${plekken}`,
    meerjarig: (jaar: number, plekken: string) => `Meerjarig eind ${jaar}: ${plekken}`,
    tornado: (eerste: string, breedte: number) =>
      `${eerste} maakt het meeste uit: ${mensen(breedte)} mensen tussen een lage en een hoge waarde`,
    tornadoBijschrift: (jaar: number) =>
      `Gemiddelde bezetting ${jaar} als één onbekende naar zijn 10%- of 90%-waarde gaat en de rest in het midden blijft; rechts de rangcorrelatie over alle trekkingen`,
    tornadoBron:
      "Bron: berekend op de trekkingen van de ijking; wat het scenario zelf zet, is niet onzeker en staat er niet bij",
    gemiddeldeBezetting: (jaar: number) => `Gemiddelde bezetting ${jaar}`,
    ruilUitleg:
      "Vergunningen ruilen tegen nareis: hoe meer nareizigers meteen bij familie intrekken, hoe meer vergunningen er moeten zijn om evenveel mensen te huisvesten. De cijfers zeggen niet welke van de twee waar is.",
    tabelRuil: "Tabel vergunningen tegen nareis",
    ruilBijschrift:
      "Trekkingen van de ijking; vergunningenfactor: inwilligingen in het model per inwilliging van het CBS",
    ruilKop: ["Deel van de nareis dat meteen intrekt", "Trekkingen", "Gemiddelde vergunningenfactor"],
    tot: (van: string, tot: string) => `${van} tot ${tot}`,
    terugrekenenTitel: "Terugrekenen: wat moet er gebeuren om op een getal uit te komen?",
    welke: "Welke",
    brengt: "brengt",
    inJaarOp: (jaar: number) => `in ${jaar} op`,
    rekenTerug: "Reken terug",
    zonderBand: (nu: string, eenheid: string) =>
      `Zonder band: op de aannames van het scenario. Nu is het ${nu} ${eenheid}.`,
    teruggerekend: (lever: string, waarde: string, wat: string, jaar: number, doel: string) =>
      `${wat} ${jaar} op ${doel}: dan moet ${lever.toLowerCase()} ${waarde} zijn, alle jaren van de raming.`,
    geenOplossing({ lever, van, tot, wat, laagste, hoogste, doel }: GeenOplossing): string {
      const tussen = `tussen ${van} en ${tot}`;
      if (laagste === undefined) return `Geen oplossing: met ${lever} ${tussen} is ${wat} niet te berekenen.`;
      if (laagste === hoogste)
        return `Geen oplossing: ${wat} is ${laagste}, wat ${lever} ook is; ${doel} is niet te bereiken.`;
      return `Geen oplossing: met ${lever} ${tussen} ligt ${wat} tussen ${laagste} en ${hoogste}; ${doel} is niet te bereiken.`;
    },
  },
  {
    instroom: "Inflow",
    instroombanden: {
      geen: "the path of the scenario, without a band",
      "fouten van MPP-edities": "with the errors of earlier MPP editions",
      "jaar-op-jaarveranderingen": "with the changes from year to year",
    },
    terugrekenen: "Goal seek",
    kans: "Probability of too few places",
    gevoeligheid: "What matters most",
    band: (naam: string, jaar: number, p10: number, p50: number, p90: number): [string, string, string] => [
      `Under ${naam} the average occupancy in ${jaar} lies, in eight out of ten draws, between `,
      `${mensen(p10)} and ${mensen(p90)}`,
      `, with ${mensen(p50)} in the middle`,
    ],
    geenUitkomst: (naam: string, jaar: number) => `${naam} computes nothing for ${jaar}`,
    bandUitleg: (trekkingen: number, waard: number) =>
      `The band comes from ${trekkingen} draws of what the model does not know, calibrated on history up to the origin (worth as much as ${waard} independent ones). It says nothing about what may happen outside the model. Minimum and maximum of the MPP are scenarios and are never drawn as a band.`,
    midden: (naam: string) => `${naam}, middle`,
    realisatie: "outturn",
    bandBijschrift: "Persons entitled to reception by COA, by month: middle, 50% and 80% of the draws",
    bandBron: "Source: annual report 2025, table 8; the forecast and the band are computed.",
    bezettingPerMaand: "Persons in reception, by month",
    personen: "persons",
    plekken: "places",
    miljoenEuro: "mln euros",
    tabelBanden: (jaar: number) => `Table of bands ${jaar}`,
    bandenBijschrift: (jaar: number) =>
      `Draws for ${jaar}: one in ten lies below 10%, half below the middle. The peak is that of each draw`,
    kengetal: "Key figure",
    middenKop: "middle",
    metEenheid: (naam: string, eenheid: string) => `${naam} (${eenheid})`,
    kansTitel: (jaar: number, boven: number, aantal: number, grens: number) =>
      `In ${boven} out of ${aantal} equally likely outcomes, more than ${mensen(grens)} places are needed in ${jaar}`,
    kansBijschrift: (jaar: number, punten: number) =>
      `Highest number of places needed in ${jaar}; each dot is one of ${punten} outcomes`,
    kansBron: (nu: string) =>
      `Source: computed on the draws; ${nu} places at the end of 2025: annual report 2025, 4.1.`,
    plekkenNodigPiek: "Places needed, highest of the year",
    grens: "threshold",
    allePlekken: (plekken: string) => `All places at the end of 2025: ${plekken}`,
    meerjarig: (jaar: number, plekken: string) => `Long-term at the end of ${jaar}: ${plekken}`,
    tornado: (eerste: string, breedte: number) =>
      `${eerste} matters most: ${mensen(breedte)} people between a low and a high value`,
    tornadoBijschrift: (jaar: number) =>
      `Average occupancy ${jaar} when one unknown goes to its 10% or 90% value and the rest stays in the middle; on the right the rank correlation over all draws`,
    tornadoBron:
      "Source: computed on the draws of the calibration; what the scenario sets itself is not uncertain and is left out",
    gemiddeldeBezetting: (jaar: number) => `Average occupancy ${jaar}`,
    ruilUitleg:
      "Permits trade off against family reunification (nareis): the more family members move straight in with family, the more permits there must be to house as many people. The figures do not say which of the two is true.",
    tabelRuil: "Table of permits against family reunification",
    ruilBijschrift: "Draws of the calibration; permits factor: grants in the model per grant counted by CBS",
    ruilKop: ["Share of family members who move straight in", "Draws", "Mean permits factor"],
    tot: (van: string, tot: string) => `${van} to ${tot}`,
    terugrekenenTitel: "Goal seek: what must happen to arrive at a number?",
    welke: "Which",
    brengt: "brings",
    inJaarOp: (jaar: number) => `in ${jaar} to`,
    rekenTerug: "Seek",
    zonderBand: (nu: string, eenheid: string) =>
      `Without a band: on the assumptions of the scenario. It is now ${nu} ${eenheid}.`,
    teruggerekend: (lever: string, waarde: string, wat: string, jaar: number, doel: string) =>
      `${wat} ${jaar} at ${doel}: then ${lever} must be ${waarde}, in all years of the forecast.`,
    geenOplossing({ lever, van, tot, wat, laagste, hoogste, doel }: GeenOplossing): string {
      const tussen = `between ${van} and ${tot}`;
      if (laagste === undefined) return `No solution: with ${lever} ${tussen}, ${wat} cannot be computed.`;
      if (laagste === hoogste)
        return `No solution: ${wat} is ${laagste}, whatever ${lever} is; ${doel} cannot be reached.`;
      return `No solution: with ${lever} ${tussen}, ${wat} lies between ${laagste} and ${hoogste}; ${doel} cannot be reached.`;
    },
  },
);
