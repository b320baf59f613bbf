import { z } from "zod";
import { hoort } from "../text/problems.ts";

/** The single fields of a scenario document, each with the sentence that says what may stand there. */

// zod's compiled validators probe for eval, which the page's policy forbids.
z.config({ jitless: true });

/** The sentence is asked for when it is needed: the language may change. */
const zegt = (verwacht: (namen: ReturnType<typeof hoort>) => string) => ({ error: () => verwacht(hoort()) });

/** Years that a scenario may name. */
const EERSTE_SCENARIOJAAR = 2019;
const LAATSTE_SCENARIOJAAR = 2040;
/** A calendar year that a scenario may name, 2019 to 2040. */
export const JAAR = /^20(19|[23]\d|40)$/;
/** A month of those years. */
export const MAAND = /^20(19|[23]\d|40)-(0[1-9]|1[0-2])$/;
/** First month of a forecast: history runs to December 2025, and its first year is needed to start from. */
export const OORSPRONG = /^(202[0-5]-(0[1-9]|1[0-2])|2026-01)$/;
/** Its first and last month. */
export const OORSPRONG_VAN_TOT = ["2020-01", "2026-01"] as const;
/** Last month of a run. */
export const EINDE = /^20([23]\d|40)-(0[1-9]|1[0-2])$/;

const LANGSTE_NAAM = 200;
const LANGSTE_TEKST = 5_000;

const required = (longest: number) => {
  const expected = zegt(({ tekst }) => tekst(longest));
  return z.string(expected).max(longest, expected).regex(/\S/u, expected);
};

/** Id of a scenario or a maatregel. */
export const id = z.string(zegt((namen) => namen.id)).regex(
  /^[a-z0-9][a-z0-9-]{0,79}$/,
  zegt((namen) => namen.id),
);
/** Name for a reader. */
export const naam = required(LANGSTE_NAAM);
/** A source, or an assumption with its reason. */
export const toelichting = required(LANGSTE_TEKST).meta({ id: "toelichting" });
const vrijeTekst = zegt((namen) => namen.vrijeTekst(LANGSTE_TEKST));
/** What a scenario is about; may be empty. */
export const omschrijving = z.string(vrijeTekst).max(LANGSTE_TEKST, vrijeTekst);
/** true or false. */
export const waarOfOnwaar = z.boolean(zegt((namen) => namen.waarOfOnwaar));
/** "2020-01" to "2026-01". */
export const oorsprong = month(OORSPRONG, ...OORSPRONG_VAN_TOT);
/** "2020-01" to "2040-12". */
export const einde = month(EINDE, "2020-01", `${LAATSTE_SCENARIOJAAR}-12`);
/** "2019-01" to "2040-12". */
export const maand = month(MAAND, `${EERSTE_SCENARIOJAAR}-01`, `${LAATSTE_SCENARIOJAAR}-12`);
const jaar = z.string().regex(
  JAAR,
  zegt((namen) => namen.jaar(EERSTE_SCENARIOJAAR, LAATSTE_SCENARIOJAAR)),
);

function month(pattern: RegExp, first: string, last: string) {
  const expected = zegt((namen) => namen.maand(first, last));
  return z.string(expected).regex(pattern, expected);
}

/** A finite number from `min` to `max` in `eenheid`. */
export function getal(min: number, max: number, eenheid: string) {
  const expected = zegt((namen) => namen.getal(min, max, eenheid));
  return z.number(expected).min(min, expected).max(max, expected);
}

/** A whole number from `min` to `max`. */
export function geheelGetal(min: number, max: number) {
  const expected = zegt((namen) => namen.geheelGetal(min, max));
  return z.int(expected).min(min, expected).max(max, expected);
}

/** Exactly this text or number. */
export function vast<const T extends string | number>(waarde: T) {
  return z.literal(
    waarde,
    zegt((namen) => namen.eenVan([waarde])),
  );
}

/** One of these texts. */
export function eenVan<const T extends readonly [string, ...string[]]>(waarden: T) {
  return z.enum(
    waarden,
    zegt((namen) => namen.eenVan(waarden)),
  );
}

/** An object with exactly these names; others are refused. */
export function velden<S extends z.core.$ZodLooseShape>(shape: S) {
  return z.strictObject(
    shape,
    zegt((namen) => namen.object(Object.keys(shape))),
  );
}

/** Values by calendar year. */
export function perJaar<V extends z.ZodType>(value: V) {
  return z
    .record(
      jaar,
      value,
      zegt((namen) => namen.object([])),
    )
    .meta({ minProperties: 1 });
}

/** Values by month. */
export function perMaand<V extends z.ZodType>(value: V) {
  return z
    .record(
      maand,
      value,
      zegt((namen) => namen.object([])),
    )
    .meta({ minProperties: 1 });
}

/** A list of such members. */
export function lijst<V extends z.ZodType>(member: V) {
  return z.array(
    member,
    zegt((namen) => namen.lijst),
  );
}

/** For the JSON Schema: exactly one of these names must be there. */
export function precies(namen: readonly string[]) {
  return { oneOf: namen.map((name) => ({ required: [name] })) };
}
