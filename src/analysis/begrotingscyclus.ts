import { begroting, cijfer, euroPerEenheid, realisatie } from "../figures/figures.ts";

/**
 * The moments of a budget year of the COA, in order: what was expected or had become of it, as number (q), price (p) and
 * amount, each only where it is published. Nothing is filled in: an amount that is not published is null.
 */
const MOMENTEN = [
  "ontwerpbegroting",
  "eersteSuppletoire",
  "beschikking",
  "septemberSuppletoire",
  "mppMediaan",
  "tweedeSuppletoire",
  "realisatie",
  "afrekening",
] as const;
export type MomentId = (typeof MOMENTEN)[number];

export interface Moment {
  id: string;
  /** A published moment; undefined for one of the user's own. */
  soort: MomentId | undefined;
  /** "2025-05", to put moments in order. */
  maand: string;
  /** Persons, mean of the year. */
  q: number | null;
  /** Euros of the year. */
  bedrag: number | null;
  /** Euros that the source says this moment changed by, where it says so; not the difference of two amounts. */
  gemeld: number | null;
  /** What the user calls it; a published moment has its name in the texts. */
  naam: string | undefined;
}

/** A moment of the user's own. */
export interface EigenMoment {
  id: string;
  jaar: number;
  maand: string;
  naam: string;
  q: number | null;
  /** Euros. */
  bedrag: number | null;
}

export interface Cyclusregel extends Moment {
  /** Euros per person, unrounded; null where number or amount is. */
  p: number | null;
  /** Difference with the nearest moment before it that has the same figure. */
  stap: { q: number | null; bedrag: number | null };
}

const COA_JAREN = [2021, 2022, 2023, 2024, 2025] as const;

/** Years of which at least one moment of the COA is published. */
export const CYCLUSJAREN: readonly number[] = COA_JAREN;

function euros(id: string, jaar: number): number | null {
  const value = realisatie(id, jaar);
  return value === null ? null : value * euroPerEenheid(cijfer(id).unit);
}

/** Published moments of a year. */
function gepubliceerdeMomenten(jaar: number): Moment[] {
  const raming = (id: string) => cijfer(id).raming?.[jaar] ?? null;
  const is2025 = jaar === 2025;
  const in2025 = <T>(value: T): T | null => (is2025 ? value : null);
  const budget = begroting("uitgavenCoa", jaar);
  const terug = settlementOf(jaar);
  const voorschot = euros("uitgavenCoa", jaar);
  const moments: Moment[] = [
    {
      id: "ontwerpbegroting",
      soort: "ontwerpbegroting",
      maand: `${jaar - 1}-09`,
      q: begroting("gemiddeldeBezetting", jaar),
      bedrag: budget === null ? null : budget * euroPerEenheid(cijfer("uitgavenCoa").unit),
      gemeld: null,
      naam: undefined,
    },
    moment("eersteSuppletoire", `${jaar}-05`),
    {
      id: "beschikking",
      soort: "beschikking",
      maand: `${jaar}-06`,
      q: raming("bezettingBeschikking2025"),
      bedrag: in2025(euros("coaSubsidieVerleend2025", jaar)),
      gemeld: null,
      naam: undefined,
    },
    moment("septemberSuppletoire", `${jaar}-09`),
    {
      id: "mppMediaan",
      soort: "mppMediaan",
      maand: `${jaar}-10`,
      q: raming("bezettingMppMediaan2025"),
      bedrag: null,
      gemeld: in2025(euros("onderuitputtingCoa", jaar)),
      naam: undefined,
    },
    {
      id: "tweedeSuppletoire",
      soort: "tweedeSuppletoire",
      maand: `${jaar}-11`,
      q: raming("bezettingNajaarsnota2025"),
      bedrag: null,
      gemeld: is2025 ? -(euros("coaTeruggaveNajaarsnota2025", jaar) ?? Number.NaN) : null,
      naam: undefined,
    },
    {
      id: "realisatie",
      soort: "realisatie",
      maand: `${jaar + 1}-01`,
      q: realisatie("gemiddeldeBezetting", jaar),
      bedrag: voorschot,
      gemeld: null,
      naam: undefined,
    },
    {
      id: "afrekening",
      soort: "afrekening",
      maand: `${jaar + 1}-06`,
      q: terug === null ? null : realisatie("gemiddeldeBezetting", jaar),
      bedrag: terug === null || voorschot === null ? null : voorschot - terug,
      gemeld: terug === null ? null : -terug,
      naam: undefined,
    },
  ];
  // Of a year but 2025 only what is published; of 2025 the whole cycle, with what is not known as such.
  return is2025 ? moments : moments.filter(({ q, bedrag }) => q !== null || bedrag !== null);
}

function moment(soort: MomentId, maand: string): Moment {
  return { id: soort, soort, maand, q: null, bedrag: null, gemeld: null, naam: undefined };
}

/** What came back over a year, in euros, booked gross under receipts in the next; null where not published. */
function settlementOf(jaar: number): number | null {
  return jaar === 2024 ? euros("teruggaveCoa2024", 2025) : null;
}

/** A year's moments in order, published and own, each with its price and its step from the one before. */
export function begrotingscyclus(jaar: number, eigen: readonly EigenMoment[]): Cyclusregel[] {
  const own = eigen
    .filter((moment) => moment.jaar === jaar)
    .map(
      ({ id, maand, q, bedrag, naam }): Moment => ({
        id,
        soort: undefined,
        maand,
        q,
        bedrag,
        gemeld: null,
        naam,
      }),
    );
  const published = CYCLUSJAREN.includes(jaar) ? gepubliceerdeMomenten(jaar) : [];
  let last: { q: number | null; bedrag: number | null } = { q: null, bedrag: null };
  return [...published, ...own]
    .sort((a, b) => (a.maand < b.maand ? -1 : a.maand > b.maand ? 1 : 0))
    .map((row) => {
      const stap = {
        q: row.q === null || last.q === null ? null : row.q - last.q,
        bedrag: row.bedrag === null || last.bedrag === null ? null : row.bedrag - last.bedrag,
      };
      last = { q: row.q ?? last.q, bedrag: row.bedrag ?? last.bedrag };
      return { ...row, p: row.q === null || row.bedrag === null || row.q <= 0 ? null : row.bedrag / row.q, stap };
    });
}

/** What is to come back next year: the advance less what the year comes to. Positive comes back; it is booked gross as a receipt. */
export function verwachteAfrekening(voorschot: number, verwacht: number): number {
  return voorschot - verwacht;
}
