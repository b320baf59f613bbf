import { getal, hoofdletter, maandKort, verschil } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** What stands around the message of a slide: what is drawn and in which unit, where it comes from, what a presenter may add. */
export const diaBijschrift = catalogus(
  {
    aannamesTabel: {
      kop: (jaar: number, ouder: string | undefined) =>
        ouder === undefined
          ? ["Aanname", `In ${jaar}`, "Bron of aanname"]
          : ["Aanname", hoofdletter(ouder), `Hier, in ${jaar}`, "Bron of aanname"],
      maatregel: (vanaf: string) => `vanaf ${maandKort(vanaf)}`,
      oorsprong: "Geraamd vanaf",
      prijsmodus: "Rekenwijze COA",
      opgelegd: "Opgelegd, niet berekend",
      nogMeer: (aantal: number) => `en nog ${aantal}; zie het uitdeelstuk`,
    },
    namen: {
      antwoord: "Het antwoord: bezetting",
      verschil: "Wat de scenario's scheidt",
      plekken: "Plekken nodig en meerjarig",
      kosten: "Kosten dit jaar en volgend jaar",
      misser: "De begroting 2025 en wat het werd",
      nidos: "Nidos",
      mpp: "Hoe goed eerdere prognoses waren",
      terugtoets: "Hoe goed het model het verleden raamt",
      band: "Bandbreedte van de raming",
      aannames: "Wat er is aangenomen",
    },
    verschilToelichting: (instroom: number, uitstroom: number) =>
      `Wie in de loop van het jaar komt of gaat, telt gemiddeld half mee. De instroom scheelt ${verschil(instroom)} mensen in het jaar, de uitstroom ${verschil(uitstroom)}.`,
    misserToelichting: (begroot: number, werd: number) =>
      `De begroting rekende op ${getal(begroot)} mensen, het werden er ${getal(werd)}. De splitsing weegt het aantal met de gemiddelde prijs en de prijs met het gemiddelde aantal.`,
    eenheden: { personen: "personen", plekken: "plekken", miljoen: "mln. euro" },
    bijschriften: {
      antwoord: "Mensen met recht op opvang door het COA, aan het begin van elke maand",
      verschil: (jaar: number) => `Gemiddelde bezetting ${jaar}, personen`,
      plekken: "Plekken per maand; wat boven de meerjarige plekken uitkomt, is noodopvang of tekort",
      kosten: "Kosten van het COA, bedragen x € 1 mln.",
      misser: (jaar: number) => `Uitgaven COA ${jaar}, bedragen x € 1 mln.`,
      nidos: "Kosten van Nidos per jaar, bedragen x € 1 mln.",
      mpp: "Asielinstroom, personen per jaar: minimum tot maximum van elke editie",
      terugtoets:
        "Raming van de gemiddelde bezetting, een jaar vooruit: verschil met de realisatie, 80% van de trekkingen en het midden",
      band: "Mensen in de opvang, per maand: midden, 50% en 80% van de trekkingen",
      aannames: (jaar: number) => `Waarmee dit scenario rekent in ${jaar}`,
    },
    bronnen: {
      antwoord: "jaarverslag 2025, tabel 8; COA (tellingen); de raming is berekend",
      verschil: "jaarverslag 2025, tabel 8; de stand op 1 januari is afgeleid, de splitsing berekend",
      plekken: (graad: string) =>
        `jaarverslag 2025, 4.1; aannames: bezettingsgraad ${graad} en nieuwe meerjarige plekken`,
      kosten: "jaarverslag 2025, tabel 6 en 8; de raming is berekend, in prijzen van 2025",
      misser: "jaarverslag 2025, tabel 6 en 8; de splitsing is berekend",
      nidos: "jaarverslag 2025, tabel 6, 13 en 14; de raming is berekend, in prijzen van 2025",
      mpp: "edities van de MPP; jaarverslag 2025, tabel 8",
      terugtoets: "berekend; jaarverslag 2025, tabel 8",
      band: "jaarverslag 2025, tabel 8; raming en band zijn berekend",
      aannames: "het scenario; de herkomst staat per regel",
    },
    geenKansen: "Minimum en maximum zijn scenario's, geen kansen",
    ramingGaatDoor: "De raming gaat door in het tempo van besluiten, huisvesting en vertrek van nu.",
    trekkingen: (aantal: number) =>
      `De band komt van ${aantal} trekkingen van wat het model niet weet; hij zegt niets over wat er buiten het model gebeurt.`,
    prijzen: "Uitgaven zijn voorschotten; de nacalculatie volgt.",
    vermijding: "Personen en plekken zijn verschillende dingen: een plek is nooit helemaal het hele jaar bezet.",
  },
  {
    aannamesTabel: {
      kop: (jaar: number, ouder: string | undefined) =>
        ouder === undefined
          ? ["Assumption", `In ${jaar}`, "Source or assumption"]
          : ["Assumption", hoofdletter(ouder), `Here, in ${jaar}`, "Source or assumption"],
      maatregel: (vanaf: string) => `from ${maandKort(vanaf)}`,
      oorsprong: "Forecast from",
      prijsmodus: "How COA is costed",
      opgelegd: "Imposed, not computed",
      nogMeer: (aantal: number) => `and ${aantal} more; see the hand-out`,
    },
    namen: {
      antwoord: "The answer: occupancy",
      verschil: "What separates the scenarios",
      plekken: "Places needed and long-lease",
      kosten: "Cost this year and next",
      misser: "The 2025 budget and the outturn",
      nidos: "Nidos",
      mpp: "How good earlier forecasts were",
      terugtoets: "How well the model forecasts the past",
      band: "Range of the forecast",
      aannames: "What is assumed",
    },
    verschilToelichting: (instroom: number, uitstroom: number) =>
      `Whoever comes or goes during the year counts half on average. Inflow differs by ${verschil(instroom)} people in the year, outflow by ${verschil(uitstroom)}.`,
    misserToelichting: (begroot: number, werd: number) =>
      `The budget reckoned with ${getal(begroot)} people; there were ${getal(werd)}. The split weighs the number at the mean price and the price at the mean number.`,
    eenheden: { personen: "persons", plekken: "places", miljoen: "million euros" },
    bijschriften: {
      antwoord: "People entitled to reception by COA, at the start of each month",
      verschil: (jaar: number) => `Mean occupancy ${jaar}, persons`,
      plekken: "Places per month; what exceeds the long-lease places is emergency reception or shortage",
      kosten: "Cost of COA, amounts x €1 mln.",
      misser: (jaar: number) => `Spending on COA ${jaar}, amounts x €1 mln.`,
      nidos: "Cost of Nidos per year, amounts x €1 mln.",
      mpp: "Asylum inflow, persons per year: minimum to maximum of each edition",
      terugtoets:
        "Forecast of mean occupancy, one year ahead: difference to the outturn, 80% of the draws and the middle",
      band: "People in reception, per month: middle, 50% and 80% of the draws",
      aannames: (jaar: number) => `What this scenario reckons with in ${jaar}`,
    },
    bronnen: {
      antwoord: "annual report 2025, table 8; COA (counts); the forecast is computed",
      verschil: "annual report 2025, table 8; the number on 1 January is derived, the split computed",
      plekken: (graad: string) =>
        `annual report 2025, 4.1; assumptions: occupancy rate ${graad} and new long-lease places`,
      kosten: "annual report 2025, tables 6 and 8; the forecast is computed, in prices of 2025",
      misser: "annual report 2025, tables 6 and 8; the split is computed",
      nidos: "annual report 2025, tables 6, 13 and 14; the forecast is computed, in prices of 2025",
      mpp: "editions of the MPP; annual report 2025, table 8",
      terugtoets: "computed; annual report 2025, table 8",
      band: "annual report 2025, table 8; forecast and range are computed",
      aannames: "the scenario; each line gives its origin",
    },
    geenKansen: "Minimum and maximum are scenarios, not probabilities",
    ramingGaatDoor: "The forecast goes on at the present pace of decisions, housing and departure.",
    trekkingen: (aantal: number) =>
      `The range comes from ${aantal} draws of what the model does not know; it says nothing about what happens outside the model.`,
    prijzen: "Spending is advance payments; the settlement follows.",
    vermijding: "Persons and places are different things: a place is never wholly occupied all year.",
  },
);
