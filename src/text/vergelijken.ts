import { getal, hoofdletter, ongeveer, procent } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** Vergelijken: what was forecast beside what came. */

interface Deel {
  label: string;
  waarde: number;
}

/** Largest part of a difference; undefined where there is no difference. */
function grootste(delen: readonly Deel[], totaal: number): Deel | undefined {
  const [eerste] = [...delen].sort((a, b) => Math.abs(b.waarde) - Math.abs(a.waarde));
  return totaal === 0 ? undefined : eerste;
}

/** What the note under the difference sets beside each other; persons, written. */
interface Verklaring {
  jaar: number;
  beginNu: string;
  beginToen: string;
  stromen: string;
  doorInstroom: string;
  instroomNu: string;
  instroomToen: string;
  doorUitstroom: string;
  uitstroomNu: string;
  uitstroomToen: string;
}

export const vergelijkenTekst = catalogus(
  {
    kengetallen: "Kengetallen 2025",
    edities: "Edities van de Meerjaren Productie Prognose",
    naastRealisatie: "Scenario's naast de realisatie",
    aannamesNaastElkaar: "Aannames naast elkaar",
    van: "Van",
    naar: "naar",
    jaar: "jaar",
    geenCijfers: (jaar: number) => `Niet beide scenario's hebben cijfers over ${jaar}`,
    beginstand: (jaar: number) => `Beginstand op 1 januari ${jaar}`,
    stromen: "Instroom en uitstroom in het jaar",
    timing: "Verdeling over het jaar",
    ligtOnderOfBoven: (a: string, jaar: number, verschil: number, b: string) =>
      `${hoofdletter(a)} ligt in ${jaar} ${getal(Math.abs(verschil))} mensen ${verschil < 0 ? "onder" : "boven"} ${b}`,
    begrotingsmisser: (begroot: number, werd: number, jaar: number) =>
      `De begroting ${jaar} rekende op ${getal(begroot)} mensen, het werden er ${getal(werd)}: ${getal(Math.abs(begroot - werd))} ${begroot > werd ? "minder" : "meer"}`,
    /** Largest part of a difference, in words. */
    grootsteDeel(delen: readonly Deel[], totaal: number): string {
      const deel = grootste(delen, totaal);
      if (!deel) return "Er is geen verschil.";
      return `Het grootste deel is ${deel.label.toLowerCase()}: ${getal(Math.abs(deel.waarde))} van de ${getal(Math.abs(totaal))} (${procent(Math.abs(deel.waarde / totaal), 0)}).`;
    },
    gemiddeldeBezettingPersonen: (jaar: number) => `Gemiddelde bezetting ${jaar}, personen`,
    gemiddeldeBezetting: (jaar: number) => `Gemiddelde bezetting ${jaar}`,
    verschilBron: "Bron: jaarverslag 2025, tabel 8; de beginstand is afgeleid.",
    verklaring: (v: Verklaring) =>
      `Op 1 januari ${v.jaar} waren er ${v.beginNu} mensen, tegen ${v.beginToen}. De stromen samen (${v.stromen}) zijn ${v.doorInstroom} door instroom (${v.instroomNu} tegen ${v.instroomToen}) en ${v.doorUitstroom} door uitstroom (${v.uitstroomNu} tegen ${v.uitstroomToen}): wie in de loop van het jaar komt of gaat, telt gemiddeld half. Verdeling over het jaar is wat overblijft: late instroom verlaagt het gemiddelde.`,
    kengetallenTitel: (jaar: number) => `Kengetallen ${jaar}: wat geraamd was en wat het werd`,
    verschilTegenover: "verschil tegenover",
    begroting: "vastgestelde begroting",
    tabelKengetallen: (jaar: number) => `Tabel kengetallen ${jaar}`,
    kengetallenBijschrift: "Aantallen en bedragen zoals in het jaarverslag; COA en Nidos: bedragen x € 1.000",
    kengetal: "Kengetal",
    realisatieVan: (jaar: number) => `Realisatie ${jaar}`,
    begrotingVan: (jaar: number) => `Vastgestelde begroting ${jaar}`,
    verschilMet: (naam: string) => `Verschil realisatie met ${naam}`,
    verschilInProcent: "Verschil in %",
    kengetallenNoot:
      "Bron: jaarverslag 2025, tabel 6, 8, 12 en 13. Kolommen van scenario's zijn berekend vanaf hun oorsprong; van de MPP is alleen de asielinstroom gepubliceerd. “–” betekent: niet gepubliceerd en niet berekend.",
    opvangduurVergunninghouders: "Opvangduur vergunninghouders na vergunning",
    nidosOpvang: "Nidos, opvang",
    personen: "personen",
    maanden: "maanden",
    duizendEuro: "x € 1.000",
    editie: (editie: string, jaar: number, circa: boolean) =>
      `${editie.startsWith("begroting") ? "Begroting 2025" : `MPP ${editie}`} over ${jaar}${circa ? " (circa)" : ""}`,
    mppScore(buiten: number, totaal: number, onder: number): string {
      if (buiten === 0) return `In alle ${totaal} gepubliceerde bandbreedtes viel de asielinstroom binnen de band`;
      const kant = onder === buiten ? ", steeds onder het minimum" : "";
      return `In ${buiten} van de ${totaal} gepubliceerde bandbreedtes viel de asielinstroom buiten de band${kant}`;
    },
    editiesBijschrift:
      "Asielinstroom, personen per jaar: minimum tot maximum van elke editie, en de realisatie. Minimum en maximum zijn scenario's, geen kansen",
    editiesBron:
      "Bron: MPP zoals in de pers en op rijksoverheid.nl gepubliceerd; jaarverslag 2025, tabel 8 (realisatie)",
    asielinstroomPerJaar: "Asielinstroom per jaar",
    ramingenBoven: (ramingen: number, jaar: number, boven: number, realisatie: number) =>
      `Van ${ramingen} ramingen over ${jaar} lagen er ${boven} boven de realisatie van ${getal(realisatie)} mensen`,
    scenariosBijschrift: "Personen in de opvang per maand, elk scenario over de realisatie; alle op dezelfde schaal",
    scenariosBron: "Bron: jaarverslag 2025, tabel 8; de scenario's zijn berekend vanaf hun oorsprong.",
    realisatie: "realisatie",
    jaarGemiddeld: (jaar: number, bezetting: number) => `${jaar} gemiddeld ${getal(ongeveer(bezetting))}`,
  },
  {
    kengetallen: "Key figures 2025",
    edities: "Editions of the multi-year forecast (Meerjaren Productie Prognose)",
    naastRealisatie: "Scenarios beside the outturn",
    aannamesNaastElkaar: "Assumptions side by side",
    van: "From",
    naar: "to",
    jaar: "year",
    geenCijfers: (jaar: number) => `Not both scenarios have figures for ${jaar}`,
    beginstand: (jaar: number) => `Starting level on 1 January ${jaar}`,
    stromen: "Inflow and outflow during the year",
    timing: "Timing within the year",
    ligtOnderOfBoven: (a: string, jaar: number, verschil: number, b: string) =>
      `${hoofdletter(a)} is ${getal(Math.abs(verschil))} people ${verschil < 0 ? "below" : "above"} ${b} in ${jaar}`,
    begrotingsmisser: (begroot: number, werd: number, jaar: number) =>
      `The budget for ${jaar} counted on ${getal(begroot)} people, it turned out to be ${getal(werd)}: ${getal(Math.abs(begroot - werd))} ${begroot > werd ? "fewer" : "more"}`,
    grootsteDeel(delen: readonly Deel[], totaal: number): string {
      const deel = grootste(delen, totaal);
      if (!deel) return "There is no difference.";
      const label = deel.label.slice(0, 1).toLowerCase() + deel.label.slice(1);
      return `The largest part is ${label}: ${getal(Math.abs(deel.waarde))} of ${getal(Math.abs(totaal))} (${procent(Math.abs(deel.waarde / totaal), 0)}).`;
    },
    gemiddeldeBezettingPersonen: (jaar: number) => `Average occupancy ${jaar}, persons`,
    gemiddeldeBezetting: (jaar: number) => `Average occupancy ${jaar}`,
    verschilBron: "Source: annual report 2025, table 8; the starting level is derived.",
    verklaring: (v: Verklaring) =>
      `On 1 January ${v.jaar} there were ${v.beginNu} people, against ${v.beginToen}. The flows together (${v.stromen}) are ${v.doorInstroom} from inflow (${v.instroomNu} against ${v.instroomToen}) and ${v.doorUitstroom} from outflow (${v.uitstroomNu} against ${v.uitstroomToen}): who comes or goes during the year counts half on average. Timing within the year is what is left: late inflow lowers the average.`,
    kengetallenTitel: (jaar: number) => `Key figures ${jaar}: what was forecast and what came`,
    verschilTegenover: "difference from",
    begroting: "adopted budget",
    tabelKengetallen: (jaar: number) => `Table of key figures ${jaar}`,
    kengetallenBijschrift: "Numbers and amounts as in the annual report; COA and Nidos: amounts x €1,000",
    kengetal: "Key figure",
    realisatieVan: (jaar: number) => `Outturn ${jaar}`,
    begrotingVan: (jaar: number) => `Adopted budget ${jaar}`,
    verschilMet: (naam: string) => `Outturn less ${naam}`,
    verschilInProcent: "Difference in %",
    kengetallenNoot:
      "Source: annual report 2025, tables 6, 8, 12 and 13. Columns of scenarios are computed from their origin; of the MPP only the asylum inflow has been published. “–” means: not published and not computed.",
    opvangduurVergunninghouders: "Stay of permit holders after their permit",
    nidosOpvang: "Nidos, reception",
    personen: "persons",
    maanden: "months",
    duizendEuro: "x €1,000",
    editie: (editie: string, jaar: number, circa: boolean) =>
      `${editie.startsWith("begroting") ? "Budget 2025" : `MPP ${editie}`} for ${jaar}${circa ? " (approx.)" : ""}`,
    mppScore(buiten: number, totaal: number, onder: number): string {
      if (buiten === 0) return `In all ${totaal} published ranges the asylum inflow fell within the range`;
      const kant = onder === buiten ? ", each time below the minimum" : "";
      return `In ${buiten} of the ${totaal} published ranges the asylum inflow fell outside the range${kant}`;
    },
    editiesBijschrift:
      "Asylum inflow, persons per year: minimum to maximum of each edition, and the outturn. Minimum and maximum are scenarios, not probabilities",
    editiesBron: "Source: MPP as published in the press and on rijksoverheid.nl; annual report 2025, table 8 (outturn)",
    asielinstroomPerJaar: "Asylum inflow per year",
    ramingenBoven: (ramingen: number, jaar: number, boven: number, realisatie: number) =>
      `Of ${ramingen} forecasts for ${jaar}, ${boven} lay above the outturn of ${getal(realisatie)} people`,
    scenariosBijschrift: "Persons in reception by month, each scenario over the outturn; all on the same scale",
    scenariosBron: "Source: annual report 2025, table 8; the scenarios are computed from their origin.",
    realisatie: "outturn",
    jaarGemiddeld: (jaar: number, bezetting: number) => `${jaar} average ${getal(ongeveer(bezetting))}`,
  },
);
