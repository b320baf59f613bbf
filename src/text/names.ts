import type { LeverNaam } from "./lever-naam.ts";
import { sectorNamen } from "./sectoren.ts";
import { catalogus } from "./taal.ts";

/** Names of figures, levers and groups as a reader sees them. One id from figure file to page. */

const jaarcijfers = catalogus<Readonly<Record<string, string>>>(
  {
    asielinstroom: "Asielinstroom",
    overigeInstroom: "Overige instroom",
    instroomOpvang: "Instroom in de opvang",
    uitstroomOpvang: "Uitstroom uit de opvang",
    gemiddeldeBezetting: "Gemiddelde bezetting in de opvang",
    bezettingUltimo: "Bezetting ultimo",
    bezettingPiek: "Hoogste bezetting",
    verblijfsduurOpUitstroom: "Verblijfsduur op basis van uitstroom",
    instroomAmv: "Instroom amv",
    pupillenUltimo: "Pupillen onder begeleiding van Nidos, ultimo",
    plekkenNodigPiek: "Hoogste aantal plekken nodig",
    noodopvangGemiddeld: "Noodopvang, gemiddeld",
    kostenCoa: "Kosten COA",
    kostenNidos: "Kosten Nidos",
  },
  {
    asielinstroom: "Asylum inflow (asielinstroom)",
    overigeInstroom: "Other inflow",
    instroomOpvang: "Inflow into reception",
    uitstroomOpvang: "Outflow from reception",
    gemiddeldeBezetting: "Average occupancy of reception",
    bezettingUltimo: "Occupancy at year-end",
    bezettingPiek: "Highest occupancy",
    verblijfsduurOpUitstroom: "Length of stay of those who left",
    instroomAmv: "Inflow of unaccompanied minors (amv)",
    pupillenUltimo: "Wards guided by Nidos at year-end",
    plekkenNodigPiek: "Highest number of places needed",
    noodopvangGemiddeld: "Emergency reception, average",
    kostenCoa: "Cost of COA",
    kostenNidos: "Cost of Nidos",
  },
);

