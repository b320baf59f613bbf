import { catalogus } from "./taal.ts";

/** What stands in an exported XMILE file for who opens it, and the button that makes it. */
export const xmileTekst = catalogus(
  {
    keuze: (naam: string) => `Keuze binnen de vergelijking van ${naam}.`,
    gegeven: (invoer: string) => `1 in de maanden waarin ${invoer} is gegeven, anders 0.`,
    tempo: (naam: string) => `Tempo per maand binnen de vergelijking van ${naam}.`,
    vorige: (formule: string) => `Waarde een maand eerder van ${formule}.`,
    som: (naam: string, maanden: number) =>
      `Telt op voor ${naam}: het gemiddelde over de laatste ${maanden} maanden van de historie. Het gemiddelde is pas af waar de raming begint; daarvoor leest niets het.`,
    trap: (naam: string, trap: number, trappen: number) => `Trap ${trap} van ${trappen} van de vertraging in ${naam}.`,
    vak: (naam: string, vak: number, vakken: number) => `Vak ${vak} van ${vakken} van de band in ${naam}.`,
    wortel: (betekenis: string) =>
      `${betekenis}. Dit getal is de wortel van een vergelijking zonder gesloten vorm; hier staan de uitkomsten van Opvangraming voor dit scenario. Zij gelden alleen in de historie: wie een getal van vóór de oorsprong wijzigt, moet ze opnieuw laten uitrekenen.`,
    vergelijking: (formule: string) => `Vergelijking in Opvangraming: ${formule}`,
    bron: (bron: string) => `Bron: ${bron}`,
    aanname: (reden: string) => `Aanname: ${reden}`,
    uitHistorie: "Overgenomen uit de historie bij de oorsprong.",
    maatregelen: (namen: string) => `Na maatregelen: ${namen}`,
    historie: "Bron: jaarverslag 2025 en de openbare cijfers van Opvangraming.",
    bijschrift: (scenario: string, oorsprong: string, eerste: string, model: string, cijfers: string) =>
      `Scenario ${scenario}, raming vanaf ${oorsprong}. TIME 0 is het begin van ${eerste}; een stap is een maand. De stromen zijn geschreven voor Euler met dt = 1: een andere stap of methode geeft andere uitkomsten. Model ${model}, cijfers ${cijfers}. Licentie EUPL-1.2.`,
    kop: "Uitwisselen met andere programma's",
    toelichting:
      "Het model met de paden van het scenario hierboven als XMILE 1.0, de open standaard van programma's voor systeemdynamica. Elke grootheid draagt haar eenheid, betekenis en bron. Met Euler en een stap van een maand komen er dezelfde getallen uit.",
    opslaan: "Opslaan als XMILE",
    mislukt: (reden: string) =>
      `Het XMILE-bestand is niet gemaakt (${reden}). Laad de pagina opnieuw en probeer het nog eens.`,
  },
  {
    keuze: (naam) => `Choice within the equation of ${naam}.`,
    gegeven: (invoer) => `1 in the months for which ${invoer} is given, otherwise 0.`,
    tempo: (naam) => `Rate per month within the equation of ${naam}.`,
    vorige: (formule) => `Value one month earlier of ${formule}.`,
    som: (naam, maanden) =>
      `Adds up for ${naam}: the mean over the last ${maanden} months of history. The mean is complete only where the forecast begins; before that nothing reads it.`,
    trap: (naam, trap, trappen) => `Stage ${trap} of ${trappen} of the delay in ${naam}.`,
    vak: (naam, vak, vakken) => `Slot ${vak} of ${vakken} of the conveyor in ${naam}.`,
    wortel: (betekenis) =>
      `${betekenis}. This number is the root of an equation without a closed form; given here are the outcomes of Opvangraming for this scenario. They hold in history only: whoever changes a number from before the origin must have them computed again.`,
    vergelijking: (formule) => `Equation in Opvangraming: ${formule}`,
    bron: (bron) => `Source: ${bron}`,
    aanname: (reden) => `Assumption: ${reden}`,
    uitHistorie: "Taken over from history at the origin.",
    maatregelen: (namen) => `After measures: ${namen}`,
    historie: "Source: annual report 2025 and the public figures of Opvangraming.",
    bijschrift: (scenario, oorsprong, eerste, model, cijfers) =>
      `Scenario ${scenario}, forecast from ${oorsprong}. TIME 0 is the start of ${eerste}; a step is one month. The flows are written for Euler with dt = 1: another step or method gives other outcomes. Model ${model}, figures ${cijfers}. Licence EUPL-1.2.`,
    kop: "Exchange with other programs",
    toelichting:
      "The model with the paths of the scenario above as XMILE 1.0, the open standard of system-dynamics programs. Every quantity carries its unit, meaning and source. With Euler and a step of one month it gives the same numbers.",
    opslaan: "Save as XMILE",
    mislukt: (reden) => `The XMILE file was not made (${reden}). Reload the page and try again.`,
  },
);

const GEBRUIK = "simuleer -- xmile <scenario.json>, of: draai <model.xmile> [--formaat csv|json]";
const USAGE = "simuleer -- xmile <scenario.json>, or: draai <model.xmile> [--formaat csv|json]";

/** What may be wrong with the words of the command. */
export const xmileOpdrachtTekst = catalogus(
  {
    onleesbaar: (opdracht: string) => `de opdracht is "${opdracht}"; gebruik: npm run --silent ${GEBRUIK}`,
    aantalBestanden: (aantal: number) =>
      `het aantal bestanden is ${aantal}; er moet er één staan (gebruik: npm run --silent ${GEBRUIK})`,
    formaat: (formaat: string) => `--formaat is ${formaat}; er mag csv of json staan`,
    geenFormaat: (formaat: string) => `--formaat is ${formaat}; bij xmile hoort geen formaat`,
    nietGevonden: (bestand: string) =>
      `bestand ${bestand} is niet gevonden; geef het pad van een model, zoals bench/neutral-model.xmile`,
    geenTekst: (bestand: string) => `bestand ${bestand} is niet als tekst (UTF-8) te lezen; geef een model in XMILE`,
  },
  {
    onleesbaar: (opdracht) => `the command is "${opdracht}"; use: npm run --silent ${USAGE}`,
    aantalBestanden: (aantal) => `the number of files is ${aantal}; there must be one (use: npm run --silent ${USAGE})`,
    formaat: (formaat) => `--formaat is ${formaat}; csv or json may stand here`,
    geenFormaat: (formaat) => `--formaat is ${formaat}; xmile takes no format`,
    nietGevonden: (bestand) =>
      `file ${bestand} is not found; give the path of a model, such as bench/neutral-model.xmile`,
    geenTekst: (bestand) => `file ${bestand} is not readable as text (UTF-8); give a model in XMILE`,
  },
);
