/**
 * Every number that a scenario may set: its unit, what it may be, what it is when nobody sets it, and why. A default
 * that neither the annual report nor a public figure gives is an `aanname`. A default of `null` is worked out: from
 * history at the origin, or by the model (the throughput of the months before the origin).
 */
export interface ParameterDefinition {
  id: string;
  /** As in the equations: "persoon/jaar", "1". */
  eenheid: string;
  /** Least and greatest value that means something. */
  bereik: readonly [number, number];
  standaard: number | null;
  /** Exactly one of the two. */
  herkomst: { bron: string } | { aanname: string };
  /** "jaar": one value a calendar year, no months. "maand": may change by month. "vast": one value for the whole run. */
  perTijd: "jaar" | "maand" | "vast";
  /** A lever of the page: where the slider runs and its step. */
  lever?: { groep: LeverGroep; min: number; max: number; stap: number };
  /** Quantity of the model that tells what the value is when the model works it out. */
  volgtUit?: string;
}

/** In the order of the chain. */
export const LEVER_GROEPEN = ["instroom", "procedure", "uitstroom", "plekken", "nidos", "prijzen"] as const;
export type LeverGroep = (typeof LEVER_GROEPEN)[number];

const TABEL_14 = "jaarverslag 2025, tabel 14";

/** Price of a mean person in the budget 2025, unrounded: € 4.062,6 mln. over 105.180 persons (tables 6 and 8). */
const EEN_PRIJS_BEGROTING_2025 = 4_062_600_000 / 105_180;

/** Base price of the subsidy of 2025: (€ 3,9 mrd. − € 1,5 mrd.) over 76.323 persons (section 5.1 E). */
const BASISPRIJS_2025 = (3_900_000_000 - 1_500_000_000) / 76_323;

/** Care equivalent per pupil of 2025: what is left of Table 6 after guidance and intake team, at the care price. */
const VERZORGINGSAANDEEL_2025 = (349_615_000 - 9_950 * 9_937 - 9_724_000) / 29_449 / 9_950;

