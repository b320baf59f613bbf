import { catalogus } from "./taal.ts";

/** What the page tells about the user's work: what was kept, opened or refused, and why nothing is computed any more. */
export const meldingTekst = catalogus(
  {
    bewaartNiets: (reden: string) =>
      `Deze browser bewaart niets voor deze pagina (${reden}). Sla uw werk op als bestand.`,
    nietBewaard: (reden: string) => `Uw laatste wijziging is niet bewaard (${reden}). Sla uw werk op als bestand.`,
    redenOnbekend: "reden onbekend",
    opslagVol: "de opslag is vol",
    bewaardScenario: "bewaard scenario",
    nietLeesbaar: (aantal: number, naam: string) =>
      `${aantal} bewaard scenario is niet leesbaar; het staat nog in deze browser onder "${naam}"`,
    teGroot: (naam: string, kB: number, hoogstens: number) =>
      `${naam} is ${kB} kB; een scenario is hoogstens ${hoogstens} kB`,
    nietGeopend: (naam: string, zinnen: string, rest: number) =>
      `${naam} is niet geopend. ${zinnen}${rest > 0 ? ` · en nog ${rest}` : ""}`,
    aangepast: (naam: string) => `${naam}, aangepast`,
    laadtNiet: "de rekenmodule laadt niet",
    onleesbaar: "een bericht van de rekenmodule is niet te lezen",
    antwoordtNiet: (seconden: number) => `de rekenmodule antwoordt niet binnen ${seconden} seconden`,
    gestopt: "de rekenmodule is gestopt",
    taalLaadtNiet: (reden: string) => `De Engelse teksten laden niet (${reden}); de pagina blijft Nederlands.`,
  },
  {
    bewaartNiets: (reden: string) => `This browser keeps nothing for this page (${reden}). Save your work as a file.`,
    nietBewaard: (reden: string) => `Your last change has not been saved (${reden}). Save your work as a file.`,
    redenOnbekend: "reason unknown",
    opslagVol: "storage is full",
    bewaardScenario: "saved scenario",
    nietLeesbaar: (aantal: number, naam: string) =>
      `${aantal} saved ${aantal === 1 ? "scenario" : "scenarios"} cannot be read; still in this browser under "${naam}"`,
    teGroot: (naam: string, kB: number, hoogstens: number) =>
      `${naam} is ${kB} kB; a scenario is at most ${hoogstens} kB`,
    nietGeopend: (naam: string, zinnen: string, rest: number) =>
      `${naam} has not been opened. ${zinnen}${rest > 0 ? ` · and ${rest} more` : ""}`,
    aangepast: (naam: string) => `${naam}, adjusted`,
    laadtNiet: "the calculation module does not load",
    onleesbaar: "a message of the calculation module cannot be read",
    antwoordtNiet: (seconden: number) => `the calculation module does not answer within ${seconden} seconds`,
    gestopt: "the calculation module has stopped",
    taalLaadtNiet: (reden: string) => `The English texts do not load (${reden}); the page stays in Dutch.`,
  },
);