const levers = catalogus<Readonly<Record<string, LeverNaam>>>(
  {
    asielinstroom: { naam: "Asielinstroom", eenheid: "per jaar", schaal: 1, decimalen: 0 },
    overigeInstroom: { naam: "Overige instroom", eenheid: "per jaar", schaal: 1, decimalen: 0 },
    opvangfactor: { naam: "Instroom opvang per persoon", eenheid: "", schaal: 1, decimalen: 2 },
    nareisPerVergunning: { naam: "Nareis per vergunning", eenheid: "", schaal: 1, decimalen: 2 },
    besluitenPerMaand: { naam: "Besluiten IND", eenheid: "per maand", schaal: 1, decimalen: 0 },
    inwilligingspercentage: { naam: "Inwilliging", eenheid: "%", schaal: 100, decimalen: 1 },
    huisvestingPerMaand: { naam: "Huisvesting", eenheid: "per maand", schaal: 1, decimalen: 0 },
    kortsteOpvangduurVergunninghouders: { naam: "Kortste wachttijd woning", eenheid: "mnd", schaal: 1, decimalen: 1 },
    vertrekNaAfwijzingPerMaand: { naam: "Vertrek na afwijzing", eenheid: "per maand", schaal: 1, decimalen: 0 },
    bijkomendeMeerjarigePlekken: { naam: "Nieuwe meerjarige plekken", eenheid: "per jaar", schaal: 1, decimalen: 0 },
    aflopendeMeerjarigePlekken: { naam: "Aflopende contracten", eenheid: "per jaar", schaal: 1, decimalen: 0 },
    bezettingsgraad: { naam: "Bezettingsgraad", eenheid: "%", schaal: 100, decimalen: 1 },
    buitenCoaLocaties: { naam: "Buiten locaties van COA", eenheid: "mensen", schaal: 1, decimalen: 0 },
    noodopvangplafond: { naam: "Plafond noodopvang", eenheid: "plekken", schaal: 1, decimalen: 0 },
    instroomAmvPad: { naam: "Instroom amv", eenheid: "per jaar", schaal: 1, decimalen: 0 },
    begeleidingsprijs: { naam: "Begeleiding per pupil", eenheid: "€ per jaar", schaal: 1, decimalen: 0 },
    verzorgingsprijs: { naam: "Verzorging per pupil", eenheid: "€ per jaar", schaal: 1, decimalen: 0 },
    prijsPerPersoon: { naam: "Eén prijs per persoon", eenheid: "€ per jaar", schaal: 1, decimalen: 0 },
    basisprijs: { naam: "Basisprijs per persoon", eenheid: "€ per jaar", schaal: 1, decimalen: 0 },
    toeslagNoodopvang: { naam: "Toeslag noodopvang", eenheid: "€ per plek", schaal: 1, decimalen: 0 },
    prijsindex: { naam: "Prijspeil (2025 = 100)", eenheid: "", schaal: 100, decimalen: 1 },
  },
  {
    asielinstroom: { naam: "Asylum inflow", eenheid: "per year", schaal: 1, decimalen: 0 },
    overigeInstroom: { naam: "Other inflow", eenheid: "per year", schaal: 1, decimalen: 0 },
    opvangfactor: { naam: "Reception inflow per person", eenheid: "", schaal: 1, decimalen: 2 },
    nareisPerVergunning: { naam: "Family members per permit", eenheid: "", schaal: 1, decimalen: 2 },
    besluitenPerMaand: { naam: "IND decisions", eenheid: "per month", schaal: 1, decimalen: 0 },
    inwilligingspercentage: { naam: "Grant rate", eenheid: "%", schaal: 100, decimalen: 1 },
    huisvestingPerMaand: { naam: "Housing", eenheid: "per month", schaal: 1, decimalen: 0 },
    kortsteOpvangduurVergunninghouders: {
      naam: "Shortest wait for a home",
      eenheid: "months",
      schaal: 1,
      decimalen: 1,
    },
    vertrekNaAfwijzingPerMaand: { naam: "Departure after rejection", eenheid: "per month", schaal: 1, decimalen: 0 },
    bijkomendeMeerjarigePlekken: { naam: "New long-term places", eenheid: "per year", schaal: 1, decimalen: 0 },
    aflopendeMeerjarigePlekken: { naam: "Expiring contracts", eenheid: "per year", schaal: 1, decimalen: 0 },
    bezettingsgraad: { naam: "Occupancy rate", eenheid: "%", schaal: 100, decimalen: 1 },
    buitenCoaLocaties: { naam: "Outside COA sites", eenheid: "people", schaal: 1, decimalen: 0 },
    noodopvangplafond: { naam: "Cap on emergency reception", eenheid: "places", schaal: 1, decimalen: 0 },
    instroomAmvPad: { naam: "Inflow of unaccompanied minors", eenheid: "per year", schaal: 1, decimalen: 0 },
    begeleidingsprijs: { naam: "Guidance per ward", eenheid: "€ per year", schaal: 1, decimalen: 0 },
    verzorgingsprijs: { naam: "Care per ward", eenheid: "€ per year", schaal: 1, decimalen: 0 },
    prijsPerPersoon: { naam: "Single price per person", eenheid: "€ per year", schaal: 1, decimalen: 0 },
    basisprijs: { naam: "Base price per person", eenheid: "€ per year", schaal: 1, decimalen: 0 },
    toeslagNoodopvang: { naam: "Emergency supplement", eenheid: "€ per place", schaal: 1, decimalen: 0 },
    prijsindex: { naam: "Price level (2025 = 100)", eenheid: "", schaal: 100, decimalen: 1 },
  },
);

const groepen = catalogus<Readonly<Record<string, string>>>(
  {
    instroom: "Instroom",
    procedure: "Procedure",
    uitstroom: "Uitstroom",
    plekken: "Plekken",
    nidos: "Nidos",
    prijzen: "Prijzen",
  },
  {
    instroom: "Inflow",
    procedure: "Procedure",
    uitstroom: "Outflow",
    plekken: "Places",
    nidos: "Nidos",
    prijzen: "Prices",
  },
);