export const parameters: readonly ParameterDefinition[] = [
  {
    id: "asielinstroom",
    eenheid: "persoon/jaar",
    bereik: [0, 250_000],
    standaard: null,
    herkomst: { aanname: "hoort bij het scenario" },
    perTijd: "jaar",
    lever: { groep: "instroom", min: 10_000, max: 110_000, stap: 500 },
  },
  {
    id: "overigeInstroom",
    eenheid: "persoon/jaar",
    bereik: [0, 100_000],
    standaard: null,
    herkomst: { aanname: "zoals in het laatste jaar vóór de oorsprong (tabel 8)" },
    perTijd: "jaar",
    lever: { groep: "instroom", min: 0, max: 20_000, stap: 100 },
  },
  {
    id: "opvangfactor",
    eenheid: "1",
    bereik: [0.5, 1.5],
    standaard: null,
    herkomst: {
      aanname: "zoals in het laatste jaar vóór de oorsprong (afgeleid uit tabel 8)",
    },
    perTijd: "maand",
    lever: { groep: "instroom", min: 0.8, max: 1.3, stap: 0.01 },
  },
  {
    id: "nareisPerVergunning",
    eenheid: "1",
    bereik: [0, 3],
    standaard: 0.9,
    herkomst: {
      aanname: "CBS 2020-2025: 0,67 tot 1,17 per inwilliging",
    },
    perTijd: "maand",
    lever: { groep: "instroom", min: 0, max: 1.5, stap: 0.05 },
  },
  {
    id: "nareisPad",
    eenheid: "persoon/jaar",
    bereik: [0, 100_000],
    standaard: null,
    herkomst: { aanname: "volgt uit de vergunningen, tenzij een scenario een pad geeft" },
    perTijd: "jaar",
  },
  {
    id: "nareisduur",
    eenheid: "maand",
    bereik: [2, 48],
    standaard: 12,
    herkomst: { aanname: "nareis volgt de vergunning met ongeveer een jaar (CBS 2018-2025)" },
    perTijd: "vast",
  },
  {
    id: "nareisDirect",
    eenheid: "1",
    bereik: [0, 0.6],
    standaard: 0.1,
    herkomst: {
      aanname: "deel van de nareizigers dat meteen bij een gehuisvest familielid intrekt; niet gepubliceerd",
    },
    perTijd: "vast",
  },
  {
    id: "aandeelKortVerblijf",
    eenheid: "1",
    bereik: [0, 0.6],
    standaard: 0.1,
    herkomst: {
      aanname:
        "deel van de overige instroom dat binnen weken vertrekt (Dublin, ingetrokken, geen recht); niet gepubliceerd",
    },
    perTijd: "vast",
  },
  {
    id: "duurKortVerblijf",
    eenheid: "maand",
    bereik: [0.25, 12],
    standaard: 2,
    herkomst: { aanname: "enkele weken tot een kwartaal; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "vergunningenfactor",
    eenheid: "1",
    bereik: [1, 1.8],
    standaard: 1.3,
    herkomst: {
      aanname: "inwilligingen tegenover CBS: ook latere aanvragen, beroep en hervestiging; niet gepubliceerd",
    },
    perTijd: "vast",
  },
  {
    id: "besluitenPerMaand",
    eenheid: "persoon/maand",
    bereik: [0, 20_000],
    standaard: null,
    herkomst: { aanname: "tempo van de negen maanden vóór de oorsprong" },
    perTijd: "maand",
    lever: { groep: "procedure", min: 0, max: 6_000, stap: 50 },
    volgtUit: "besluitentempo",
  },
  {
    id: "inwilligingspercentage",
    eenheid: "1",
    bereik: [0, 1],
    standaard: null,
    herkomst: {
      aanname: "70-85% in 2022-2024, 40% begin 2025 (rijksoverheid.nl); daarvóór aangenomen",
    },
    perTijd: "maand",
    lever: { groep: "procedure", min: 0, max: 1, stap: 0.01 },
  },
  {
    id: "kortsteBesluitduur",
    eenheid: "maand",
    bereik: [0.5, 24],
    standaard: 3,
    herkomst: { aanname: "sneller dan gemiddeld drie maanden wordt er niet besloten, hoeveel capaciteit er ook is" },
    perTijd: "vast",
  },
  {
    id: "vertrekTijdensProcedurePerMaand",
    eenheid: "persoon/maand",
    bereik: [0, 10_000],
    standaard: null,
    herkomst: { aanname: "tempo van de negen maanden vóór de oorsprong" },
    perTijd: "maand",
    volgtUit: "tempoVertrekTijdensProcedure",
  },
  {
    id: "huisvestingPerMaand",
    eenheid: "persoon/maand",
    bereik: [0, 20_000],
    standaard: null,
    herkomst: { aanname: "tempo van de negen maanden vóór de oorsprong" },
    perTijd: "maand",
    lever: { groep: "uitstroom", min: 0, max: 6_000, stap: 50 },
    volgtUit: "huisvestingstempo",
  },
  {
    id: "kortsteOpvangduurVergunninghouders",
    eenheid: "maand",
    bereik: [0.5, 24],
    standaard: 3,
    herkomst: {
      aanname: "laagste jaargemiddelde was 4,6 maanden (tabel 12)",
    },
    perTijd: "maand",
    lever: { groep: "uitstroom", min: 1, max: 12, stap: 0.5 },
  },
  {
    id: "opvangduurFactor",
    eenheid: "1",
    bereik: [0.5, 2],
    standaard: 1.05,
    herkomst: { aanname: "verblijf van wie vertrekt tegenover de opvangduur na vergunning van tabel 12" },
    perTijd: "vast",
  },
  {
    id: "vertrekNaAfwijzingPerMaand",
    eenheid: "persoon/maand",
    bereik: [0, 10_000],
    standaard: null,
    herkomst: { aanname: "tempo van de negen maanden vóór de oorsprong" },
    perTijd: "maand",
    lever: { groep: "uitstroom", min: 0, max: 3_000, stap: 25 },
    volgtUit: "tempoVertrekNaAfwijzing",
  },
  {
    id: "kortsteVertrekduur",
    eenheid: "maand",
    bereik: [0.5, 24],
    standaard: 3,
    herkomst: { aanname: "sneller dan gemiddeld drie maanden vertrekt niemand na afwijzing of uit de procedure" },
    perTijd: "vast",
  },
  {
    id: "verloopBesluiten",
    eenheid: "1/jaar",
    bereik: [-0.5, 0.5],
    standaard: 0,
    herkomst: {
      aanname: "het tempo van de besluiten van vóór de oorsprong gaat door; hoe onzeker dat is, zegt de kalibratie",
    },
    perTijd: "vast",
  },
  {
    id: "verloopHuisvesting",
    eenheid: "1/jaar",
    bereik: [-0.5, 0.5],
    standaard: 0,
    herkomst: {
      aanname: "het tempo van de huisvesting van vóór de oorsprong gaat door; hoe onzeker dat is, zegt de kalibratie",
    },
    perTijd: "vast",
  },
  {
    id: "verloopVertrekTijdensProcedure",
    eenheid: "1/jaar",
    bereik: [-0.5, 0.5],
    standaard: 0,
    herkomst: {
      aanname:
        "het tempo van het vertrek tijdens de procedure van vóór de oorsprong gaat door; hoe onzeker dat is, zegt de kalibratie",
    },
    perTijd: "vast",
  },
  {
    id: "verloopVertrekNaAfwijzing",
    eenheid: "1/jaar",
    bereik: [-0.5, 0.5],
    standaard: 0,
    herkomst: {
      aanname:
        "het tempo van het vertrek na afwijzing van vóór de oorsprong gaat door; hoe onzeker dat is, zegt de kalibratie",
    },
    perTijd: "vast",
  },
  {
    id: "niveauUitstroomtempo",
    eenheid: "1",
    bereik: [-0.5, 0.5],
    standaard: 0,
    herkomst: {
      aanname: "de uitstroomtempo's van vóór de oorsprong gaan door; hoe onzeker dat is, zegt de kalibratie",
    },
    perTijd: "vast",
  },
  {
    id: "vertrekkansProcedure",
    eenheid: "1/maand",
    bereik: [0.0001, 1],
    standaard: 0.01,
    herkomst: {
      aanname: "verhouding tot de vertrekkans na afwijzing; verdeelt alleen de gepubliceerde uitstroom van de historie",
    },
    perTijd: "vast",
  },
  {
    id: "vertrekkansNaAfwijzing",
    eenheid: "1/maand",
    bereik: [0.0001, 1],
    standaard: 0.08,
    herkomst: {
      aanname:
        "verhouding tot de vertrekkans in de procedure; verdeelt alleen de gepubliceerde uitstroom van de historie",
    },
    perTijd: "vast",
  },
  {
    id: "aandeelVergunninghoudersBegin",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.22,
    herkomst: { aanname: "deel van de bezetting eind 2018; op 11 november 2019 was het 21% (coa.nl)" },
    perTijd: "vast",
  },
  {
    id: "aandeelAfgewezenenBegin",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.12,
    herkomst: { aanname: "deel van de bezetting eind 2018; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "aandeelKortVerblijfBegin",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.03,
    herkomst: { aanname: "deel van de bezetting eind 2018; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "verblijfBeginProcedure",
    eenheid: "maand",
    bereik: [0, 60],
    standaard: 9,
    herkomst: { aanname: "gemiddeld verblijf tot dan toe van wie eind 2018 in procedure was; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "verblijfBeginVergunninghouders",
    eenheid: "maand",
    bereik: [0, 60],
    standaard: 12,
    herkomst: { aanname: "gemiddeld verblijf tot dan toe van vergunninghouders eind 2018; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "verblijfBeginAfgewezenen",
    eenheid: "maand",
    bereik: [0, 120],
    standaard: 16,
    herkomst: { aanname: "gemiddeld verblijf tot dan toe van afgewezenen eind 2018; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "verblijfBeginKortVerblijf",
    eenheid: "maand",
    bereik: [0, 12],
    standaard: 1,
    herkomst: { aanname: "gemiddeld verblijf tot dan toe van wie eind 2018 kort verbleef; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "bijkomendeMeerjarigePlekken",
    eenheid: "plek/jaar",
    bereik: [0, 100_000],
    standaard: 4_000,
    herkomst: {
      aanname: "naar de 50.000 van de capaciteitsraming februari 2026; 12.000 in 2025 (4.1)",
    },
    perTijd: "maand",
    lever: { groep: "plekken", min: 0, max: 30_000, stap: 500 },
  },
  {
    id: "aflopendeMeerjarigePlekken",
    eenheid: "plek/jaar",
    bereik: [0, 100_000],
    standaard: 0,
    herkomst: { aanname: "afloop is niet gepubliceerd, daarom nul" },
    perTijd: "maand",
    lever: { groep: "plekken", min: 0, max: 30_000, stap: 500 },
  },
  {
    id: "bezettingsgraad",
    eenheid: "persoon/plek",
    bereik: [0.5, 1],
    standaard: 0.95,
    herkomst: {
      aanname: "past bij 77.000 bezette plekken; COA rekende met 96% en 91%",
    },
    perTijd: "maand",
    lever: { groep: "plekken", min: 0.8, max: 1, stap: 0.01 },
  },
  {
    id: "buitenCoaLocaties",
    eenheid: "persoon",
    bereik: [0, 50_000],
    standaard: 5_617,
    herkomst: { bron: "coa.nl, 25 september 2023 (laatste telling)" },
    perTijd: "maand",
    lever: { groep: "plekken", min: 0, max: 20_000, stap: 100 },
  },
  {
    id: "noodopvangplafond",
    eenheid: "plek",
    bereik: [0, 1_000_000],
    standaard: 1_000_000,
    herkomst: { aanname: "geen plafond" },
    perTijd: "maand",
    lever: { groep: "plekken", min: 0, max: 200_000, stap: 1_000 },
  },
  {
    id: "instroomAmvPad",
    eenheid: "persoon/jaar",
    bereik: [0, 50_000],
    standaard: 4_403,
    herkomst: { aanname: "gelijk aan 2025 (jaarverslag 2025, tabel 13)" },
    perTijd: "jaar",
    lever: { groep: "nidos", min: 0, max: 12_000, stap: 100 },
  },
  {
    id: "duurTotMeerderjarig",
    eenheid: "maand",
    bereik: [1, 216],
    standaard: 30,
    herkomst: {
      aanname:
        "met de duur tot ander vertrek samen 23 maanden, als 12.950 pupillen bij 6.770 instroom in de begroting 2025",
    },
    perTijd: "vast",
  },
  {
    id: "duurTotVertrekPupil",
    eenheid: "maand",
    bereik: [1, 600],
    standaard: 98,
    herkomst: { aanname: "hereniging en ander vertrek vóór 18 jaar; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "aandeelVerlengdeOpvang",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.5,
    herkomst: {
      aanname: "deel dat op 18 jaar in verlengde opvang gaat; niet gepubliceerd en zonder gevolg voor de kosten",
    },
    perTijd: "vast",
  },
  {
    id: "duurVerlengdeOpvang",
    eenheid: "maand",
    bereik: [1, 36],
    standaard: 18,
    herkomst: { aanname: "verlengde opvang duurt tot 21 jaar; gemiddeld de helft" },
    perTijd: "vast",
  },
  {
    id: "prijsPerPersoon",
    eenheid: "euro/persoon/jaar",
    bereik: [0, 500_000],
    standaard: EEN_PRIJS_BEGROTING_2025,
    herkomst: {
      bron: "tabel 6 en 8, begroting 2025: € 4.062,6 mln. over 105.180 personen",
    },
    perTijd: "maand",
    lever: { groep: "prijzen", min: 20_000, max: 80_000, stap: 500 },
  },
  {
    id: "basisprijs",
    eenheid: "euro/persoon/jaar",
    bereik: [0, 500_000],
    standaard: BASISPRIJS_2025,
    herkomst: {
      bron: "5.1 E: € 3,9 mrd. min € 1,5 mrd. noodopvang, over 76.323 personen",
    },
    perTijd: "maand",
    lever: { groep: "prijzen", min: 20_000, max: 60_000, stap: 500 },
  },
  {
    id: "toeslagNoodopvang",
    eenheid: "euro/plek/jaar",
    bereik: [0, 500_000],
    standaard: 40_000,
    herkomst: { bron: "bnnvara.nl 2024: circa € 70.000 per noodplek, € 30.000 regulier" },
    perTijd: "maand",
    lever: { groep: "prijzen", min: 0, max: 100_000, stap: 500 },
  },
  {
    id: "prijsindex",
    eenheid: "1",
    bereik: [0.5, 3],
    standaard: 1,
    herkomst: { aanname: "constante prijzen van 2025" },
    perTijd: "jaar",
    lever: { groep: "prijzen", min: 0.8, max: 1.5, stap: 0.01 },
  },
  {
    id: "begeleidingsprijs",
    eenheid: "euro/persoon/jaar",
    bereik: [0, 200_000],
    standaard: 9_937,
    herkomst: { bron: TABEL_14 },
    perTijd: "maand",
    lever: { groep: "nidos", min: 0, max: 30_000, stap: 100 },
  },
  {
    id: "verzorgingsprijs",
    eenheid: "euro/persoon/jaar",
    bereik: [0, 200_000],
    standaard: 29_449,
    herkomst: { bron: TABEL_14 },
    perTijd: "maand",
    lever: { groep: "nidos", min: 0, max: 80_000, stap: 100 },
  },
  {
    id: "verzorgingsaandeel",
    eenheid: "1",
    bereik: [0, 2],
    standaard: VERZORGINGSAANDEEL_2025,
    herkomst: {
      bron: "jaarverslag 2025, tabel 6, 13 en 14: rekenkundig verzorgingsequivalent per pupil in 2025 (afgeleid restant, onafgerond)",
    },
    perTijd: "maand",
  },
  {
    id: "instroomteam",
    eenheid: "euro/jaar",
    bereik: [0, 1_000_000_000],
    standaard: 9_724_000,
    herkomst: { bron: TABEL_14 },
    perTijd: "maand",
  },
];

/** What a scenario may impose, as it is named in `opgelegd`. */
export const OPLEGBARE_STROMEN = ["instroomOpvang", "uitstroomOpvang", "instroomAmv", "uitstroomPupillen"] as const;
export const OPLEGBARE_STANDEN = ["bezetting", "pupillen"] as const;

const byId = new Map(parameters.map((definition) => [definition.id, definition]));

/** The definition of a parameter, if it exists. */
export function parameterDefinition(id: string): ParameterDefinition | undefined {
  return byId.get(id);
}
