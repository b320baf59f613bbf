import { getal } from "./formats.ts";
import type { LeverNaam } from "./lever-naam.ts";
import { eenheidNaam, leverNaam, onbekendeNaam } from "./names.ts";
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
    duurTotVertrekPupil: "Duur tot een pupil om andere reden vertrekt",
    aandeelVerlengdeOpvang: "Aandeel dat in verlengde opvang gaat",
    duurVerlengdeOpvang: "Duur van verlengde opvang",
    verzorgingsaandeel: "Verzorging, equivalent per pupil",
    instroomteam: "Instroomteam van Nidos",
    aandeelOnder15Begin: "Aandeel onder 15 jaar bij het begin",
    aandeelOnder15Binnenkomst: "Aandeel onder 15 jaar bij binnenkomst",
    aandeel15Begin: "Aandeel 15 jaar bij het begin",
    aandeel15Binnenkomst: "Aandeel 15 jaar bij binnenkomst",
    aandeel16Begin: "Aandeel 16 jaar bij het begin",
    aandeel16Binnenkomst: "Aandeel 16 jaar bij binnenkomst",
    duurOnder15: "Duur tot 15 jaar",
    duurLeeftijdsjaar: "Duur van een leeftijdsjaar",
    zakenPerBesluit: "Zaken per besluit",
    ijkduurTijdigheid: "IJkduur van de tijdigheid",
    pxqDeelAsiel: "Pxq-deel van de omzet asiel",
    pxqDeelRegulier: "Pxq-deel van de omzet regulier",
    pxqDeelNaturalisatie: "Pxq-deel van de omzet naturalisatie",
    ketenondersteuningPad: "Ketenondersteuning",
    legesPerZaak: "Leges per zaak",
    duurVoorziening: "Duur tot een dwangsom is betaald",
    bijdragedeelDwangsommen: "Deel van de dotatie dat AenM bijdraagt",
    aandeelCoaPersoneel: "Aandeel personeel van het COA",
    aandeelCoaMaterieel: "Aandeel materieel en regelingen van het COA",
    aandeelCoaRente: "Aandeel rente en afschrijving van het COA",
    aandeelCoaZorg: "Aandeel gezondheidszorg van het COA",
    bijdrageDepartementenPad: "Bijdrage van andere departementen",
    odaTolkenPad: "ODA voor tolken",
    odaRechtsbijstandPad: "ODA voor rechtsbijstand",
    odaVluchtelingenwerkPad: "ODA voor Vluchtelingenwerk",
    plekkenPerOntheemde: "Plekken per ontheemde",
    oekraineOverigPad: "Overige uitgaven Oekraïne",
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
    duurTotVertrekPupil: "Time until a ward leaves for another reason",
    aandeelVerlengdeOpvang: "Share that goes into extended care",
    duurVerlengdeOpvang: "Length of extended care",
    verzorgingsaandeel: "Care, equivalent per ward",
    instroomteam: "Intake team of Nidos",
    aandeelOnder15Begin: "Share under 15 at the start",
    aandeelOnder15Binnenkomst: "Share under 15 on arrival",
    aandeel15Begin: "Share aged 15 at the start",
    aandeel15Binnenkomst: "Share aged 15 on arrival",
    aandeel16Begin: "Share aged 16 at the start",
    aandeel16Binnenkomst: "Share aged 16 on arrival",
    duurOnder15: "Time until 15",
    duurLeeftijdsjaar: "Length of a year of age",
    zakenPerBesluit: "Cases per decision",
    ijkduurTijdigheid: "Scale of timeliness",
    pxqDeelAsiel: "Pxq share of turnover, asylum",
    pxqDeelRegulier: "Pxq share of turnover, regular",
    pxqDeelNaturalisatie: "Pxq share of turnover, naturalisation",
    ketenondersteuningPad: "Support of the chain",
    legesPerZaak: "Fees per case",
    duurVoorziening: "Time until a penalty is paid",
    bijdragedeelDwangsommen: "Share of the addition paid by the ministry",
    aandeelCoaPersoneel: "Share of staff at COA",
    aandeelCoaMaterieel: "Share of material and schemes at COA",
    aandeelCoaRente: "Share of interest and depreciation at COA",
    aandeelCoaZorg: "Share of health care at COA",
    bijdrageDepartementenPad: "Contribution of other ministries",
    odaTolkenPad: "ODA for interpreters",
    odaRechtsbijstandPad: "ODA for legal aid",
    odaVluchtelingenwerkPad: "ODA for the Dutch Council for Refugees",
    plekkenPerOntheemde: "Places per displaced person",
    oekraineOverigPad: "Other expenditure on Ukraine",
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
    naam: namen()[id] ?? onbekendeNaam(id),
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