const opgelegd = catalogus<Readonly<Record<string, string>>>(
  {
    bezetting: "de bezetting",
    pupillen: "het aantal pupillen",
    instroomOpvang: "de instroom in de opvang",
    uitstroomOpvang: "de uitstroom uit de opvang",
    instroomAmv: "de instroom van amv",
    uitstroomPupillen: "de uitstroom van pupillen",
  },
  {
    bezetting: "occupancy",
    pupillen: "the number of wards",
    instroomOpvang: "inflow into reception",
    uitstroomOpvang: "outflow from reception",
    instroomAmv: "inflow of unaccompanied minors",
    uitstroomPupillen: "outflow of wards",
  },
);

/** Name of an annual figure; throws for an id without a name. */
export function jaarcijferNaam(id: string): string {
  return named({ ...jaarcijfers(), ...sectorNamen().jaarcijfers }, id);
}

export function leverNaam(id: string): LeverNaam {
  return named({ ...levers(), ...sectorNamen().levers }, id);
}

/** The same for any parameter; undefined for one that is no lever. */
export function leverNaamOf(id: string): LeverNaam | undefined {
  const names: Readonly<Record<string, LeverNaam>> = { ...levers(), ...sectorNamen().levers };
  return Object.hasOwn(names, id) ? names[id] : undefined;
}

/** Name of any parameter: that of its lever, of an unknown of the calibration, or its id. */
export function parameterNaam(id: string): string {
  return leverNaamOf(id)?.naam ?? onbekendeNaam(id);
}

export function groepNaam(id: string): string {
  return named({ ...groepen(), ...sectorNamen().groepen }, id);
}

/** What a scenario imposes, as it stands in a sentence. */
export function opgelegdNaam(id: string): string {
  return named(opgelegd(), id);
}

function named<T>(names: Readonly<Record<string, T>>, id: string): T {
  const naam = names[id];
  if (naam === undefined) throw new Error(`${id} heeft geen naam in text/names.ts`);
  return naam;
}

const onbekenden = catalogus<Readonly<Record<string, string>>>(
  {
    vergunningenfactor: "Inwilligingen tegenover CBS",
    nareisDirect: "Nareis die direct bij familie intrekt",
    aandeelKortVerblijf: "Aandeel kort verblijf",
    duurKortVerblijf: "Duur kort verblijf (maanden)",
    opvangduurFactor: "Duur tot huisvesting tegenover tabel 12",
    nareisduur: "Tijd van vergunning tot nareis (maanden)",
    kortsteBesluitduur: "Kortste besluitduur (maanden)",
    kortsteVertrekduur: "Kortste vertrekduur (maanden)",
    vertrekkansProcedure: "Vertrekkans tijdens de procedure",
    aandeelVergunninghoudersBegin: "Aandeel vergunninghouders eind 2018",
    aandeelAfgewezenenBegin: "Aandeel afgewezenen eind 2018",
    aandeelKortVerblijfBegin: "Aandeel kort verblijf eind 2018",
    verblijfBeginProcedure: "Verblijf in procedure eind 2018 (maanden)",
    verblijfBeginVergunninghouders: "Verblijf vergunninghouders eind 2018 (maanden)",
    verblijfBeginAfgewezenen: "Verblijf afgewezenen eind 2018 (maanden)",
    verblijfBeginKortVerblijf: "Kort verblijf eind 2018 (maanden)",
    verloopBesluiten: "Verloop van het besluittempo per jaar",
    verloopHuisvesting: "Verloop van de huisvesting per jaar",
    verloopVertrekTijdensProcedure: "Verloop van vertrek uit de procedure per jaar",
    verloopVertrekNaAfwijzing: "Verloop van vertrek na afwijzing per jaar",
    niveauUitstroomtempo: "Niveau van de uitstroom na de oorsprong",
  },
  {
    vergunningenfactor: "Grants compared with CBS",
    nareisDirect: "Family members who move straight in with family",
    aandeelKortVerblijf: "Share of short stays",
    duurKortVerblijf: "Length of a short stay (months)",
    opvangduurFactor: "Time to housing compared with table 12",
    nareisduur: "Time from permit to family reunification (months)",
    kortsteBesluitduur: "Shortest time to a decision (months)",
    kortsteVertrekduur: "Shortest time to departure (months)",
    vertrekkansProcedure: "Probability of departure during the procedure",
    aandeelVergunninghoudersBegin: "Share of permit holders, end of 2018",
    aandeelAfgewezenenBegin: "Share of rejected applicants, end of 2018",
    aandeelKortVerblijfBegin: "Share of short stays, end of 2018",
    verblijfBeginProcedure: "Stay of those in procedure, end of 2018 (months)",
    verblijfBeginVergunninghouders: "Stay of permit holders, end of 2018 (months)",
    verblijfBeginAfgewezenen: "Stay of rejected applicants, end of 2018 (months)",
    verblijfBeginKortVerblijf: "Short stay, end of 2018 (months)",
    verloopBesluiten: "Drift of the pace of decisions per year",
    verloopHuisvesting: "Drift of housing per year",
    verloopVertrekTijdensProcedure: "Drift of departure from the procedure per year",
    verloopVertrekNaAfwijzing: "Drift of departure after rejection per year",
    niveauUitstroomtempo: "Level of outflow after the origin",
  },
);

