import { begroting, cijfer, euroPerEenheid, openbareCijfers, realisatie } from "../figures/figures.ts";

/**
 * Table 4 of the annual report 2025: what was left, post by post, beside what price times number makes of the same post.
 * Its base is not the adopted budget: outturn plus what was left is what the post had by then, and no table prints that.
 */
export interface Onderuitputtingspost {
  /** Figure of Table 4. */
  id: string;
  /** Euros, negative is left over, as printed. */
  bedrag: number;
  /** Euros of Table 6; null where the post is not one line of it. */
  realisatie: number | null;
  begroting: number | null;
  /** Outturn less the underspend: the base of Table 4 (derived). */
  basis: number | null;
  /** What price times number makes of it, part by part, in euros; empty where the model has no such post. */
  model: readonly Modeldeel[];
}

export interface Modeldeel {
  soort: "coaVolume" | "coaRest" | "nidosBegeleiding" | "nidosVerzorging" | "oekrainePlekken";
  /** Euros. */
  bedrag: number;
  /** Number and price it is the product of, unrounded; undefined for what is left. */
  q?: number;
  p?: number;
}

const JAAR = 2025;

/** Posts of Table 4, in its order, with the line of Table 6 each is. */
const POSTEN: readonly (readonly [id: string, tabel6: string | undefined])[] = [
  ["onderuitputtingOekraine", "uitgavenOekraine"],
  ["onderuitputtingCoa", "uitgavenCoa"],
  ["onderuitputtingNidos", "uitgavenNidos"],
  ["onderuitputtingSamenwerkingsverbanden", "uitgavenSamenwerkingsverbanden"],
  ["onderuitputtingVersterkingKeten", "uitgavenVersterkingKeten"],
  ["onderuitputtingIdentificatie", undefined],
  ["onderuitputtingGrenstoezicht", undefined],
  ["onderuitputtingOverig", undefined],
  ["onderuitputtingMeerontvangsten", undefined],
];

const DAGEN = 365;

export function onderuitputting(): { posten: Onderuitputtingspost[]; totaal: number } {
  const posten = POSTEN.map(([id, tabel6]): Onderuitputtingspost => {
    const bedrag = euros(id);
    const werd = tabel6 === undefined ? null : euros(tabel6);
    const budget = tabel6 === undefined ? null : begroting(tabel6, JAAR);
    return {
      id,
      bedrag,
      realisatie: werd,
      begroting: budget === null ? null : budget * 1000,
      basis: werd === null ? null : werd - bedrag,
      model: modelOf(id, bedrag),
    };
  });
  return { posten, totaal: euros("onderuitputtingTotaal") };
}

function euros(id: string): number {
  return known(realisatie(id, JAAR), id) * euroPerEenheid(cijfer(id).unit);
}

function known(value: number | null | undefined, id: string): number {
  if (value == null) throw new Error(`${id} ${JAAR} is not published`);
  return value;
}

/** Base price of the subsidy of 2025, unrounded: what is not emergency, over the people it counted on (5.1 E). */
export function basisprijsBeschikking(): number {
  const q = known(cijfer("bezettingBeschikking2025").raming?.[JAAR], "bezettingBeschikking2025");
  return (euros("coaSubsidieVerleend2025") - euros("coaNoodopvang2025")) / q;
}

function modelOf(id: string, bedrag: number): Modeldeel[] {
  const raming = (figure: string) => known(cijfer(figure).raming?.[JAAR], figure);
  if (id === "onderuitputtingCoa") {
    const q = raming("bezettingMppMediaan2025") - raming("bezettingBeschikking2025");
    const p = basisprijsBeschikking();
    return [
      { soort: "coaVolume", q, p, bedrag: p * q },
      { soort: "coaRest", bedrag: bedrag - p * q },
    ];
  }
  if (id === "onderuitputtingNidos") {
    const was = (figure: string) => known(begroting(figure, JAAR), figure);
    const werd = (figure: string) => known(realisatie(figure, JAAR), figure);
    const q = werd("pupillenNidos") - was("pupillenNidos");
    const p = werd("begeleidingskostenPerAmv");
    const verzorging = (of: (figure: string) => number) =>
      of("uitgavenNidos") * 1000 - of("pupillenNidos") * of("begeleidingskostenPerAmv") - of("instroomteamNidos");
    return [
      { soort: "nidosBegeleiding", q, p, bedrag: p * q },
      { soort: "nidosVerzorging", bedrag: verzorging(werd) - verzorging(was) },
    ];
  }
  if (id === "onderuitputtingOekraine") {
    const perDag = known(openbareCijfers.oekrainePrijsPerPlek.rows.find(({ tot }) => tot === "2025")?.waarde, "prijs");
    const p = perDag * DAGEN;
    const lager = -known(openbareCijfers.onderuitputtingOekraine2025.values[JAAR], "onderuitputtingOekraine2025") * 1e6;
    return [{ soort: "oekrainePlekken", q: lager / p, p, bedrag: lager }];
  }
  return [];
}
