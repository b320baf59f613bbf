import type { z } from "zod";
import annualReportFile from "./jaarverslag-2025.json" with { type: "json" };
import remarksFile from "./kanttekeningen.json" with { type: "json" };
import publicFile from "./openbare-cijfers.json" with { type: "json" };
import { annualReportSchema, type Figure, publicFiguresSchema, remarksSchema } from "./schema.ts";

/**
 * The published figures, checked when this module loads: the annual report 2025 by table, the public figures beside
 * it, and the remarks on what the source itself gets wrong. A broken file is thrown with the place of the fault.
 */

/** Raised when a published figure is corrected or added; every result names it. */
export const CIJFERVERSIE = "2026-11b";

function load<S extends z.ZodType>(schema: S, content: unknown, file: string): z.output<S> {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const places = result.error.issues.map(({ path, message }) => `${file} ${path.join(".")}: ${message}`);
  throw new Error(places.join("\n"));
}

const report = load(annualReportSchema, annualReportFile, "jaarverslag-2025.json");

/** All figures of the annual report, in its own order of tables. */
export const jaarverslagcijfers: readonly Figure[] = report.figures;

/** Public figures beside the annual report, each with scope and source. */
export const openbareCijfers = load(publicFiguresSchema, publicFile, "openbare-cijfers.json");

/** What the source gets wrong or leaves unclear; shown, never repaired. */
export const kanttekeningen = load(remarksSchema, remarksFile, "kanttekeningen.json");

const byId = new Map(jaarverslagcijfers.map((figure) => [figure.id, figure]));
for (const { id, cijfers } of kanttekeningen)
  for (const cijfer of cijfers)
    if (!byId.has(cijfer)) throw new Error(`kanttekeningen.json ${id}: cijfer ${cijfer} bestaat niet`);

/** The figure with this id; throws when there is none. */
export function cijfer(id: string): Figure {
  const figure = byId.get(id);
  if (!figure) throw new Error(`cijfer ${id} bestaat niet in jaarverslag-2025.json`);
  return figure;
}

/** Published outturn of `jaar`, in the unit of the figure, or null where none was published. */
export function realisatie(id: string, jaar: number): number | null {
  return cijfer(id).realisatie?.[jaar] ?? null;
}

/** Adopted budget of `jaar`, in the unit of the figure, or null. */
export function begroting(id: string, jaar: number): number | null {
  return cijfer(id).begroting?.[jaar] ?? null;
}

/** Euros in one of the printed unit ("x € 1.000", "x € 1 mln."); 1 for what is not money. */
export function euroPerEenheid(unit: string): number {
  if (unit === "x € 1.000") return 1_000;
  if (unit === "x € 1 mln.") return 1_000_000;
  if (unit === "x € 1 mrd.") return 1_000_000_000;
  return 1;
}
