import { catalogus } from "./taal.ts";

/** "a, b en c". */
function opsomming(delen: readonly string[], en: string): string {
  const last = delen.at(-1) ?? "";
  return delen.length < 2 ? last : `${delen.slice(0, -1).join(", ")} ${en} ${last}`;
}

/** Enough names to know what it was. */
const MEESTE = 3;

/** Changing the assumptions of a scenario, and what was changed. */
export const bewerkenTekst = catalogus(
  {
    kopieNaam: (naam: string) => `${naam}, kopie`,
    aannames: "Aannames",
    aannamesVanaf: (jaar: number) => `Aannames vanaf ${jaar}`,
    wijktAf: (aantal: number) => `${aantal} ${aantal === 1 ? "aanname wijkt" : "aannames wijken"} af`,
    wijktAfVan: (naam: string) => `Wijkt af van ${naam}`,
    herstelAlles: "Herstel alles",
    verschuifEenAanname: (naam: string) =>
      `Verschuif een aanname: er ontstaat een eigen scenario, en ${naam} blijft zoals het is.`,
    aantalGewijzigd: (aantal: number) => `${aantal} gewijzigd`,
    gewijzigd: "gewijzigd",
    schuif: (naam: string) => `${naam}, schuif`,
    terug: "terug",
    terugNaarVan: (naam: string, ouder: string) => `${naam} terug naar ${ouder}`,
    meer: "meer",
    meerVan: (naam: string) => `${naam}, meer: per jaar of maand, bron, terug`,
    buitenBereik: (naam: string, gevonden: string, min: string, max: string, eenheid: string) =>
      `${naam} is ${gevonden}; er mag ${min} tot en met ${max}${eenheid === "" ? "" : ` ${eenheid}`} staan`,
    bron: "bron",
    aanname: "aanname",
    soortHerkomst: "Bron of aanname",
    bronOfAanname: "Bron of aanname",
    bronTekst: (bron: string) => `bron: ${bron}`,
    aannameTekst: (aanname: string) => `aanname: ${aanname}`,
    zelfdeWaarde: "hetzelfde getal, met een eigen bron of aanname",
    volgtUitModel: "volgt uit het model",
    berekend: "berekend",
    nogPerioden: (aantal: number) => `en nog ${aantal} ${aantal === 1 ? "periode" : "perioden"}`,
    opgelegd: (wat: string) => `Opgelegd: ${wat}`,
    velden: {
      naam: "naam",
      omschrijving: "omschrijving",
      prijsmodus: "rekenwijze COA",
      oorsprong: "oorsprong",
      einde: "einde van de raming",
      opgelegd: "wat is opgelegd",
    },
    maatregelNaam: (naam: string) => `maatregel ${naam}`,
    wordt: "wordt",
    wat: "Wat",
    periode: "Wanneer",
    was: (ouder: string) => `Was (${ouder})`,
    is: "Is",
    heleRaming: "hele raming",
    tabelAfwijkingen: "Tabel van wat afwijkt",
    ongedaan: (wat: string) => `Ongedaan gemaakt: ${wat}.`,
    opnieuw: (wat: string) => `Opnieuw gedaan: ${wat}.`,
    nieuwScenario: (naam: string, delen: readonly string[]) =>
      delen.length === 0
        ? `nieuw scenario ${naam}`
        : `${opsomming(delen.slice(0, MEESTE), "en")} in nieuw scenario ${naam}`,
    inScenario: (delen: readonly string[], naam: string) =>
      delen.length > MEESTE ? `${delen.length} wijzigingen van ${naam}` : `${opsomming(delen, "en")} van ${naam}`,
    scenarioWeg: (naam: string) => `${naam} verwijderd`,
    eigenBedragen: "eigen bedragen",
    keuzeScenario: "keuze van het scenario",
    keuzeReferentie: "keuze van de vergelijking",
  },
  {
    kopieNaam: (naam: string) => `${naam}, copy`,
    aannames: "Assumptions",
    aannamesVanaf: (jaar: number) => `Assumptions from ${jaar}`,
    wijktAf: (aantal: number) => `${aantal} ${aantal === 1 ? "assumption differs" : "assumptions differ"}`,
    wijktAfVan: (naam: string) => `Differs from ${naam}`,
    herstelAlles: "Restore all",
    verschuifEenAanname: (naam: string) =>
      `Move an assumption: a scenario of your own comes into being, and ${naam} stays as it is.`,
    aantalGewijzigd: (aantal: number) => `${aantal} changed`,
    gewijzigd: "changed",
    schuif: (naam: string) => `${naam}, slider`,
    terug: "back",
    terugNaarVan: (naam: string, ouder: string) => `${naam} back to ${ouder}`,
    meer: "more",
    meerVan: (naam: string) => `${naam}, more: by year or month, source, ways back`,
    buitenBereik: (naam: string, gevonden: string, min: string, max: string, eenheid: string) =>
      `${naam} is ${gevonden}; it may be ${min} to ${max}${eenheid === "" ? "" : ` ${eenheid}`}`,
    bron: "source",
    aanname: "assumption",
    soortHerkomst: "Source or assumption",
    bronOfAanname: "Source or assumption",
    bronTekst: (bron: string) => `source: ${bron}`,
    aannameTekst: (aanname: string) => `assumption: ${aanname}`,
    zelfdeWaarde: "the same number, with a source or assumption of its own",
    volgtUitModel: "worked out by the model",
    berekend: "computed",
    nogPerioden: (aantal: number) => `and ${aantal} more ${aantal === 1 ? "period" : "periods"}`,
    opgelegd: (wat: string) => `Imposed: ${wat}`,
    velden: {
      naam: "name",
      omschrijving: "description",
      prijsmodus: "COA pricing",
      oorsprong: "origin",
      einde: "end of the forecast",
      opgelegd: "what is imposed",
    },
    maatregelNaam: (naam: string) => `measure ${naam}`,
    wordt: "becomes",
    wat: "What",
    periode: "When",
    was: (ouder: string) => `From (${ouder})`,
    is: "To",
    heleRaming: "whole forecast",
    tabelAfwijkingen: "Table of what differs",
    ongedaan: (wat: string) => `Undone: ${wat}.`,
    opnieuw: (wat: string) => `Redone: ${wat}.`,
    nieuwScenario: (naam: string, delen: readonly string[]) =>
      delen.length === 0
        ? `new scenario ${naam}`
        : `${opsomming(delen.slice(0, MEESTE), "and")} in new scenario ${naam}`,
    inScenario: (delen: readonly string[], naam: string) =>
      delen.length > MEESTE ? `${delen.length} changes of ${naam}` : `${opsomming(delen, "and")} of ${naam}`,
    scenarioWeg: (naam: string) => `${naam} deleted`,
    eigenBedragen: "amounts of your own",
    keuzeScenario: "choice of scenario",
    keuzeReferentie: "choice of comparison",
  },
);
