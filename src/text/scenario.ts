import { getal, hoofdletter, ongeveer } from "./formats.ts";
import { catalogus } from "./taal.ts";

const mensen = (aantal: number | null) => getal(aantal === null ? null : ongeveer(aantal));

type Zin = [string, string, string];

/** A scenario as a document: its choice, its properties, and the view in which it is made. */
export const scenarioTekst = catalogus(
  {
    scenario: "Scenario",
    afgezetTegen: "afgezet tegen",
    jaar: "jaar",
    eigenScenarios: "Eigen scenario's",
    nieuw: "Nieuw",
    nieuwVan: (naam: string) => `Nieuw scenario dat voortbouwt op ${naam}`,
    dupliceer: "Dupliceer",
    dupliceerVan: (naam: string) => `Dupliceer ${naam}`,
    verwijder: "Verwijder",
    verwijderVan: (naam: string) => `Verwijder ${naam}; dit kan ongedaan worden gemaakt`,
    verwijderd: (naam: string) => `${naam} is verwijderd. Met Ongedaan maken komt het terug.`,
    heeftKinderen: (naam: string, kinderen: readonly string[]) =>
      kinderen.length === 1
        ? `${kinderen[0]} bouwt voort op ${naam}. Bij verwijderen neemt het de waarden van ${naam} over; zijn raming verandert niet.`
        : `${kinderen.length} scenario's bouwen voort op ${naam}: ${kinderen.join("; ")}. Bij verwijderen nemen zij de waarden van ${naam} over; hun ramingen veranderen niet.`,
    verwijderEnNeemOver: "Verwijder en neem over",
    laatStaan: "Laat staan",
    eigenZin: (naam: string, ouder: string, aantal: number, jaar: number, bezetting: number | null): Zin => [
      aantal === 0
        ? `${hoofdletter(naam)} is nog gelijk aan ${ouder}: eind ${jaar} `
        : `${hoofdletter(naam)} wijkt op ${aantal} ${aantal === 1 ? "punt" : "punten"} af van ${ouder}: eind ${jaar} `,
      `${mensen(bezetting)} mensen`,
      " in de opvang",
    ],
    vasteZin: (naam: string, jaar: number, bezetting: number | null): Zin => [
      `${hoofdletter(naam)} komt voor eind ${jaar} op `,
      `${mensen(bezetting)} mensen`,
      " in de opvang",
    ],
    naam: "Naam",
    omschrijving: "Omschrijving",
    omschrijvingHulp: "Waar dit scenario over gaat, en voor wie",
    herkomst: (ouder: string | undefined, oorsprong: string, einde: string) =>
      `${ouder === undefined ? "Staat op zichzelf" : `Bouwt voort op ${ouder}`}. Raamt vanaf ${oorsprong} (de oorsprong) tot en met ${einde}; daarvóór staat de realisatie.`,
    meegeleverd: "Dit scenario is meegeleverd en blijft zoals het is: wie iets wijzigt, maakt een eigen scenario.",
    rekenwijze: "Rekenwijze COA",
    prijsmodi: { "één prijs": "één prijs", "basis en toeslag": "basis en toeslag" },
    prijsuitleg: {
      "één prijs": "Eén prijs per persoon, alles inbegrepen, maal de gemiddelde bezetting.",
      "basis en toeslag": "Een basisprijs maal de gemiddelde bezetting, plus een toeslag voor elke plek noodopvang.",
    },
    andereKeuze: "Een andere keuze maakt een eigen scenario.",
    instroomEnBezetting: "Instroom tekenen",
    maatregelen: "Maatregelen",
    afwijkingen: "Wat afwijkt",
    alleParameters: "Alle parameters",
    tabelParameters: "Tabel parameters",
    instroomZin: (eerste: number, van: number, laatste: number, tot: number, vlak: boolean) =>
      vlak
        ? `De asielinstroom is ${getal(van)} per jaar, van ${eerste} tot en met ${laatste}`
        : `De asielinstroom gaat van ${getal(van)} in ${eerste} naar ${getal(tot)} in ${laatste}`,
    instroomBijschrift:
      "Personen per jaar. Sleep een punt, of teken met de muis over de jaren. Grijze streepjes: minimum tot maximum van de edities van de MPP",
    instroomBron:
      "Bron: jaarverslag 2025, tabel 8 (realisatie); MPP zoals in de pers en op rijksoverheid.nl gepubliceerd",
    instroomToetsen:
      "Elk jaar is een schuif: pijltjes veranderen het aantal, Page Up en Page Down met grotere stappen. Tab gaat naar het volgende jaar.",
    personenPerJaar: "personen per jaar",
    personen: "personen",
    realisatie: "realisatie",
    bezettingZin: (jaar: number, hier: number | null, daar: number | null, ander: string) => {
      const begin = `Daarmee zijn er eind ${jaar} ${mensen(hier)} mensen in de opvang`;
      if (hier === null || daar === null) return begin;
      const verschil = ongeveer(hier - daar);
      return verschil === 0
        ? `${begin}, evenveel als bij ${ander}`
        : `${begin}, ${getal(Math.abs(verschil))} ${verschil > 0 ? "meer" : "minder"} dan bij ${ander}`;
    },
    bezettingBijschrift: "Personen in de opvang door het COA, aan het begin van elke maand",
    bezettingBron: (versies: string) => `Bron: jaarverslag 2025, tabel 8; de raming is berekend. ${versies}`,
    afwijkingenKop: (aantal: number, ouder: string) =>
      aantal === 0
        ? `Niets wijkt af van ${ouder}`
        : `${aantal} ${aantal === 1 ? "punt wijkt" : "punten wijken"} af van ${ouder}`,
    geenAfwijkingen: "Wat u wijzigt, komt hier te staan, met wat het was en een weg terug.",
    parametersKop: (aantal: number) => `Alle ${aantal} parameters van het model zijn te wijzigen`,
    zoek: "Zoek",
    toonAlle: "Toon alle",
    gevonden: (aantal: number) => (aantal === 0 ? "geen parameter gevonden" : `${aantal} gevonden`),
    parameter: "Parameter",
    inJaar: (jaar: number) => `In ${jaar}`,
  },
  {
    scenario: "Scenario",
    afgezetTegen: "set against",
    jaar: "year",
    eigenScenarios: "Your own scenarios",
    nieuw: "New",
    nieuwVan: (naam: string) => `New scenario that builds on ${naam}`,
    dupliceer: "Duplicate",
    dupliceerVan: (naam: string) => `Duplicate ${naam}`,
    verwijder: "Delete",
    verwijderVan: (naam: string) => `Delete ${naam}; this can be undone`,
    verwijderd: (naam: string) => `${naam} has been deleted. Undo brings it back.`,
    heeftKinderen: (naam: string, kinderen: readonly string[]) =>
      kinderen.length === 1
        ? `${kinderen[0]} builds on ${naam}. When you delete it, that scenario takes over the values of ${naam}; its forecast does not change.`
        : `${kinderen.length} scenarios build on ${naam}: ${kinderen.join("; ")}. When you delete it, they take over the values of ${naam}; their forecasts do not change.`,
    verwijderEnNeemOver: "Delete and take over",
    laatStaan: "Keep it",
    eigenZin: (naam: string, ouder: string, aantal: number, jaar: number, bezetting: number | null): Zin => [
      aantal === 0
        ? `${hoofdletter(naam)} still equals ${ouder}: `
        : `${hoofdletter(naam)} differs from ${ouder} in ${aantal} ${aantal === 1 ? "respect" : "respects"}: `,
      `${mensen(bezetting)} people`,
      ` in reception at the end of ${jaar}`,
    ],
    vasteZin: (naam: string, jaar: number, bezetting: number | null): Zin => [
      `${hoofdletter(naam)} comes to `,
      `${mensen(bezetting)} people`,
      ` in reception at the end of ${jaar}`,
    ],
    naam: "Name",
    omschrijving: "Description",
    omschrijvingHulp: "What this scenario is about, and for whom",
    herkomst: (ouder: string | undefined, oorsprong: string, einde: string) =>
      `${ouder === undefined ? "Stands on its own" : `Builds on ${ouder}`}. Forecasts from ${oorsprong} (the origin) to ${einde}; before that stands the outturn.`,
    meegeleverd:
      "This scenario comes with the tool and stays as it is: whoever changes something makes a scenario of their own.",
    rekenwijze: "COA pricing",
    prijsmodi: { "één prijs": "single price", "basis en toeslag": "base price and supplement" },
    prijsuitleg: {
      "één prijs": "A single price per person, all included, times the average occupancy.",
      "basis en toeslag": "A base price times the average occupancy, plus a supplement for each emergency place.",
    },
    andereKeuze: "Another choice makes a scenario of your own.",
    instroomEnBezetting: "Draw the inflow",
    maatregelen: "Measures",
    afwijkingen: "What differs",
    alleParameters: "All parameters",
    tabelParameters: "Table of parameters",
    instroomZin: (eerste: number, van: number, laatste: number, tot: number, vlak: boolean) =>
      vlak
        ? `Asylum inflow is ${getal(van)} a year, from ${eerste} to ${laatste}`
        : `Asylum inflow goes from ${getal(van)} in ${eerste} to ${getal(tot)} in ${laatste}`,
    instroomBijschrift:
      "Persons per year. Drag a point, or draw across the years with the mouse. Grey bars: minimum to maximum of the editions of the MPP",
    instroomBron:
      "Source: annual report 2025, table 8 (outturn); MPP as published in the press and on rijksoverheid.nl",
    instroomToetsen:
      "Each year is a slider: arrow keys change the number, Page Up and Page Down in larger steps. Tab goes to the next year.",
    personenPerJaar: "persons per year",
    personen: "persons",
    realisatie: "outturn",
    bezettingZin: (jaar: number, hier: number | null, daar: number | null, ander: string) => {
      const begin = `That puts ${mensen(hier)} people in reception at the end of ${jaar}`;
      if (hier === null || daar === null) return begin;
      const verschil = ongeveer(hier - daar);
      return verschil === 0
        ? `${begin}, as many as with ${ander}`
        : `${begin}, ${getal(Math.abs(verschil))} ${verschil > 0 ? "more" : "fewer"} than with ${ander}`;
    },
    bezettingBijschrift: "Persons in reception by COA, at the start of each month",
    bezettingBron: (versies: string) => `Source: annual report 2025, table 8; the forecast is computed. ${versies}`,
    afwijkingenKop: (aantal: number, ouder: string) =>
      aantal === 0
        ? `Nothing differs from ${ouder}`
        : `${aantal} ${aantal === 1 ? "item differs" : "items differ"} from ${ouder}`,
    geenAfwijkingen: "What you change appears here, with what it was and a way back.",
    parametersKop: (aantal: number) => `All ${aantal} parameters of the model can be changed`,
    zoek: "Search",
    toonAlle: "Show all",
    gevonden: (aantal: number) => (aantal === 0 ? "no parameter found" : `${aantal} found`),
    parameter: "Parameter",
    inJaar: (jaar: number) => `Value in ${jaar}`,
  },
);
