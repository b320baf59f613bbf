import { cijfer, kanttekeningen } from "../figures/figures.ts";
import { model } from "../model/model.ts";
import { parameterDefinition } from "../model/parameters.ts";
import { januari, type Maand, maandVan } from "../units/maand.ts";
import { type Bewerking, type Formule, gepubliceerd, type Kolom, type Omgeving, reken, voegSamen } from "./formule.ts";
import { JaarReeksen, type Maat } from "./jaar-reeksen.ts";
import type { Eenheid, Herkomst } from "./jaarcijfer-definitie.ts";
import { definitieVan, formuleIn, herkomstGerealiseerd, JAARCIJFERS, type Jaarcijfer } from "./jaarcijfers.ts";
import type { Raming } from "./raming.ts";

/**
 * Where a figure comes from: the formula that gave it, with every number in it. The formula is the very one that
 * `jaarcijfersOf` evaluates, so that a derivation comes to the number that is shown, to the bit.
 */
export interface Afleiding {
  id: Jaarcijfer;
  jaar: number;
  kolom: Kolom | "raming";
  eenheid: Eenheid;
  waarde: number;
  herkomst: Herkomst;
  regel: Onderdeel;
}

/** A part of a formula with its number, in the model's unit (euros, shares). */
export type Onderdeel =
  | {
      soort: "cijfer";
      waarde: number;
      id: string;
      label: string;
      /** Table or section of the annual report. */
      plaats: string;
      jaar: number;
      kolom: Kolom;
      /** As printed, in the printed unit. */
      gedrukt: number;
      gedrukteEenheid: string;
      kanttekeningen: readonly string[];
    }
  | { soort: "getal"; waarde: number; naam: string; bron: string }
  | { soort: "grootheid"; waarde: number; id: string; maat: Maat; betekenis: string; eenheid: string }
  | { soort: "bewerking"; bewerking: Bewerking; waarde: number; delen: readonly Onderdeel[] };

/** The derivation of a figure in a year of a run; undefined where the figure is not known. */
export function afleidingVan(raming: Raming, id: Jaarcijfer, jaar: number): Afleiding | undefined {
  const shown = raming.jaren.find((row) => row.jaar === jaar)?.[id];
  if (!shown || shown.waarde === null) return undefined;
  const { origin, nidosFrom, prijsmodus } = raming;
  const year = new JaarReeksen(raming.reeksen, januari(jaar));
  const formule = formuleIn(id, year, { origin, nidosFrom, eenPrijs: prijsmodus === "één prijs" });
  if (!formule) throw new Error(`${id} ${jaar} heeft een waarde zonder formule`);
  const omgeving: Omgeving = {
    jaar,
    kolom: "realisatie",
    reeksen: year,
    pad: (parameter) => raming.reeksen[parameter]?.[Math.max(year.first, origin)] as number,
  };
  const regel = onderdeel(formule, omgeving);
  const kolom = januari(jaar + 1) <= origin ? "realisatie" : "raming";
  return { id, jaar, kolom, eenheid: JAARCIJFERS[id], waarde: regel.waarde, herkomst: shown.herkomst, regel };
}

/** The derivation of a figure in the adopted budget of `jaar`; undefined where it is not published. */
export function begrotingVan(id: Jaarcijfer, jaar: number): Afleiding | undefined {
  const formule = definitieVan(id).gepubliceerd;
  const omgeving: Omgeving = { jaar, kolom: "begroting" };
  if (!formule || reken(formule, omgeving) === null) return undefined;
  const regel = onderdeel(formule, omgeving);
  const herkomst = herkomstGerealiseerd(id, formule);
  return { id, jaar, kolom: "begroting", eenheid: JAARCIJFERS[id], waarde: regel.waarde, herkomst, regel };
}

function onderdeel(formule: Formule, omgeving: Omgeving): Onderdeel {
  if ("delen" in formule) {
    const delen = formule.delen.map((deel) => onderdeel(deel, omgeving));
    const waarde = voegSamen(
      formule.soort,
      delen.map((deel) => deel.waarde),
    );
    return { soort: "bewerking", bewerking: formule.soort, waarde, delen };
  }
  const waarde = reken(formule, omgeving) as number;
  switch (formule.soort) {
    case "cijfer": {
      const jaar = omgeving.jaar + formule.later;
      return { ...uitVerslag(formule.id, jaar, omgeving.kolom), waarde };
    }
    case "getal":
      return { ...formule, waarde };
    case "reeks":
    case "pad": {
      const { meaning, unit } = declaratie(formule.id);
      const maat = formule.soort === "pad" ? "begin" : formule.maat;
      return { soort: "grootheid", waarde, id: formule.id, maat, betekenis: meaning, eenheid: unit };
    }
  }
}

