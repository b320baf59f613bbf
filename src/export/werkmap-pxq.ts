import { model } from "../model/model.ts";
import type { Raming } from "../raming/raming.ts";
import { eenheidNaam } from "../text/names.ts";
import { uitvoerTekst } from "../text/uitvoer.ts";
import { vertaald } from "../text/vertaling.ts";
import { jaarVan, januari, MAANDEN_PER_JAAR } from "../units/maand.ts";
import { bekendeWaarde } from "./bekend.ts";
import { adres, type Blad, type BladCel, bereik, type Formulecel, type Kolom } from "./blad.ts";
import { excelFormule, namenIn } from "./excel-formule.ts";

/** Amounts that are a price times a quantity, or sums of those; on the sheets in this order. */
export const BEDRAGEN = [
  "kostenCoaEenPrijs",
  "kostenCoaBasis",
  "kostenCoaToeslag",
  "kostenCoa",
  "kostenNidosBegeleiding",
  "kostenNidosVerzorging",
  "kostenNidosInstroomteam",
  "kostenNidos",
  "omzetAsiel",
  "omzetRegulier",
  "omzetNaturalisatie",
  "productieAsiel",
  "productieRegulier",
  "productieNaturalisatie",
  "ketenondersteuning",
  "lumpsumInd",
  "specifiekInd",
  "legesInd",
  "kostenInd",
  "kostenCoaPerPersoon",
  "odaCoa",
  "odaNidos",
  "odaTolken",
  "odaRechtsbijstand",
  "odaVluchtelingenwerk",
  "odaTotaal",
  "kostenOekraineGemeenten",
  "kostenOekraineZorg",
  "kostenOekraineOverig",
  "kostenOekraine",
] as const;
/** Not an amount of its own: the price of a person that the ODA takes. A year has no sum of it. */
const PER_PERSOON = "kostenCoaPerPersoon";
/** Columns before the first quantity: month and year, or year alone. */
const VOOR_MAAND = 2;
const VOOR_JAAR = 1;

interface Grootheid {
  id: string;
  eenheid: string;
  betekenis: string;
  vergelijking: string;
}

const grootheden = new Map(
  model.map((one): [string, Grootheid] => [
    one.id,
    { id: one.id, eenheid: one.unit, betekenis: one.meaning, vergelijking: "equation" in one ? one.equation : "" },
  ]),
);

function grootheid(id: string): Grootheid {
  const found = grootheden.get(id);
  if (!found) throw new Error(`${id} bestaat niet in het model`);
  return found;
}

const parameterIds = new Set(model.filter(({ kind }) => kind === "parameter").map(({ id }) => id));
const isPrijs = (id: string) => parameterIds.has(id) || grootheid(id).eenheid.startsWith("euro");
const bedragen: readonly string[] = BEDRAGEN;
const gegevens = [...new Set(bedragen.flatMap((id) => namenIn(grootheid(id).vergelijking)))].filter(
  (id) => !bedragen.includes(id),
);
const PRIJZEN = gegevens.filter(isPrijs);
const HOEVEELHEDEN = gegevens.filter((id) => !isPrijs(id));

/** The sheets of prices, quantities and their products, and where the sum of a year stands. */
export interface PxqBladen {
  bladen: readonly Blad[];
  /** Address of the amount of a year with its number; undefined where it is not known, or not on the sheet. */
  jaarbedrag: (id: string, jaar: number) => Formulecel | undefined;
}