/** Name of an unknown of the calibration: its own, that of its lever, or its id. */
export function onbekendeNaam(id: string): string {
  return onbekenden()[id] ?? levers()[id]?.naam ?? id;
}

const sectoren = catalogus<Readonly<Record<string, string>>>(
  {
    instroom: "Instroom",
    opvang: "Opvang: vier groepen en hun stromen",
    verblijfsduur: "Verblijfsduur van wie vertrekt",
    plekken: "Plekken",
    nidos: "Nidos",
    kosten: "Kosten",
  },
  {
    instroom: "Inflow",
    opvang: "Reception: four groups and their flows",
    verblijfsduur: "Length of stay of those who leave",
    plekken: "Places",
    nidos: "Nidos",
    kosten: "Cost",
  },
);

/** Name of a sector of the model, as its file is called. */
export function sectorNaam(id: string): string {
  return named({ ...sectoren(), ...sectorNamen().sectoren }, id);
}

const soorten = catalogus<Readonly<Record<string, string>>>(
  {
    stock: "voorraad",
    flow: "stroom",
    auxiliary: "hulpgrootheid",
    parameter: "parameter",
    series: "reeks",
  },
  {
    stock: "stock",
    flow: "flow",
    auxiliary: "auxiliary",
    parameter: "parameter",
    series: "series",
  },
);

/** What kind of quantity of the model it is. */
export function soortNaam(kind: string): string {
  return named(soorten(), kind);
}

const eenheden = catalogus(
  {
    zonder: "zonder eenheid",
    per: "per",
    woorden: {} as Readonly<Record<string, string>>,
    van: {
      persoon: "personen",
      plek: "plekken",
      maand: "maanden",
      zaak: "zaken",
      "1": "%",
      euro: "x € 1 mln.",
      "euro/persoon": "euro per persoon",
      "euro/zaak": "euro per zaak",
    },
    perTijd: { jaar: "per jaar", maand: "per maand", vast: "vast" },
  },
  {
    zonder: "no unit",
    per: "per",
    woorden: {
      persoon: "person",
      personen: "persons",
      plek: "place",
      plekken: "places",
      maand: "month",
      maanden: "months",
      jaar: "year",
      zaken: "cases",
      zaak: "case",
      pupil: "ward",
      "x € 1.000": "x €1,000",
      "x € 1 mln.": "x €1 mln",
    },
    van: {
      persoon: "persons",
      plek: "places",
      maand: "months",
      zaak: "cases",
      "1": "%",
      euro: "x €1 mln",
      "euro/persoon": "euro per person",
      "euro/zaak": "euro per case",
    },
    perTijd: { jaar: "by year", maand: "by month", vast: "fixed" },
  },
);

