import { getal } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** Maatregelen: changes of a parameter from a month on. */
export const maatregelenTekst = catalogus(
  {
    kop: (aantal: number, aan: number) => {
      if (aantal === 0) return "Er zijn geen maatregelen in dit scenario";
      if (aan === aantal) return aantal === 1 ? "Eén maatregel telt mee" : `${aantal} maatregelen tellen mee`;
      if (aantal === 1) return "De maatregel staat uit";
      return `Van de ${aantal} maatregelen ${aan === 1 ? "telt er één" : `tellen er ${aan}`} mee`;
    },
    uitleg:
      "Een maatregel verandert een aanname vanaf een maand, ineens of met een aanloop. Sleep het begin of het einde van de aanloop, of gebruik de pijltjes.",
    kort: (parameter: string, effect: string, vanaf: string, aanloop: number, aan: boolean) =>
      `${parameter} ${effect}, vanaf ${vanaf}${aanloop === 0 ? "" : ` in ${aanloop} ${aanloop === 1 ? "maand" : "maanden"}`}${aan ? "" : " (uit)"}`,
    van: (naam: string) => `(van ${naam})`,
    maal: (factor: number) => `maal ${getal(factor, decimals(factor))}`,
    toevoegen: "Maatregel toevoegen",
    nieuweNaam: (n: number) => `Maatregel ${n}`,
    bewerk: "bewerk",
    klaar: "klaar",
    bewerkVan: (naam: string) => `Bewerk ${naam}`,
    klaarVan: (naam: string) => `${naam}: klaar met bewerken`,
    verwijder: "verwijder",
    verwijderVan: (naam: string) => `Verwijder ${naam}; dit kan ongedaan worden gemaakt`,
    terug: "terug",
    terugVan: (naam: string) => `${naam} terug naar hoe de ouder haar heeft`,
    naam: "Naam",
    opWat: "Verandert",
    overige: "Overige",
    effect: "Met",
    soortEffect: "Soort effect",
    plusOptie: "plus",
    maalOptie: "maal",
    factor: "Factor",
    toevoeging: "Toevoeging",
    vanaf: "Vanaf",
    aanloop: "Aanloop",
    maanden: "maanden",
  },
  {
    kop: (aantal: number, aan: number) => {
      if (aantal === 0) return "There are no measures in this scenario";
      if (aan === aantal) return aantal === 1 ? "One measure counts" : `${aantal} measures count`;
      if (aantal === 1) return "The measure is off";
      return `${aan === 0 ? "None" : aan} of the ${aantal} measures ${aan === 1 ? "counts" : "count"}`;
    },
    uitleg:
      "A measure changes an assumption from a month on, at once or with a run-up. Drag its start or the end of its run-up, or use the arrow keys.",
    kort: (parameter: string, effect: string, vanaf: string, aanloop: number, aan: boolean) =>
      `${parameter} ${effect}, from ${vanaf}${aanloop === 0 ? "" : ` over ${aanloop} ${aanloop === 1 ? "month" : "months"}`}${aan ? "" : " (off)"}`,
    van: (naam: string) => `(of ${naam})`,
    maal: (factor: number) => `times ${getal(factor, decimals(factor))}`,
    toevoegen: "Add a measure",
    nieuweNaam: (n: number) => `Measure ${n}`,
    bewerk: "edit",
    klaar: "done",
    bewerkVan: (naam: string) => `Edit ${naam}`,
    klaarVan: (naam: string) => `${naam}: done with editing`,
    verwijder: "remove",
    verwijderVan: (naam: string) => `Remove ${naam}; this can be undone`,
    terug: "back",
    terugVan: (naam: string) => `${naam} back to how the parent has it`,
    naam: "Name",
    opWat: "Changes",
    overige: "Other",
    effect: "By",
    soortEffect: "Kind of effect",
    plusOptie: "add",
    maalOptie: "times",
    factor: "Factor",
    toevoeging: "Addition",
    vanaf: "From",
    aanloop: "Run-up",
    maanden: "months",
  },
);

/** As few decimals as the factor needs, up to four. */
function decimals(factor: number): number {
  return [0, 1, 2, 3].find((n) => Math.abs(factor - Number(factor.toFixed(n))) < 1e-6) ?? 4;
}
