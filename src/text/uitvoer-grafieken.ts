import { miljoen, verschil } from "./formats.ts";
import { catalogus, huidigeLocale } from "./taal.ts";

/** What stands in pictures, slides and files of charts, and at the buttons that make them. */

const dag = (tijd: Date) => new Intl.DateTimeFormat(huidigeLocale(), { dateStyle: "long" }).format(tijd);

const bedragIn = (waarde: number, inEuro: boolean) =>
  inEuro ? `${waarde > 0 ? "+" : ""}${miljoen(waarde)}` : verschil(waarde);

export const uitvoerGrafiekTekst = catalogus(
  {
    knop: (soort: string, titel: string) => `${soort}: ${titel}`,
    mislukt: (soort: string, titel: string, reden: string) => `${soort} van “${titel}” is niet gemaakt: ${reden}.`,
    presentatie: "De presentatie",
    geenGrafiek: "Op deze pagina staat geen grafiek; kies een weergave met een grafiek en probeer het opnieuw.",
    nogNiets: "de grafiek is nog niet getekend",
    geenPlaatje: "de browser kan de tekening niet als plaatje lezen",
    bezig: "De presentatie wordt gemaakt…",
    gereed: (naam: string) => `${naam} is gemaakt.`,
    scenario: (naam: string) => `Scenario: ${naam}`,
    referentie: (naam: string) => `vergeleken met ${naam}`,
    versies: (model: string, cijfers: string) => `model ${model}, cijfers ${cijfers}`,
    gemaakt: (tijd: Date) => `Opvangraming, ${dag(tijd)}`,
    bron: "bron",
    titel: "titel",
    bijschrift: "bijschrift",
    voet: "gemaakt met",
    tabelRest: (aantal: number) => `En nog ${aantal} rijen; zie de notities.`,
    volledig: "Volledige namen",
    basis: "Onderkant (onzichtbaar)",
    totaal: "Totaal",
    meer: "Meer",
    minder: "Minder",
    bovenNul: "Boven nul",
    onderNul: "Onder nul",
    lageWaarde: "Verschil bij lage waarde",
    hogeWaarde: "Verschil bij hoge waarde",
    bedragIn,
  },
  {
    knop: (soort: string, titel: string) => `${soort}: ${titel}`,
    mislukt: (soort: string, titel: string, reden: string) => `${soort} of “${titel}” was not made: ${reden}.`,
    presentatie: "The presentation",
    geenGrafiek: "This page has no chart; choose a view with a chart and try again.",
    nogNiets: "the chart has not been drawn yet",
    geenPlaatje: "the browser cannot read the drawing as a picture",
    bezig: "The presentation is being made…",
    gereed: (naam: string) => `${naam} has been made.`,
    scenario: (naam: string) => `Scenario: ${naam}`,
    referentie: (naam: string) => `compared with ${naam}`,
    versies: (model: string, cijfers: string) => `model ${model}, figures ${cijfers}`,
    gemaakt: (tijd: Date) => `Opvangraming, ${dag(tijd)}`,
    bron: "source",
    titel: "title",
    bijschrift: "caption",
    voet: "made with",
    tabelRest: (aantal: number) => `And ${aantal} more rows; see the notes.`,
    volledig: "Full names",
    basis: "Base (invisible)",
    totaal: "Total",
    meer: "More",
    minder: "Less",
    bovenNul: "Above zero",
    onderNul: "Below zero",
    lageWaarde: "Difference at low value",
    hogeWaarde: "Difference at high value",
    bedragIn,
  },
);