/** A unit as the equations or the figures write it, for a reader: "1" is a number without one. */
export function eenheidNaam(eenheid: string): string {
  const { zonder, per, woorden } = eenheden();
  if (eenheid === "1") return zonder;
  const whole = woorden[eenheid];
  if (whole !== undefined) return whole;
  return eenheid
    .replace(/[a-z]+/g, (word) => woorden[word] ?? word)
    .replace(/^1\//, `${per} `)
    .replaceAll(" * ", "·");
}

/** What an annual figure is counted in, in the plural; money in millions. */
export function eenheidVan(soort: keyof ReturnType<typeof eenheden>["van"]): string {
  return eenheden().van[soort];
}

/** How often a parameter may change. */
export function perTijdNaam(perTijd: "jaar" | "maand" | "vast"): string {
  return eenheden().perTijd[perTijd];
}

const openbareCijfers = catalogus<Readonly<Record<string, string>>>(
  {
    mppEdities: "Edities van de MPP",
    coaBezettingJaareinde: "Bezetting COA aan het jaareinde",
    coaBezettingPunten: "Bezetting COA op peildata",
    uitstroomSamenstelling2024: "Samenstelling van de uitstroom 2024",
    cbsJaarcijfers: "Jaarcijfers van het CBS",
    maandprofiel: "Maandprofiel van de instroom",
    inwilligingspercentage: "Inwilligingspercentage",
    kostenPerPlek: "Kosten per plek",
    bezettingsgraad: "Bezettingsgraad",
    gevraagdePlekken: "Gevraagde plekken",
    amvInstroom: "Instroom amv",
    instroom2026: "Asielinstroom 2026",
    rekenkamer2023: "Algemene Rekenkamer 2023",
    ontwerpbegroting2025Meerjarig: "Ontwerpbegroting 2025, meerjarig",
    ontwerpbegroting2026: "Ontwerpbegroting 2026",
    oekrainePrijsPerPlek: "Prijs per plek, Oekraïne",
    consumentenprijzen: "Consumentenprijzen (CBS)",
    onderuitputtingOekraine2025: "Onderuitputting Oekraïne 2025",
    najaarsnota2025: "Najaarsnota 2025",
    aandeelVergunninghouders: "Aandeel vergunninghouders",
    taakstellingHuisvesting: "Taakstelling huisvesting",
  },
  {
    mppEdities: "Editions of the MPP",
    coaBezettingJaareinde: "COA occupancy at year-end",
    coaBezettingPunten: "COA occupancy on counting dates",
    uitstroomSamenstelling2024: "Composition of the outflow in 2024",
    cbsJaarcijfers: "Annual figures of CBS",
    maandprofiel: "Monthly profile of the inflow",
    inwilligingspercentage: "Grant rate",
    kostenPerPlek: "Cost per place",
    bezettingsgraad: "Occupancy rate",
    gevraagdePlekken: "Places asked for",
    amvInstroom: "Inflow of unaccompanied minors",
    instroom2026: "Asylum inflow 2026",
    rekenkamer2023: "Netherlands Court of Audit 2023",
    ontwerpbegroting2025Meerjarig: "Draft budget 2025, multi-year",
    ontwerpbegroting2026: "Draft budget 2026",
    oekrainePrijsPerPlek: "Price per place, Ukraine",
    consumentenprijzen: "Consumer prices (CBS)",
    onderuitputtingOekraine2025: "Underspend on Ukraine 2025",
    najaarsnota2025: "Autumn memorandum 2025 (Najaarsnota)",
    aandeelVergunninghouders: "Share of permit holders",
    taakstellingHuisvesting: "Housing target for municipalities",
  },
);

/** Name of an entry of the public figures; throws for an id without a name. */
export function openbaarCijferNaam(id: string): string {
  return named(openbareCijfers(), id);
}