function uitVerslag(id: string, jaar: number, kolom: Kolom) {
  const { label, table, unit, realisatie, begroting } = cijfer(id);
  if (gepubliceerd(id, jaar, kolom) === null) throw new Error(`${id} ${jaar} is niet gepubliceerd`);
  return {
    soort: "cijfer" as const,
    id,
    label,
    plaats: table,
    jaar,
    kolom,
    gedrukt: (kolom === "realisatie" ? realisatie : begroting)?.[jaar] as number,
    gedrukteEenheid: unit,
    kanttekeningen: kanttekeningen.filter(({ cijfers }) => cijfers.includes(id)).map((een) => een.kanttekening),
  };
}

const declaraties = new Map(model.map((declaration) => [declaration.id, declaration]));

function declaratie(id: string) {
  const found = declaraties.get(id);
  if (!found) throw new Error(`${id} bestaat niet in het model`);
  return found;
}

/** A quantity that stands in an equation, as it was in the year. */
export interface Term {
  id: string;
  betekenis: string;
  eenheid: string;
  maat: Maat;
  /** By `maat`; NaN where the model works it out itself or the scenario does not give it. */
  waarde: number;
  /** January to December. */
  maanden: Float64Array;
  /** Whether the model computes it, so that it has a derivation of its own. */
  berekend: boolean;
  herkomst: { bron: string } | { aanname: string } | undefined;
}

/** A quantity of the model in a year: its equation, what stands in it, and its twelve months. */
export interface Grootheidafleiding {
  id: string;
  betekenis: string;
  eenheid: string;
  maat: Maat;
  waarde: number;
  /** As the model writes it; of a stock, the flows that change it. */
  vergelijking: string;
  termen: readonly Term[];
  maanden: readonly { maand: Maand; waarde: number }[];
}

export function grootheidVan(raming: Raming, id: string, jaar: number, maat: Maat): Grootheidafleiding {
  const declaration = declaratie(id);
  const year = new JaarReeksen(raming.reeksen, januari(jaar));
  const vergelijking =
    declaration.kind === "stock"
      ? [id, ...declaration.in.map((flow) => `+ ${flow}`), ...declaration.out.map((flow) => `- ${flow}`)].join(" ")
      : "equation" in declaration
        ? declaration.equation
        : "";
  const namen = [...new Set(vergelijking.match(/[A-Za-z]\w*/g) ?? [])].filter((naam) => declaraties.has(naam));
  return {
    id,
    betekenis: declaration.meaning,
    eenheid: declaration.unit,
    maat,
    waarde: year.maat(id, maat),
    vergelijking,
    termen: namen.map((naam) => term(raming, naam, year, naam === id ? "begin" : undefined)),
    maanden: [...year.maanden(id)].map((waarde, m) => ({ maand: maandVan(year.first + m), waarde })),
  };
}

function term(raming: Raming, id: string, year: JaarReeksen, maat: Maat | undefined): Term {
  const { kind, meaning, unit } = declaratie(id);
  const perMaand = kind === "flow" || (kind === "series" && unit.endsWith("/maand"));
  const hoe = maat ?? (perMaand ? "som" : "gemiddelde");
  const maanden = year.maanden(id);
  // A number that stands still is itself, not the mean of twelve of it.
  const still = !perMaand && maanden.every((waarde) => Object.is(waarde, maanden[0]));
  return {
    id,
    betekenis: meaning,
    eenheid: unit,
    maat: hoe,
    waarde: still ? (maanden[0] as number) : year.maat(id, hoe),
    maanden,
    berekend: kind === "stock" || kind === "flow" || kind === "auxiliary",
    herkomst: raming.gezet[id] ?? parameterDefinition(id)?.herkomst,
  };
}

/** The equation of a quantity with the numbers of month `m` (0 is January) in the place of its names. */
export function ingevuld(
  { vergelijking, termen }: Grootheidafleiding,
  m: number,
  toon: (waarde: number, eenheid: string) => string,
): string {
  const byId = new Map(termen.map((een) => [een.id, een]));
  return vergelijking.replace(/[A-Za-z]\w*/g, (naam) => {
    const found = byId.get(naam);
    return found ? toon(found.maanden[m] as number, found.eenheid) : naam;
  });
}
