/** Names of figures, levers and groups as a reader sees them. One id from figure file to page. */

const JAARCIJFERS: Readonly<Record<string, string>> = {
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
};

/** A lever on the page: its name, the unit beside its field, and by how much the model's number is shown larger. */
export interface LeverNaam {
  naam: string;
  eenheid: string;
  schaal: number;
  decimalen: number;
}

const LEVERS: Readonly<Record<string, LeverNaam>> = {
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
};

const GROEPEN: Readonly<Record<string, string>> = {
  instroom: "Instroom",
  procedure: "Procedure",
  uitstroom: "Uitstroom",
  plekken: "Plekken",
  nidos: "Nidos",
  prijzen: "Prijzen",
};

const OPGELEGD: Readonly<Record<string, string>> = {
  bezetting: "de bezetting",
  pupillen: "het aantal pupillen",
  instroomOpvang: "de instroom in de opvang",
  uitstroomOpvang: "de uitstroom uit de opvang",
  instroomAmv: "de instroom van amv",
  uitstroomPupillen: "de uitstroom van pupillen",
};

/** Name of an annual figure; throws for an id without a name. */
export function jaarcijferNaam(id: string): string {
  return named(JAARCIJFERS, id);
}

export function leverNaam(id: string): LeverNaam {
  return named(LEVERS, id);
}

/** The same for any parameter; undefined for one that is no lever. */
export function leverNaamOf(id: string): LeverNaam | undefined {
  return Object.hasOwn(LEVERS, id) ? LEVERS[id] : undefined;
}

/** Name of any parameter: that of its lever, of an unknown of the calibration, or its id. */
export function parameterNaam(id: string): string {
  return leverNaamOf(id)?.naam ?? onbekendeNaam(id);
}

export function groepNaam(id: string): string {
  return named(GROEPEN, id);
}

/** What a scenario imposes, as it stands in a sentence. */
export function opgelegdNaam(id: string): string {
  return named(OPGELEGD, id);
}

function named<T>(names: Readonly<Record<string, T>>, id: string): T {
  const naam = names[id];
  if (naam === undefined) throw new Error(`${id} heeft geen naam in text/names.ts`);
  return naam;
}

const ONBEKENDEN: Readonly<Record<string, string>> = {
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
};

/** Name of an unknown of the calibration: its own, that of its lever, or its id. */
export function onbekendeNaam(id: string): string {
  return ONBEKENDEN[id] ?? LEVERS[id]?.naam ?? id;
}

const SECTOREN: Readonly<Record<string, string>> = {
  instroom: "Instroom",
  opvang: "Opvang: vier groepen en hun stromen",
  verblijfsduur: "Verblijfsduur van wie vertrekt",
  plekken: "Plekken",
  nidos: "Nidos",
  kosten: "Kosten",
};

/** Name of a sector of the model, as its file is called. */
export function sectorNaam(id: string): string {
  return named(SECTOREN, id);
}

const SOORTEN: Readonly<Record<string, string>> = {
  stock: "voorraad",
  flow: "stroom",
  auxiliary: "hulpgrootheid",
  parameter: "parameter",
  series: "reeks",
};

/** What kind of quantity of the model it is. */
export function soortNaam(kind: string): string {
  return named(SOORTEN, kind);
}

/** A unit as the equations write it, for a reader: "1" is a number without one. */
export function eenheidNaam(eenheid: string): string {
  if (eenheid === "1") return "zonder eenheid";
  return eenheid.replace(/^1\//, "per ").replaceAll(" * ", "·");
}

const OPENBARE_CIJFERS: Readonly<Record<string, string>> = {
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
  najaarsnota2025: "Najaarsnota 2025",
  aandeelVergunninghouders: "Aandeel vergunninghouders",
  taakstellingHuisvesting: "Taakstelling huisvesting",
};

/** Name of an entry of the public figures; throws for an id without a name. */
export function openbaarCijferNaam(id: string): string {
  return named(OPENBARE_CIJFERS, id);
}
