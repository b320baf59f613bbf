import { begroting, cijfer, euroPerEenheid, realisatie } from "../figures/figures.ts";
import type { JaarReeksen, Maat } from "./jaar-reeksen.ts";

/**
 * How an annual figure follows from published figures and from series of the model, as data: one and the same formula gives
 * the number that is shown and its derivation. What one of its parts does not know, it does not know: null.
 */
export type Formule =
  | { soort: "cijfer"; id: string /** Years after the figure's own in which it is published. */; later: number }
  | { soort: "getal"; naam: string; waarde: number; bron: string }
  | { soort: "reeks"; id: string; maat: Maat }
  | { soort: "pad"; id: string }
  | { soort: Bewerking; delen: readonly Formule[] };

export type Bewerking = "som" | "verschil" | "product" | "quotient";

/** Columns of the ministry's table: outturn, or adopted budget. */
export type Kolom = "realisatie" | "begroting";

export interface Omgeving {
  jaar: number;
  kolom: Kolom;
  /** The series of the year; absent where only published figures count. */
  reeksen?: JaarReeksen;
  /** A parameter in this year, as the scenario has it. */
  pad?: (id: string) => number;
}

export const uitCijfer = (id: string, later = 0): Formule => ({ soort: "cijfer", id, later });
export const uitReeks = (id: string, maat: Maat): Formule => ({ soort: "reeks", id, maat });
export const uitPad = (id: string): Formule => ({ soort: "pad", id });
export const getal = (naam: string, waarde: number, bron: string): Formule => ({ soort: "getal", naam, waarde, bron });
const bewerking =
  (soort: Bewerking) =>
  (...delen: readonly Formule[]): Formule => ({ soort, delen });
export const som = bewerking("som");
export const verschil = bewerking("verschil");
export const product = bewerking("product");
export const quotient = bewerking("quotient");

/** A published number in the model's unit: euros, and a share for a percentage. Null where none is published. */
export function gepubliceerd(id: string, jaar: number, kolom: Kolom): number | null {
  const waarde = kolom === "realisatie" ? realisatie(id, jaar) : begroting(id, jaar);
  const { unit } = cijfer(id);
  if (waarde === null) return null;
  return unit === "%" ? waarde / 100 : waarde * euroPerEenheid(unit);
}

/** What a formula comes to. Null when a part is not known. */
export function reken(formule: Formule, omgeving: Omgeving): number | null {
  switch (formule.soort) {
    case "cijfer":
      return gepubliceerd(formule.id, omgeving.jaar + formule.later, omgeving.kolom);
    case "getal":
      return formule.waarde;
    case "reeks":
      return omgeving.reeksen?.maat(formule.id, formule.maat) ?? null;
    case "pad":
      return omgeving.pad?.(formule.id) ?? null;
    default: {
      const delen: number[] = [];
      for (const deel of formule.delen) {
        const waarde = reken(deel, omgeving);
        if (waarde === null) return null;
        delen.push(waarde);
      }
      return voegSamen(formule.soort, delen);
    }
  }
}

/** Parts from left to right; a difference of one part is its opposite. */
export function voegSamen(soort: Bewerking, delen: readonly number[]): number {
  if (soort === "verschil" && delen.length === 1) return -(delen[0] as number);
  return delen.reduce((a, b) => BEWERKINGEN[soort](a, b));
}

const BEWERKINGEN: Readonly<Record<Bewerking, (a: number, b: number) => number>> = {
  som: (a, b) => a + b,
  verschil: (a, b) => a - b,
  product: (a, b) => a * b,
  quotient: (a, b) => a / b,
};

/** Whether a series or a parameter of the model is in it. */
export function rekentMetModel(formule: Formule): boolean {
  if (formule.soort === "reeks" || formule.soort === "pad") return true;
  return "delen" in formule && formule.delen.some(rekentMetModel);
}

/** Ids of the published figures in a formula. */
export function cijfersIn(formule: Formule | undefined): readonly string[] {
  if (!formule) return [];
  if (formule.soort === "cijfer") return [formule.id];
  return "delen" in formule ? formule.delen.flatMap(cijfersIn) : [];
}
