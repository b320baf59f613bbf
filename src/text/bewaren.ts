import { getal } from "./formats.ts";
import { catalogus, huidigeLocale } from "./taal.ts";

/** A moment on this computer's clock: "4 mrt. 2026, 14:05". */
export function tijdstip(iso: string): string {
  return new Intl.DateTimeFormat(huidigeLocale(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}

/** Keeping: what is saved, what could not be, versions to go back to, and two tabs. */
export const bewarenTekst = catalogus(
  {
    bewaardWerk: "bewaard werk",
    bewaardScenario: (naam: string) => `bewaard scenario ${naam}`,
    geenWerk: (versie: string) => `versie is ${versie}; hier hoort een geheel getal vanaf 1`,
    geenLijst: (gevonden: string) => `eigen is ${gevonden}; hier hoort een lijst van scenario's`,
    dubbelScenario: (id: string) => `de id ${id} is al van een eerder scenario; elk scenario heeft een eigen id`,
    onbekendOnderdeel: (naam: string) => `${naam} is een onbekend onderdeel; deze versie van de pagina kent het niet`,
    gekozenBestaatNiet: (gevonden: string, anders: string) =>
      `Het scenario dat u bekeek is ${gevonden} en bestaat hier niet meer; nu is ${anders} gekozen.`,
    apartGezet: (plaats: string, zinnen: readonly string[]) =>
      `Een deel van uw werk is niet te lezen en apart bewaard (${plaats}): ${zinnen.join(" · ")}. U vindt het onder Versies.`,
    bewaartNiets: (reden: string) =>
      `Deze browser bewaart niets voor deze pagina (${reden}). Sla uw werk op als bestand.`,
    nietBewaard: (reden: string) =>
      `Uw laatste wijziging is niet bewaard (${reden}). De pagina probeert het opnieuw zolang zij open is; sla uw werk voor de zekerheid op als bestand.`,
    zonderVersie: "Uw werk is bewaard, maar voor een versie om naar terug te gaan is in deze browser geen ruimte meer.",
    nieuwerBewaard: (versie: number | undefined) =>
      `Het werk in deze browser is bewaard met een nieuwere versie van de pagina${versie === undefined ? "" : ` (formaat ${getal(versie)})`}. Deze versie laat het zoals het is en bewaart niets. Laad de pagina opnieuw om de nieuwste te krijgen, of sla wat u nu maakt op als bestand.`,
    opslagVol: "de opslag is vol",
    redenOnbekend: "reden onbekend",

    kopieUitDitTabblad: (naam: string) => `${naam.slice(0, 180)} (dit tabblad)`,
    botsing: (naam: string, kopie: string) =>
      `‘${naam}’ is tegelijk in een ander tabblad gewijzigd. Beide zijn bewaard: het andere onder zijn eigen naam, dat van dit tabblad als ‘${kopie}’.`,
    botsingKeuze: {
      beide: "Beide houden",
      mijn: "Alleen dat van dit tabblad",
      ander: "Alleen dat van het andere tabblad",
    },
    onderdeelBotst: (naam: string) =>
      `${naam} is tegelijk in een ander tabblad gewijzigd. Hier staat wat u in dit tabblad maakte; het andere is bewaard onder Versies.`,
    versieVanAnderTabblad: (naam: string) => `Uit het andere tabblad (${naam})`,

    versies: "Versies",
    versiesUitleg:
      "De pagina bewaart vanzelf een versie na een pauze, elk kwartier, en als er een scenario bijkomt of weggaat. Van langer geleden blijven er minder over. Een versie met een naam blijft altijd.",
    geenVersies: "Er is nog geen eerdere versie. De eerste komt na uw volgende wijziging.",
    laden: "Versies worden gelezen…",
    leest: (reden: string) => `De versies zijn niet te lezen (${reden}).`,
    naam: "Naam voor de stand van nu",
    bewaarMetNaam: "Bewaar met naam",
    naamNodig: "De naam is leeg; hier hoort een naam van 1 tot en met 200 tekens",
    bewaardAls: (naam: string) => `Bewaard als ‘${naam}’.`,
    nietBewaardAls: (naam: string, reden: string) => `‘${naam}’ is niet bewaard (${reden}).`,
    kiesVersie: "Eerdere versies, nieuwste eerst",
    eersteVersie: "de oudste die er is",
    zelfdeAlsVorige: "gelijk aan de versie daarvoor",
    verschilMetNu: "Als u deze versie terugzet",
    zelfdeAlsNu: "verandert er niets: deze versie is gelijk aan de stand van nu.",
    terugzetten: "Zet deze versie terug",
    terugzettenUitleg: "De stand van nu blijft: terugzetten kunt u ongedaan maken.",
    onleesbareVersie: "Deze versie is met een nieuwere pagina gemaakt of is niet heel; zij blijft bewaard.",
    teruggezet: (tijd: string) => `De versie van ${tijd} is teruggezet.`,
    apart: "Apart gezet",
    apartUitleg: "Niet te lezen door deze versie van de pagina, en bewaard zoals het gevonden is.",
    apartOpslaan: (plaats: string) => `Sla ${plaats} op als bestand`,
    sluiten: "Sluiten",

    verschil: {
      erbij: (naam: string) => `‘${naam}’ komt erbij`,
      weg: (naam: string) => `‘${naam}’ gaat weg`,
      naam: (was: string, nu: string) => `‘${was}’ heet dan ‘${nu}’`,
      waarden: (naam: string, wat: readonly string[]) => `‘${naam}’: ${wat.join("; ")}`,
      waarde: (naam: string, was: string, nu: string) => `${naam} van ${was} naar ${nu}`,
      zoalsOuder: "die van de ouder",
      onderdeel: (naam: string) => `${naam} verandert`,
      maatregelen: "maatregelen",
      presentatie: "de dia's",
      opgelegd: "opgelegde aantallen",
      omschrijving: "omschrijving",
      ouder: "ouder",
      periode: "periode",
      prijsmodus: "wijze van prijzen",
      nogMeer: (aantal: number) => `nog ${getal(aantal)}`,
    },
    gebeurd: {
      erbij: (naam: string) => `‘${naam}’ erbij`,
      weg: (naam: string) => `‘${naam}’ weg`,
      naam: (was: string, nu: string) => `‘${was}’ heet nu ‘${nu}’`,
      waarden: (naam: string, wat: readonly string[]) => `‘${naam}’: ${wat.join(", ")}`,
      onderdeel: (naam: string) => `${naam} gewijzigd`,
    },
  },
  {
    bewaardWerk: "saved work",
    bewaardScenario: (naam: string) => `saved scenario ${naam}`,
    geenWerk: (versie: string) => `versie is ${versie}; a whole number from 1 belongs here`,
    geenLijst: (gevonden: string) => `eigen is ${gevonden}; a list of scenarios belongs here`,
    dubbelScenario: (id: string) => `the id ${id} belongs to an earlier scenario; each scenario has its own id`,
    onbekendOnderdeel: (naam: string) => `${naam} is an unknown part; this version of the page does not know it`,
    gekozenBestaatNiet: (gevonden: string, anders: string) =>
      `The scenario you looked at is ${gevonden} and no longer exists here; ${anders} is selected now.`,
    apartGezet: (plaats: string, zinnen: readonly string[]) =>
      `Part of your work cannot be read and has been set aside (${plaats}): ${zinnen.join(" · ")}. You find it under Versions.`,
    bewaartNiets: (reden: string) => `This browser saves nothing for this page (${reden}). Save your work as a file.`,
    nietBewaard: (reden: string) =>
      `Your last change has not been saved (${reden}). The page keeps trying as long as it is open; to be safe, save your work as a file.`,
    zonderVersie: "Your work is saved, but this browser has no room left for a version to go back to.",
    nieuwerBewaard: (versie: number | undefined) =>
      `The work in this browser was saved by a newer version of the page${versie === undefined ? "" : ` (format ${getal(versie)})`}. This version leaves it as it is and saves nothing. Reload the page to get the newest, or save what you make now as a file.`,
    opslagVol: "storage is full",
    redenOnbekend: "reason unknown",

    kopieUitDitTabblad: (naam: string) => `${naam.slice(0, 180)} (this tab)`,
    botsing: (naam: string, kopie: string) =>
      `‘${naam}’ was changed in another tab at the same time. Both are saved: the other under its own name, that of this tab as ‘${kopie}’.`,
    botsingKeuze: { beide: "Keep both", mijn: "Only that of this tab", ander: "Only that of the other tab" },
    onderdeelBotst: (naam: string) =>
      `${naam} was changed in another tab at the same time. Here is what you made in this tab; the other is saved under Versions.`,
    versieVanAnderTabblad: (naam: string) => `From the other tab (${naam})`,

    versies: "Versions",
    versiesUitleg:
      "The page saves a version by itself after a pause, every quarter of an hour, and when a scenario comes or goes. Of longer ago, fewer remain. A version with a name always stays.",
    geenVersies: "There is no earlier version yet. The first comes after your next change.",
    laden: "Reading versions…",
    leest: (reden: string) => `The versions cannot be read (${reden}).`,
    naam: "Name for the work as it is now",
    bewaarMetNaam: "Save under a name",
    naamNodig: "The name is empty; a name of 1 to 200 characters belongs here",
    bewaardAls: (naam: string) => `Saved as ‘${naam}’.`,
    nietBewaardAls: (naam: string, reden: string) => `‘${naam}’ has not been saved (${reden}).`,
    kiesVersie: "Earlier versions, newest first",
    eersteVersie: "the oldest there is",
    zelfdeAlsVorige: "the same as the version before",
    verschilMetNu: "If you restore this version",
    zelfdeAlsNu: "nothing changes: this version is the same as your work now.",
    terugzetten: "Restore this version",
    terugzettenUitleg: "Your work as it is now remains: restoring can be undone.",
    onleesbareVersie: "This version was made by a newer page or is not whole; it stays saved.",
    teruggezet: (tijd: string) => `The version of ${tijd} has been restored.`,
    apart: "Set aside",
    apartUitleg: "Not readable by this version of the page, and kept as it was found.",
    apartOpslaan: (plaats: string) => `Save ${plaats} as a file`,
    sluiten: "Close",

    verschil: {
      erbij: (naam: string) => `‘${naam}’ is added`,
      weg: (naam: string) => `‘${naam}’ goes away`,
      naam: (was: string, nu: string) => `‘${was}’ will be called ‘${nu}’`,
      waarden: (naam: string, wat: readonly string[]) => `‘${naam}’: ${wat.join("; ")}`,
      waarde: (naam: string, was: string, nu: string) => `${naam} from ${was} to ${nu}`,
      zoalsOuder: "that of the parent",
      onderdeel: (naam: string) => `${naam} changes`,
      maatregelen: "measures",
      presentatie: "the slides",
      opgelegd: "imposed numbers",
      omschrijving: "description",
      ouder: "parent",
      periode: "period",
      prijsmodus: "way of pricing",
      nogMeer: (aantal: number) => `${getal(aantal)} more`,
    },
    gebeurd: {
      erbij: (naam: string) => `‘${naam}’ added`,
      weg: (naam: string) => `‘${naam}’ removed`,
      naam: (was: string, nu: string) => `‘${was}’ now called ‘${nu}’`,
      waarden: (naam: string, wat: readonly string[]) => `‘${naam}’: ${wat.join(", ")}`,
      onderdeel: (naam: string) => `${naam} changed`,
    },
  },
);
