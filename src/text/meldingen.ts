import { catalogus } from "./taal.ts";

/** What the page tells about the user's work: what was kept, opened or refused, and why nothing is computed any more. */
export const meldingTekst = catalogus(
  {
    aangepast: (naam: string) => `${naam}, aangepast`,
    laadtNiet: "de rekenmodule laadt niet",
    onleesbaar: "een bericht van de rekenmodule is niet te lezen",
    antwoordtNiet: (seconden: number) => `de rekenmodule antwoordt niet binnen ${seconden} seconden`,
    gestopt: "de rekenmodule is gestopt",
    taalLaadtNiet: (reden: string) => `De Engelse teksten laden niet (${reden}); de pagina blijft Nederlands.`,
  },
  {
    aangepast: (naam: string) => `${naam}, adjusted`,
    laadtNiet: "the calculation module does not load",
    onleesbaar: "a message of the calculation module cannot be read",
    antwoordtNiet: (seconden: number) => `the calculation module does not answer within ${seconden} seconds`,
    gestopt: "the calculation module has stopped",
    taalLaadtNiet: (reden: string) => `The English texts do not load (${reden}); the page stays in Dutch.`,
  },
);
