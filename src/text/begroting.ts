import { toonbaar } from "./problems.ts";
import { catalogus } from "./taal.ts";

/** What is wrong with an amount, a year or a series that someone typed or pasted. */
export const begrotingProbleem = catalogus(
  {
    leeg: "de reeks is leeg; plak een jaar en een bedrag per regel, of een regel met jaren en een regel met bedragen",
    cel: (rij: number, kolom: number) => `rij ${rij}, kolom ${kolom}`,
    bedrag: (plaats: string, gevonden: string) =>
      `${plaats} is ${toonbaar(gevonden)}; hier hoort een bedrag met punten tussen duizendtallen en een komma voor decimalen, zoals 4.062.600 of 4.062,6`,
    jaar: (plaats: string, gevonden: string, van: number, tot: number) =>
      `${plaats} is ${toonbaar(gevonden)}; hier hoort een jaartal van ${van} tot en met ${tot}`,
    dubbel: (plaats: string, jaar: number, eerder: string) =>
      `${plaats} is ${jaar}, dat ook in ${eerder} staat; elk jaar mag één keer staan`,
    geenBedrag: (plaats: string, jaar: number) => `${plaats} is leeg; hier hoort het bedrag van ${jaar}`,
    teVeel: (rij: number) => `rij ${rij} is een regel te veel; onder de jaren hoort één regel met bedragen`,
    naamLeeg: "de naam is leeg; geef het moment een naam, zoals Voorjaarsnota",
    maand: (gevonden: string) => `de maand is ${toonbaar(gevonden)}; hier hoort een jaar en een maand, zoals 2026-05`,
    nietsIngevuld: "aantal en bedrag zijn leeg; vul er ten minste één in",
    negatief: (plaats: string, gevonden: string) => `${plaats} is ${toonbaar(gevonden)}; het mag niet onder nul zijn`,
    geldNaam: "uw begroting en momenten",
    geldVorm: "hier horen momenten van een begrotingscyclus en een begroting per jaar",
    aantal: "het aantal personen",
    hetBedrag: "het bedrag",
  },
  {
    leeg: "the series is empty; paste a year and an amount on each line, or a line of years and a line of amounts",
    cel: (rij: number, kolom: number) => `row ${rij}, column ${kolom}`,
    bedrag: (plaats: string, gevonden: string) =>
      `${plaats} is ${toonbaar(gevonden)}; an amount belongs here, written the Dutch way: 4.062.600 or 4.062,6`,
    jaar: (plaats: string, gevonden: string, van: number, tot: number) =>
      `${plaats} is ${toonbaar(gevonden)}; a year from ${van} to ${tot} belongs here`,
    dubbel: (plaats: string, jaar: number, eerder: string) =>
      `${plaats} is ${jaar}, which is also in ${eerder}; each year may stand once`,
    geenBedrag: (plaats: string, jaar: number) => `${plaats} is empty; the amount of ${jaar} belongs here`,
    teVeel: (rij: number) => `row ${rij} is one row too many; one row of amounts belongs under the years`,
    naamLeeg: "the name is empty; give the moment a name, such as Spring memorandum",
    maand: (gevonden: string) => `the month is ${toonbaar(gevonden)}; a year and a month belong here, such as 2026-05`,
    nietsIngevuld: "number and amount are empty; fill in at least one",
    negatief: (plaats: string, gevonden: string) => `${plaats} is ${toonbaar(gevonden)}; it may not be below zero`,
    geldNaam: "your budget and moments",
    geldVorm: "moments of a budget cycle and a budget by year belong here",
    aantal: "the number of persons",
    hetBedrag: "the amount",
  },
);
