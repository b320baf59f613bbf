import { getal } from "./formats.ts";
import type { LeverNaam } from "./lever-naam.ts";
import { eenheidNaam, leverNaam, onbekendeNaam } from "./names.ts";
import { sectorParameters } from "./sector-parameters.ts";
import { catalogus } from "./taal.ts";

/** Names of every parameter of the model, with the unit beside its field; those of levers are in names.ts. */
const namen = catalogus<Readonly<Record<string, string>>>(
  {
    nareisPad: "Nareis, als eigen reeks",
    nareisduur: "Tijd van vergunning tot nareis",
    nareisDirect: "Nareis die direct bij familie intrekt",
    aandeelKortVerblijf: "Aandeel kort verblijf",
    duurKortVerblijf: "Duur van kort verblijf",
    vergunningenfactor: "Inwilligingen tegenover CBS",
    kortsteBesluitduur: "Kortste besluitduur",
    vertrekTijdensProcedurePerMaand: "Vertrek tijdens de procedure",
    opvangduurFactor: "Duur tot huisvesting tegenover tabel 12",
    kortsteVertrekduur: "Kortste vertrekduur",
    verloopBesluiten: "Verloop van het besluittempo",
    verloopHuisvesting: "Verloop van de huisvesting",
    verloopVertrekTijdensProcedure: "Verloop van vertrek uit de procedure",
    verloopVertrekNaAfwijzing: "Verloop van vertrek na afwijzing",
    niveauUitstroomtempo: "Niveau van de uitstroom na de oorsprong",
    vertrekkansProcedure: "Vertrekkans tijdens de procedure",
    vertrekkansNaAfwijzing: "Vertrekkans na afwijzing",
    aandeelVergunninghoudersBegin: "Aandeel vergunninghouders eind 2018",
    aandeelAfgewezenenBegin: "Aandeel afgewezenen eind 2018",
    aandeelKortVerblijfBegin: "Aandeel kort verblijf eind 2018",
    verblijfBeginProcedure: "Verblijf in procedure eind 2018",
    verblijfBeginVergunninghouders: "Verblijf van vergunninghouders eind 2018",
    verblijfBeginAfgewezenen: "Verblijf van afgewezenen eind 2018",
    verblijfBeginKortVerblijf: "Kort verblijf eind 2018",
    duurTotMeerderjarig: "Duur tot een pupil meerderjarig is",
    duurTotVertrekPupil: "Duur tot een pupil om andere reden vertrekt",
    aandeelVerlengdeOpvang: "Aandeel dat in verlengde opvang gaat",
    duurVerlengdeOpvang: "Duur van verlengde opvang",
    verzorgingsaandeel: "Verzorging, equivalent per pupil",
    instroomteam: "Instroomteam van Nidos",
  },
  {
    nareisPad: "Family reunion, as a series of its own",
    nareisduur: "Time from permit to family reunion",
    nareisDirect: "Family members who move in with relatives at once",
    aandeelKortVerblijf: "Share of short stays",
    duurKortVerblijf: "Length of a short stay",
    vergunningenfactor: "Permits against those of Statistics Netherlands",
    kortsteBesluitduur: "Shortest time to a decision",
    vertrekTijdensProcedurePerMaand: "Departure during the procedure",
    opvangduurFactor: "Time to housing against table 12",
    kortsteVertrekduur: "Shortest time to departure",
    verloopBesluiten: "Drift of the pace of decisions",
    verloopHuisvesting: "Drift of the pace of housing",
    verloopVertrekTijdensProcedure: "Drift of departure from the procedure",
    verloopVertrekNaAfwijzing: "Drift of departure after rejection",
    niveauUitstroomtempo: "Level of the outflow after the origin",
    vertrekkansProcedure: "Chance of departure during the procedure",
    vertrekkansNaAfwijzing: "Chance of departure after rejection",
    aandeelVergunninghoudersBegin: "Share of permit holders, end of 2018",
    aandeelAfgewezenenBegin: "Share of rejected persons, end of 2018",
    aandeelKortVerblijfBegin: "Share of short stays, end of 2018",
    verblijfBeginProcedure: "Stay in the procedure, end of 2018",
    verblijfBeginVergunninghouders: "Stay of permit holders, end of 2018",
    verblijfBeginAfgewezenen: "Stay of rejected persons, end of 2018",
    verblijfBeginKortVerblijf: "Short stay, end of 2018",
    duurTotMeerderjarig: "Time until a ward comes of age",
    duurTotVertrekPupil: "Time until a ward leaves for another reason",
    aandeelVerlengdeOpvang: "Share that goes into extended care",
    duurVerlengdeOpvang: "Length of extended care",
    verzorgingsaandeel: "Care, equivalent per ward",
    instroomteam: "Intake team of Nidos",
  },
);

/** What is needed of a parameter to name it. */
interface Benoembaar {
  id: string;
  eenheid: string;
  lever?: unknown;
}

/** Name of a parameter, its unit for a reader, and how its number is shown. */
export function parameterNaam({ id, eenheid, lever }: Benoembaar): LeverNaam {
  if (lever !== undefined) return leverNaam(id);
  return {
    naam: namen()[id] ?? sectorParameters()[id] ?? onbekendeNaam(id),
    eenheid: eenheid === "1" ? "" : eenheidNaam(eenheid),
    schaal: 1,
    decimalen: eenheid.startsWith("euro") || eenheid.startsWith("persoon/") ? 0 : 4,
  };
}

/** A value of a parameter as its field shows it, without the unit: as few decimals as the number needs. */
export function parameterGetal(value: number | undefined, { schaal, decimalen }: LeverNaam): string {
  if (value === undefined) return "";
  const shown = value * schaal;
  for (let decimals = 0; decimals < decimalen; decimals++)
    if (Math.abs(shown - Number(shown.toFixed(decimals))) < 10 ** -(decimalen + 1)) return getal(shown, decimals);
  return getal(shown, decimalen);
}

/** The same with its unit: "67.100 per jaar", "40 %". */
export function parameterTekst(value: number | undefined, naam: LeverNaam): string {
  if (value === undefined) return "–";
  return naam.eenheid === "" ? parameterGetal(value, naam) : `${parameterGetal(value, naam)} ${naam.eenheid}`;
}
