import { getal } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** Sharing: what a link or a file holds, shown before it is taken in, and what is wrong with one. */
export const delenTekst = catalogus(
  {
    delen: "Delen",
    delenVan: (naam: string) => `‘${naam}’ delen`,
    linkUitleg:
      "De link bevat het hele scenario. Wie hem opent ziet eerst wat erin zit en kiest dan of het wordt toegevoegd. Er gaat niets naar een server: het deel achter het #-teken blijft in de browser.",
    link: "Link",
    gekopieerd: "De link is gekopieerd.",
    nietGekopieerd: "De browser staat kopiëren niet toe. De link is geselecteerd: kopieer hem met Ctrl+C.",
    kopieer: "Kopieer de link",
    metOuders: (namen: readonly string[]) =>
      `Meegestuurd wordt ook waar het op voortbouwt: ${namen.map((naam) => `‘${naam}’`).join(", ")}.`,
    tekens: (aantal: number, hoogstens: number) => `${getal(aantal)} van hoogstens ${getal(hoogstens)} tekens.`,
    teGrootVoorLink: (tekens: number, hoogstens: number) =>
      `Dit scenario is te groot voor een link: het zou ${getal(tekens)} tekens zijn, en hoogstens ${getal(hoogstens)} komen overal heel aan. Stuur het als bestand.`,
    alsBestand: "Opslaan als bestand",
    sluiten: "Sluiten",

    bronLink: "link",
    ontvangen: { link: "Geopend uit een link", bestand: (naam: string) => `Geopend uit ${naam}` },
    nogNiets: "Er is nog niets toegevoegd of veranderd.",
    nieuw: (naam: string) => `Toevoegen: ‘${naam}’`,
    meegekomen: (naam: string) => `Ook toegevoegd, omdat het daarop voortbouwt: ‘${naam}’`,
    alAanwezig: (naam: string) => `‘${naam}’ hebt u al, precies zo`,
    idBezet: (naam: string, was: string, wordt: string) =>
      `De id ${was} is bij u al van ‘${naam}’. Dat blijft zoals het is; het nieuwe krijgt de id ${wordt}.`,
    meegeleverd: (naam: string) =>
      `Dit is ‘${naam}’, een scenario dat hier al is. Er komt niets bij; het wordt gekozen.`,
    omschrijving: "Omschrijving",
    inhoud: "Wat erin zit",
    verandert: (aantal: number, ouder: string) =>
      aantal === 0
        ? `Verandert niets aan ‘${ouder}’.`
        : `Verandert ${aantal === 1 ? "één ding" : `${getal(aantal)} dingen`} aan ‘${ouder}’`,
    eigenOuder: (naam: string) => `‘${naam}’ is een scenario van uzelf.`,
    staatAlleen: (aantal: number) => `Staat op zichzelf, zonder ouder, en zet zelf ${getal(aantal)} waarden`,
    kolommen: { wat: "Wat", was: "Bij de ouder", nu: "Hier" },
    niets: "–",
    uitgangswaarde: (waarde: string) => `${waarde} (uitgangswaarde)`,
    volgtUitModel: "volgt uit het model",
    nogMeer: (aantal: number) => `en nog ${getal(aantal)}`,
    andereVersie: (zender: string, hier: string) =>
      `Gemaakt met ${zender}; deze pagina rekent met ${hier}. De uitkomsten kunnen daardoor anders zijn dan bij de afzender.`,
    versies: (model: string, cijfers: string) => `model ${model} en cijfers ${cijfers}`,
    voegToe: "Toevoegen",
    kies: "Kiezen",
    nietOpenen: "Niet openen",
    kop: { oorsprong: "Eerste maand van de raming", einde: "Laatste maand", prijsmodus: "Wijze van prijzen" },
    maatregel: (naam: string) => `Maatregel ‘${naam}’`,
    maatregelTekst: (parameter: string, effect: string, vanaf: string, aanloop: number, aan: boolean) =>
      `${parameter} ${effect} vanaf ${vanaf}${aanloop > 0 ? `, in ${getal(aanloop)} maanden opgebouwd` : ""}${aan ? "" : " (staat uit)"}`,
    maal: (factor: string) => `maal ${factor}`,
    opgelegd: (naam: string) => `Opgelegd: ${naam}`,
    opgelegdIn: (naam: string, maand: string) => `Opgelegd: ${naam}, ${maand}`,
    laatLos: "Laat los om het scenario te openen; er wordt nog niets toegevoegd",

    nietGeopend: (bron: string, zinnen: readonly string[], rest: number) =>
      `${bron} is niet geopend: ${zinnen.join(" · ")}${rest > 0 ? ` · en nog ${getal(rest)}` : ""}`,
    deLink: "De link",
    nieuwer: (versie: number, hoogste: number) =>
      `hij is gemaakt met versie ${getal(versie)} van het formaat; deze pagina leest tot en met versie ${getal(hoogste)}. Laad de pagina opnieuw om de nieuwste te krijgen`,
    bestandTeGroot: (kB: number, hoogstens: number) =>
      `het is ${getal(kB)} kB; een scenario is hoogstens ${getal(hoogstens)} kB`,
    nietLeesbaar: (reden: string) => `de browser kan het niet lezen (${reden})`,
    meerBestanden: (aantal: number) => `Er zijn ${getal(aantal)} bestanden losgelaten; open er één tegelijk.`,
    linkfout: {
      leeg: "er staat niets achter #deel=; hier hoort een scenario",
      lang: (tekens: number, hoogstens: number) =>
        `hij is ${getal(tekens)} tekens lang; een link heeft er hoogstens ${getal(hoogstens)}`,
      teken: (teken: string, plaats: number) =>
        `teken ${getal(plaats)} is ${teken}; hier horen alleen letters, cijfers, - en _`,
      groot: "uitgepakt is hij groter dan 256 KiB; een link bevat hoogstens 256 KiB",
      beschadigd: "hij is niet heel; hier hoort de link zoals hij gekopieerd is, van het begin tot het eind",
    },
    onbekendScenario: (id: string) => `het onbekende scenario ${id}`,
    onbekendScenarioVerwacht: "hier hoort de id van een scenario dat is meegestuurd of meegeleverd",
    laadtNiet: (reden: string) =>
      `Dit onderdeel kon niet worden geladen (${reden}). Uw werk is er niet door veranderd; laad de pagina opnieuw.`,
  },
  {
    delen: "Share",
    delenVan: (naam: string) => `Share ‘${naam}’`,
    linkUitleg:
      "The link holds the whole scenario. Whoever opens it first sees what is in it and then decides whether to add it. Nothing is sent to a server: the part after the # stays in the browser.",
    link: "Link",
    gekopieerd: "The link has been copied.",
    nietGekopieerd: "The browser does not allow copying. The link is selected: copy it with Ctrl+C.",
    kopieer: "Copy the link",
    metOuders: (namen: readonly string[]) =>
      `What it builds on goes with it: ${namen.map((naam) => `‘${naam}’`).join(", ")}.`,
    tekens: (aantal: number, hoogstens: number) => `${getal(aantal)} of at most ${getal(hoogstens)} characters.`,
    teGrootVoorLink: (tekens: number, hoogstens: number) =>
      `This scenario is too large for a link: it would be ${getal(tekens)} characters, and no more than ${getal(hoogstens)} arrive whole everywhere. Send it as a file.`,
    alsBestand: "Save as a file",
    sluiten: "Close",

    bronLink: "link",
    ontvangen: { link: "Opened from a link", bestand: (naam: string) => `Opened from ${naam}` },
    nogNiets: "Nothing has been added or changed yet.",
    nieuw: (naam: string) => `To add: ‘${naam}’`,
    meegekomen: (naam: string) => `Added too, because it builds on it: ‘${naam}’`,
    alAanwezig: (naam: string) => `You already have ‘${naam}’, exactly so`,
    idBezet: (naam: string, was: string, wordt: string) =>
      `You already use the id ${was} for ‘${naam}’. That stays as it is; the new one gets the id ${wordt}.`,
    meegeleverd: (naam: string) =>
      `This is ‘${naam}’, a scenario that is here already. Nothing is added; it is selected.`,
    omschrijving: "Description",
    inhoud: "What is in it",
    verandert: (aantal: number, ouder: string) =>
      aantal === 0
        ? `Changes nothing in ‘${ouder}’.`
        : `Changes ${aantal === 1 ? "one thing" : `${getal(aantal)} things`} in ‘${ouder}’`,
    eigenOuder: (naam: string) => `‘${naam}’ is a scenario of your own.`,
    staatAlleen: (aantal: number) => `Stands by itself, without a parent, and sets ${getal(aantal)} values`,
    kolommen: { wat: "What", was: "In the parent", nu: "Here" },
    niets: "–",
    uitgangswaarde: (waarde: string) => `${waarde} (default)`,
    volgtUitModel: "follows from the model",
    nogMeer: (aantal: number) => `and ${getal(aantal)} more`,
    andereVersie: (zender: string, hier: string) =>
      `Made with ${zender}; this page works with ${hier}. Outcomes may therefore differ from what the sender saw.`,
    versies: (model: string, cijfers: string) => `model ${model} and figures ${cijfers}`,
    voegToe: "Add",
    kies: "Select",
    nietOpenen: "Do not open",
    kop: { oorsprong: "First month of the forecast", einde: "Last month", prijsmodus: "Way of pricing" },
    maatregel: (naam: string) => `Measure ‘${naam}’`,
    maatregelTekst: (parameter: string, effect: string, vanaf: string, aanloop: number, aan: boolean) =>
      `${parameter} ${effect} from ${vanaf}${aanloop > 0 ? `, built up over ${getal(aanloop)} months` : ""}${aan ? "" : " (switched off)"}`,
    maal: (factor: string) => `times ${factor}`,
    opgelegd: (naam: string) => `Imposed: ${naam}`,
    opgelegdIn: (naam: string, maand: string) => `Imposed: ${naam}, ${maand}`,
    laatLos: "Drop to open the scenario; nothing is added yet",

    nietGeopend: (bron: string, zinnen: readonly string[], rest: number) =>
      `${bron} has not been opened: ${zinnen.join(" · ")}${rest > 0 ? ` · and ${getal(rest)} more` : ""}`,
    deLink: "The link",
    nieuwer: (versie: number, hoogste: number) =>
      `it was made with version ${getal(versie)} of the format; this page reads up to version ${getal(hoogste)}. Reload the page to get the newest`,
    bestandTeGroot: (kB: number, hoogstens: number) =>
      `it is ${getal(kB)} kB; a scenario is at most ${getal(hoogstens)} kB`,
    nietLeesbaar: (reden: string) => `the browser cannot read it (${reden})`,
    meerBestanden: (aantal: number) => `${getal(aantal)} files were dropped; open one at a time.`,
    linkfout: {
      leeg: "there is nothing after #deel=; a scenario belongs here",
      lang: (tekens: number, hoogstens: number) =>
        `it is ${getal(tekens)} characters long; a link has at most ${getal(hoogstens)}`,
      teken: (teken: string, plaats: number) =>
        `character ${getal(plaats)} is ${teken}; only letters, digits, - and _ belong here`,
      groot: "unpacked it is larger than 256 KiB; a link holds at most 256 KiB",
      beschadigd: "it is not whole; the link belongs here as it was copied, from beginning to end",
    },
    onbekendScenario: (id: string) => `the unknown scenario ${id}`,
    onbekendScenarioVerwacht: "the id of a scenario that was sent along or is shipped belongs here",
    laadtNiet: (reden: string) =>
      `This part could not be loaded (${reden}). Your work has not been changed by it; reload the page.`,
  },
);