/** Of all whole years that the run forecasts, from January of the year of the origin. */
export function pxqBladen(raming: Raming): PxqBladen {
  const tekst = uitvoerTekst();
  const namen = tekst.bladen;
  const first = januari(jaarVan(raming.origin));
  const months = raming.maanden.length - first - (raming.maanden.length % MAANDEN_PER_JAAR);
  const maanden = Array.from({ length: Math.max(0, months) }, (_, n) => first + n);
  const jaren = [...new Set(maanden.map(jaarVan))];
  const waarde = (id: string, month: number) => bekendeWaarde(raming, id, month);

  const maandrij = (month: number): BladCel[] => [raming.maanden[month] as string, jaarVan(month)];
  const maandkop = [
    { kop: tekst.kolommen.maand, breedte: 10 },
    { kop: tekst.kolommen.jaar, breedte: 8, formaat: "0" as const },
  ];
  const p: Blad = {
    naam: namen.p,
    kolommen: [...maandkop, ...PRIJZEN.map((id) => kolom(id, "General"))],
    rijen: maanden.map((month) => [...maandrij(month), ...PRIJZEN.map((id) => waarde(id, month))]),
    vast: VOOR_MAAND,
  };
  const q: Blad = {
    naam: namen.qMaand,
    kolommen: [...maandkop, ...HOEVEELHEDEN.map((id) => kolom(id, "#,##0"))],
    rijen: maanden.map((month) => [...maandrij(month), ...HOEVEELHEDEN.map((id) => waarde(id, month))]),
    vast: VOOR_MAAND,
  };

  /** Of a year: what `maak` makes of its twelve rows, where all twelve are known. */
  const vanJaar = (id: string, jaar: number, maak: (values: number[], from: number, to: number) => Formulecel) => {
    const from = januari(jaar) - first;
    const values = maanden.slice(from, from + MAANDEN_PER_JAAR).map((month) => waarde(id, month));
    const known = values.filter((value) => value !== null);
    return known.length < MAANDEN_PER_JAAR ? null : maak(known, from, from + MAANDEN_PER_JAAR - 1);
  };
  const qJaar: Blad = {
    naam: namen.qJaar,
    kolommen: [
      jaarkop(),
      ...HOEVEELHEDEN.map((id) => kolom(id, "#,##0", isStroom(id) ? tekst.perJaar.som : tekst.perJaar.gemiddelde)),
    ],
    rijen: jaren.map((jaar) => [
      jaar,
      ...HOEVEELHEDEN.map((id, n) =>
        vanJaar(id, jaar, (values, from, to) => ({
          formule: `${isStroom(id) ? "SUM" : "AVERAGE"}(${bereik(namen.qMaand, VOOR_MAAND + n, from, to)})`,
          waarde: som(values) / (isStroom(id) ? 1 : MAANDEN_PER_JAAR),
        })),
      ),
    ]),
    vast: VOOR_JAAR,
  };

  const cel = (row: number) => (id: string) => {
    for (const [naam, ids] of [
      [namen.p, PRIJZEN],
      [namen.qMaand, HOEVEELHEDEN],
      [namen.pxqMaand, bedragen],
    ] as const)
      if (ids.includes(id)) return adres(naam, VOOR_MAAND + ids.indexOf(id), row);
    throw new Error(`${id} staat op geen blad`);
  };
  const pxq: Blad = {
    naam: namen.pxqMaand,
    kolommen: [...maandkop, ...BEDRAGEN.map((id) => kolom(id, "#,##0.00"))],
    rijen: maanden.map((month, row) => [
      ...maandrij(month),
      ...BEDRAGEN.map((id): BladCel => {
        const value = waarde(id, month);
        return value === null ? null : { formule: excelFormule(grootheid(id).vergelijking, cel(row)), waarde: value };
      }),
    ]),
    vast: VOOR_MAAND,
  };
  const sommen = BEDRAGEN.filter((id) => id !== PER_PERSOON);
  const jaarsom = (id: string, jaar: number) =>
    vanJaar(id, jaar, (values, from, to) => ({
      formule: `SUM(${bereik(namen.pxqMaand, VOOR_MAAND + bedragen.indexOf(id), from, to)})`,
      waarde: som(values),
    }));
  const pxqJaar: Blad = {
    naam: namen.pxqJaar,
    kolommen: [jaarkop(), ...sommen.map((id) => kolom(id, "#,##0.00", tekst.perJaar.som))],
    rijen: jaren.map((jaar) => [jaar, ...sommen.map((id) => jaarsom(id, jaar))]),
    vast: VOOR_JAAR,
  };
  return {
    bladen: [p, q, qJaar, pxq, pxqJaar],
    jaarbedrag: (id, jaar) => {
      const column = (sommen as readonly string[]).indexOf(id);
      const row = jaren.indexOf(jaar);
      const found = column < 0 || row < 0 ? null : jaarsom(id, jaar);
      return found ? { formule: adres(namen.pxqJaar, VOOR_JAAR + column, row), waarde: found.waarde } : undefined;
    },
  };
}

function jaarkop(): Kolom {
  return { kop: uitvoerTekst().kolommen.jaar, breedte: 8, formaat: "0" };
}

function kolom(id: string, formaat: NonNullable<Kolom["formaat"]>, per = ""): Kolom {
  const { betekenis, eenheid } = grootheid(id);
  // A sum of months is no longer per month.
  const unit = per === "" ? eenheid : eenheid.replace(/\/maand$/u, "");
  return { kop: `${vertaald(betekenis)} (${eenheidNaam(unit)}${per})\n${id}`, breedte: 20, formaat };
}

const isStroom = (id: string) => grootheid(id).eenheid.endsWith("/maand");

/** Plain, from January on: as a spreadsheet adds. The difference with the exact sum is far below a cent. */
const som = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
