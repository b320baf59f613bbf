import { catalogus } from "./taal.ts";

/** The sheet of one parameter. */
export const parameterBladTekst = catalogus(
  {
    sluiten: "Sluiten",
    nu: (jaar: number, waarde: string) => `In ${jaar}: ${waarde}.`,
    bereik: (min: string, max: string, eenheid: string) =>
      `Er mag ${min} tot en met ${max}${eenheid === "" ? "" : ` ${eenheid}`} staan.`,
    verschilt: {
      jaar: "De waarde mag per jaar verschillen.",
      maand: "De waarde mag per maand verschillen.",
      vast: "De waarde is gelijk in de hele raming.",
    },
    verdeling: (min: string, midden: string, max: string) =>
      `Dit scenario geeft een verdeling: ${min} (min), ${midden} (midden), ${max} (max). De raming rekent met het midden; een eigen waarde vervangt de verdeling.`,
    pad: { jaar: "Per jaar", maand: "Per maand: stappen", vast: "Waarde" },
    inJaar: (naam: string, jaar: number) => `${naam} in ${jaar}`,
    vanafMaand: (naam: string, maand: string) => `${naam} vanaf ${maand}`,
    doortrekken: "trek door",
    doortrekkenVan: (jaar: number) => `Trek door: de waarde van ${jaar} naar alle latere jaren`,
    geenStappen: "Geen scenario zet deze waarde; de uitgangswaarde geldt.",
    vanaf: "vanaf",
    beginVanStap: (n: number) => `Begin van stap ${n}`,
    maandBezet: (maand: string) => `In ${maand} begint al een stap; kies een andere maand`,
    stapWeg: "weg",
    stapWegVan: (maand: string) => `Stap vanaf ${maand} weg`,
    stapErbij: "Stap toevoegen",
    eigenWaarde: "Eigen waarde geven",
    herkomst: "Bron of aanname",
    overgenomenVan: (naam: string) => `Overgenomen van ${naam}. Wat u hier wijzigt, geldt alleen voor dit scenario.`,
    uitgangswaarde: (herkomst: string) => `Uitgangswaarde van het model. ${herkomst}`,
    terug: "Terug",
    naarOuder: (naam: string) => `Naar ${naam}`,
    naarBasis: (naam: string) => `Naar de basis, ${naam}`,
    naarUitgangswaarde: "Naar de uitgangswaarde van het model",
    gelijkAan: (naam: string) => `Nu gelijk aan ${naam}.`,
    basisNietUitTeDrukken: (basis: string, ouder: string) =>
      `In ${basis} volgt deze waarde uit het model. ${ouder} zet haar vast; terug naar de basis kan alleen in ${ouder} zelf.`,
  },
  {
    sluiten: "Close",
    nu: (jaar: number, waarde: string) => `Value in ${jaar}: ${waarde}.`,
    bereik: (min: string, max: string, eenheid: string) =>
      `It may be ${min} to ${max}${eenheid === "" ? "" : ` ${eenheid}`}.`,
    verschilt: {
      jaar: "The value may differ by year.",
      maand: "The value may differ by month.",
      vast: "The value is the same throughout the forecast.",
    },
    verdeling: (min: string, midden: string, max: string) =>
      `This scenario gives a distribution: ${min} (min), ${midden} (mid), ${max} (max). The forecast takes the middle; a value of your own replaces the distribution.`,
    pad: { jaar: "By year", maand: "By month: steps", vast: "Value" },
    inJaar: (naam: string, jaar: number) => `${naam} in ${jaar}`,
    vanafMaand: (naam: string, maand: string) => `${naam} from ${maand}`,
    doortrekken: "carry on",
    doortrekkenVan: (jaar: number) => `Carry on: the value of ${jaar} to all later years`,
    geenStappen: "No scenario sets this value; the model's default holds.",
    vanaf: "from",
    beginVanStap: (n: number) => `Start of step ${n}`,
    maandBezet: (maand: string) => `A step already starts in ${maand}; choose another month`,
    stapWeg: "remove",
    stapWegVan: (maand: string) => `Remove the step from ${maand}`,
    stapErbij: "Add a step",
    eigenWaarde: "Give a value of your own",
    herkomst: "Source or assumption",
    overgenomenVan: (naam: string) => `Taken over from ${naam}. What you change here holds for this scenario only.`,
    uitgangswaarde: (herkomst: string) => `Default of the model. ${herkomst}`,
    terug: "Back",
    naarOuder: (naam: string) => `To ${naam}`,
    naarBasis: (naam: string) => `To the base, ${naam}`,
    naarUitgangswaarde: "To the default of the model",
    gelijkAan: (naam: string) => `Equal to ${naam} now.`,
    basisNietUitTeDrukken: (basis: string, ouder: string) =>
      `In ${basis} the model works this value out. ${ouder} fixes it; the way back to the base is in ${ouder} itself.`,
  },
);
