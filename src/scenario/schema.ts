import { z } from "zod";
import type { ParameterDefinition } from "../model/parameter-definition.ts";
import { OPLEGBARE_STANDEN, OPLEGBARE_STROMEN, parameterDefinition, parameters } from "../model/parameters.ts";
import { hoort } from "../text/problems.ts";
import { DIAS, PRIJSMODI } from "./document.ts";
import * as field from "./fields.ts";
import { namesLike } from "./near-names.ts";

/** The shape of a scenario document. What depends on more than one field is in rules.ts. */

/** Greatest imposed count or flow, in persons: far above anything that can be, and far below what overflows. */
const MEESTE_PERSONEN = 1_000_000;
const LANGSTE_AANLOOP = 240;
const GROOTSTE_FACTOR = 10;

/** Ways to give a value, for each way in which a parameter may vary. */
export const VORMEN = {
  vast: ["waarde", "verdeling"],
  jaar: ["waarde", "jaren", "verdeling"],
  maand: ["waarde", "jaren", "maanden", "verdeling"],
} as const satisfies Record<ParameterDefinition["perTijd"], readonly string[]>;

/** Where a value comes from: one of these. */
export const HERKOMST = ["bron", "aanname"] as const;
/** Ways to impose a flow. */
export const STROOMVORMEN = ["jaren", "maanden"] as const;
/** What a maatregel can do to a parameter. */
export const EFFECTEN = ["plus", "maal"] as const;

const herkomst = { bron: field.toelichting.exactOptional(), aanname: field.toelichting.exactOptional() };

function waarde({ eenheid, bereik: [min, max], perTijd }: ParameterDefinition) {
  const getal = field.getal(min, max, eenheid);
  const vormen = {
    waarde: getal.exactOptional(),
    jaren: field.perJaar(getal).exactOptional(),
    maanden: field.perMaand(getal).exactOptional(),
    verdeling: field.velden({ min: getal, midden: getal, max: getal }).exactOptional(),
  };
  const mag: readonly string[] = VORMEN[perTijd];
  const shape = Object.fromEntries(Object.entries(vormen).filter(([vorm]) => mag.includes(vorm)));
  return field
    .velden({ ...shape, eenheid: field.vast(eenheid), ...herkomst })
    .meta({ allOf: [field.precies(mag), field.precies(HERKOMST)] });
}

const stand = field
  .velden({ waarde: field.getal(0, MEESTE_PERSONEN, "persoon"), eenheid: field.vast("persoon"), ...herkomst })
  .meta(field.precies(HERKOMST));

const personen = field.getal(0, MEESTE_PERSONEN, "persoon");
const stroom = field
  .velden({
    jaren: field.perJaar(personen).exactOptional(),
    maanden: field.perMaand(personen).exactOptional(),
    eenheid: field.eenVan(["persoon/jaar", "persoon/maand"]),
    ...herkomst,
  })
  .meta({
    allOf: [
      {
        oneOf: [
          { required: ["jaren"], properties: { eenheid: { const: "persoon/jaar" } } },
          { required: ["maanden"], properties: { eenheid: { const: "persoon/maand" } } },
        ],
      },
      field.precies(HERKOMST),
    ],
  });

/** Ids of the parameters that a maatregel may change. */
const veranderlijk = parameters.filter(({ perTijd }) => perTijd !== "vast").map(({ id }) => id);

const maatregel = field
  .velden({
    id: field.id,
    naam: field.naam,
    parameter: z.enum(veranderlijk, {
      error: ({ input }) => {
        if (typeof input !== "string") return hoort().naam(veranderlijk, []);
        if (parameterDefinition(input) !== undefined) return hoort().veranderlijk;
        return hoort().naam(veranderlijk, namesLike(input, veranderlijk));
      },
    }),
    vanaf: field.maand,
    aanloopMaanden: field.geheelGetal(0, LANGSTE_AANLOOP),
    effect: field
      .velden({
        plus: z.number({ error: () => hoort().enigGetal }).exactOptional(),
        maal: field.getal(0, GROOTSTE_FACTOR, "1").exactOptional(),
      })
      .meta(field.precies(EFFECTEN)),
    aan: field.waarOfOnwaar,
    ...herkomst,
  })
  .meta({ not: { required: [...HERKOMST] } });

const diaKeuze = field.velden({
  dia: field.eenVan(DIAS),
  tonen: field.waarOfOnwaar,
  titel: field.naam.exactOptional(),
  notitie: field.toelichting.exactOptional(),
});

const optional = <S extends z.ZodType>(ids: readonly string[], schema: S) =>
  field.velden(Object.fromEntries(ids.map((id) => [id, schema.exactOptional()])));

/** Every file in scenarios/, and every scenario that a user keeps or opens, has this shape. */
export const documentSchema = field
  .velden({
    schema: field.vast(1),
    id: field.id,
    naam: field.naam,
    omschrijving: field.omschrijving.exactOptional(),
    ouder: field.id.exactOptional(),
    oorsprong: field.oorsprong.exactOptional(),
    einde: field.einde.exactOptional(),
    prijsmodus: field.eenVan(PRIJSMODI).exactOptional(),
    waarden: field
      .velden(Object.fromEntries(parameters.map((definition) => [definition.id, waarde(definition).exactOptional()])))
      .exactOptional(),
    opgelegd: field
      .velden({
        stand: field.perMaand(optional(OPLEGBARE_STANDEN, stand).meta({ minProperties: 1 })).exactOptional(),
        stroom: optional(OPLEGBARE_STROMEN, stroom).exactOptional(),
      })
      .exactOptional(),
    maatregelen: field.lijst(maatregel).exactOptional(),
    presentatie: field.lijst(diaKeuze).exactOptional(),
  })
  .meta({
    anyOf: [
      { required: ["ouder"] },
      { required: ["oorsprong", "waarden"], properties: { waarden: { type: "object", required: ["asielinstroom"] } } },
    ],
  });

/** The names that may stand at `path` in a document; empty where no object may stand. */
export function namesAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = documentSchema;
  for (const key of path) {
    schema = unwrapped(schema);
    if (schema instanceof z.ZodObject) schema = new Map(Object.entries(schema.shape)).get(String(key));
    else if (schema instanceof z.ZodRecord) schema = schema.valueType;
    else if (schema instanceof z.ZodArray) schema = schema.element;
    else return [];
  }
  const found = unwrapped(schema);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
}
