import { z } from "zod";

/** The shape of the two figure files; a misspelt key or a missing source is an error when they load. */

// zod's compiled validators probe for eval, which the page's policy forbids.
z.config({ jitless: true });

const perYear = z.record(z.string().regex(/^20\d\d$/), z.number());

const figureSchema = z.strictObject({
  id: z.string(),
  table: z.string(),
  label: z.string(),
  unit: z.string(),
  kind: z.string(),
  realisatie: perYear.optional(),
  begroting: perYear.optional(),
  raming: perYear.optional(),
  note: z.string().optional(),
});

export const annualReportSchema = z.strictObject({
  source: z.strictObject({ title: z.string(), reference: z.string(), language: z.literal("nl") }),
  keys: z.strictObject({ realisatie: z.string(), begroting: z.string(), raming: z.string() }),
  figures: z.array(figureSchema).min(1),
});

const sourced = { bron: z.string() };
const circa = z.boolean().optional();

export const publicFiguresSchema = z.strictObject({
  title: z.string(),
  warning: z.string(),
  mppEdities: z.strictObject({
    what: z.string(),
    unit: z.literal("personen/jaar"),
    rows: z.array(
      z.strictObject({
        editie: z.string(),
        gepubliceerd: z.string(),
        jaar: z.number().int(),
        min: z.number().nullable(),
        midden: z.number().nullable(),
        max: z.number().nullable(),
        circa,
        ...sourced,
      }),
    ),
    note: z.string(),
  }),
  coaBezettingJaareinde: z.strictObject({
    what: z.string(),
    unit: z.literal("personen"),
    values: perYear,
    ...sourced,
  }),
  coaBezettingPunten: z.strictObject({
    what: z.string(),
    unit: z.literal("personen"),
    rows: z.array(
      z.strictObject({
        datum: z.string(),
        personen: z.number(),
        vergunninghouders: z.number().optional(),
        regulier: z.number().optional(),
        noodopvang: z.number().optional(),
        buitenCoaLocaties: z.number().optional(),
        circa,
        ...sourced,
      }),
    ),
    note: z.string(),
  }),
  uitstroomSamenstelling2024: z.strictObject({
    unit: z.literal("personen"),
    values: z.strictObject({ totaal: z.number(), vergunninghouders: z.number(), asielzoekers: z.number() }),
    ...sourced,
  }),
  cbsJaarcijfers: z.strictObject({
    what: z.string(),
    unit: z.literal("personen/jaar"),
    eersteAanvragen: perYear,
    nareizigers: perYear,
    inwilligingen: perYear,
    note: z.string(),
  }),
  maandprofiel: z.strictObject({
    what: z.string(),
    derivation: z.string(),
    values: z.record(z.string().regex(/^20\d\d$/), z.array(z.number()).length(12)),
  }),
  inwilligingspercentage: z.strictObject({
    unit: z.literal("%"),
    values: z.strictObject({ "2022-2024": z.tuple([z.number(), z.number()]), "2025-Q1": z.number() }),
    circa,
    ...sourced,
  }),
  kostenPerPlek: z.strictObject({
    unit: z.literal("euro/plek/jaar"),
    rows: z.array(
      z.strictObject({ jaar: z.number().int(), regulier: z.number(), noodopvang: z.number(), circa, ...sourced }),
    ),
  }),
  bezettingsgraad: z.strictObject({
    what: z.string(),
    rows: z.array(z.strictObject({ editie: z.string(), waarde: z.number(), ...sourced })),
  }),
  gevraagdePlekken: z.strictObject({
    unit: z.literal("plekken"),
    rows: z.array(
      z.strictObject({
        editie: z.string(),
        peildatum: z.string(),
        plekken: z.number(),
        waarvanAmv: z.number().optional(),
        beschikbaarMeerjarig: z.number().optional(),
      }),
    ),
    ...sourced,
  }),
  amvInstroom: z.strictObject({
    unit: z.literal("personen/jaar"),
    values: perYear,
    circa: z.array(z.string()),
    note: z.string(),
    ...sourced,
  }),
  instroom2026: z.strictObject({
    what: z.string(),
    unit: z.literal("personen/week"),
    gemiddelde: z.number(),
    ...sourced,
  }),
  rekenkamer2023: z.strictObject({ what: z.string(), facts: z.array(z.string()) }),
  ontwerpbegroting2025Meerjarig: z.strictObject({
    what: z.string(),
    unit: z.literal("x € 1.000"),
    values: z.strictObject({ artikel37: perYear, ind: perYear, zboRwt: perYear }),
    note: z.string(),
    ...sourced,
  }),
  ontwerpbegroting2026: z.strictObject({ unit: z.literal("x € 1 mrd."), values: perYear, ...sourced }),
  consumentenprijzen: z.strictObject({
    what: z.string(),
    unit: z.literal("%"),
    values: perYear,
    note: z.string(),
    ...sourced,
  }),
  oekrainePrijsPerPlek: z.strictObject({
    what: z.string(),
    unit: z.literal("euro/plek/dag"),
    rows: z.array(z.strictObject({ tot: z.string().optional(), vanaf: z.string().optional(), waarde: z.number() })),
    note: z.string(),
    ...sourced,
  }),
  najaarsnota2025: z.strictObject({
    unit: z.literal("x € 1 mln."),
    rows: z.array(
      z.strictObject({ post: z.string(), meevaller: z.number().optional(), tegenvaller: z.number().optional() }),
    ),
    ...sourced,
  }),
  onderuitputtingOekraine2025: z.strictObject({
    what: z.string(),
    unit: z.literal("x € 1 mln."),
    values: perYear,
    ...sourced,
  }),
  aandeelVergunninghouders: z.strictObject({
    unit: z.literal("%"),
    rows: z.array(
      z.strictObject({ datum: z.string(), waarde: z.number(), soort: z.enum(["raming", "stand"]), ...sourced }),
    ),
    note: z.string(),
  }),
  taakstellingHuisvesting: z.strictObject({
    unit: z.literal("personen/halfjaar"),
    rows: z.array(z.strictObject({ periode: z.string(), waarde: z.number(), ...sourced })),
  }),
});

export const remarksSchema = z.array(
  z.strictObject({
    id: z.string(),
    /** Where in the source. */
    plaats: z.string(),
    /** Ids of the figures it is about. */
    cijfers: z.array(z.string()),
    kanttekening: z.string(),
  }),
);

export type Figure = z.infer<typeof figureSchema>;
export type PublicFigures = z.infer<typeof publicFiguresSchema>;
export type Remark = z.infer<typeof remarksSchema>[number];
