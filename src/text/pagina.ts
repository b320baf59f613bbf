import { catalogus } from "./taal.ts";

/** The frame of the page: its views, its buttons, its foot. */
export const paginaTekst = catalogus(
  {
    weergaven: {
      overzicht: "Overzicht",
      scenario: "Scenario",
      vergelijken: "Vergelijken",
      kosten: "Kosten",
      onzekerheid: "Onzekerheid",
      betrouwbaarheid: "Betrouwbaarheid",
      model: "Model en bronnen",
      toegankelijkheid: "Toegankelijkheid",
    },
    opslag: { begin: "", bezig: "bewaren…", bewaard: "bewaard", bijgewerkt: "bijgewerkt", geweigerd: "niet bewaard" },
    naarDeInhoud: "Naar de inhoud",
    navigatie: "Weergaven",
    ongedaanMaken: "Ongedaan maken",
    opnieuw: "Opnieuw",
    opslaan: "Opslaan",
    opslaanAlsBestand: "Opslaan als bestand",
    openen: "Openen",
    openenVanBestand: "Openen van een bestand",
    scenariobestand: "Scenariobestand",
    sluiten: "Sluiten",
    opnieuwLaden: "Opnieuw laden",
    storing: (reden: string) =>
      `De rekenmodule werkt niet (${reden}). Wat u ziet wordt niet meer bijgewerkt; uw scenario's zijn bewaard. Laad de pagina opnieuw.`,
    voet: "Minimum en maximum van de MPP zijn scenario's, geen kansen. De raming gaat door in het tempo van besluiten, huisvesting en vertrek van nu; hoe verder weg, hoe minder zij zegt. Alles wordt in uw browser berekend en niets verlaat uw computer.",
  },
  {
    weergaven: {
      overzicht: "Overview",
      scenario: "Scenario",
      vergelijken: "Compare",
      kosten: "Cost",
      onzekerheid: "Uncertainty",
      betrouwbaarheid: "Reliability",
      model: "Model and sources",
      toegankelijkheid: "Accessibility",
    },
    opslag: { begin: "", bezig: "saving…", bewaard: "saved", bijgewerkt: "updated", geweigerd: "not saved" },
    naarDeInhoud: "To the content",
    navigatie: "Views",
    ongedaanMaken: "Undo",
    opnieuw: "Redo",
    opslaan: "Save",
    opslaanAlsBestand: "Save as a file",
    openen: "Open",
    openenVanBestand: "Open a file",
    scenariobestand: "Scenario file",
    sluiten: "Close",
    opnieuwLaden: "Reload",
    storing: (reden: string) =>
      `The calculation does not work (${reden}). What you see is no longer updated; your scenarios are saved. Reload the page.`,
    voet: "Minimum and maximum of the MPP are scenarios, not probabilities. The forecast goes on at the present pace of decisions, housing and departure; the further away, the less it says. Everything is computed in your browser and nothing leaves your computer.",
  },
);
