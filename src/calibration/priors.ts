import { z } from "zod";
import { exp } from "../engine/exp.ts";
import { log } from "../engine/log.ts";
import { parameterDefinition } from "../model/parameters.ts";
import { normalQuantile } from "./normal.ts";
import file from "./priors.json" with { type: "json" };

/** What is unknown, each with its range and the reason for it; checked against the model when this module loads. */

z.config({ jitless: true });

const reason = { reden: z.string().min(1), bron: z.string().min(1).optional(), aanname: z.string().min(1).optional() };
const range = { min: z.number(), max: z.number(), vorm: z.enum(["gelijk", "logaritmisch"]), ...reason };

const schema = z.strictObject({
  toelichting: z.string(),
  parameters: z.array(z.strictObject({ id: z.string(), ...range })).min(1),
  spreidingen: z.array(z.strictObject({ id: z.string(), ...range })),
  verlopen: z.array(z.strictObject({ id: z.string(), vorm: z.literal("normaal"), spreiding: z.string(), ...reason })),
});

export type Prior = z.infer<typeof schema>["parameters"][number];
export type Verloop = z.infer<typeof schema>["verlopen"][number];

/** Checks a file of priors; throws a sentence for every fault. */
export function readPriors(content: unknown) {
  const result = schema.safeParse(content);
  if (!result.success)
    throw new Error(
      result.error.issues.map(({ path, message }) => `priors.json ${path.join(".")}: ${message}`).join("\n"),
    );
  const { parameters, spreidingen, verlopen } = result.data;
  const problems: string[] = [];
  for (const { id, min, max, vorm, bron, aanname } of [...parameters, ...spreidingen]) {
    if (!(min < max)) problems.push(`priors.json ${id}: min is ${min} en max ${max}; min moet kleiner zijn`);
    if (vorm === "logaritmisch" && !(min > 0))
      problems.push(`priors.json ${id}: min is ${min}; logaritmisch vraagt meer dan 0`);
    if ((bron === undefined) === (aanname === undefined))
      problems.push(`priors.json ${id}: geef een bron of een aanname, één van de twee`);
  }
  for (const { id, min, max } of parameters) {
    const [low, high] = parameterDefinition(id)?.bereik ?? [Number.NaN, Number.NaN];
    if (!(min >= low && max <= high))
      problems.push(`priors.json ${id}: ${min} tot ${max} past niet in het model (${low} tot ${high})`);
  }
  for (const { id, spreiding } of verlopen) {
    const [low, high] = parameterDefinition(id)?.bereik ?? [Number.NaN, Number.NaN];
    const far = TRUNCATED_AT * (spreidingen.find((spread) => spread.id === spreiding)?.max ?? Number.NaN);
    if (!(-far >= low && far <= high))
      problems.push(`priors.json ${id}: ±${far} past niet in het model (${low} tot ${high})`);
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return { parameters, spreidingen, verlopen };
}

/** A drift is drawn from a normal distribution cut off at this many times its spread. */
const TRUNCATED_AT = 2.5;
/** Share of a normal distribution below −TRUNCATED_AT. */
const CUT = 0.006209665325776132;

const { parameters, spreidingen, verlopen } = readPriors(file);

/** Priors of the model's parameters, in the order of the draws' dimensions. */
export const priors: readonly Prior[] = parameters;

export const driftPriors: readonly Verloop[] = verlopen;

/** The unknowns that are no parameter of the model: how much throughputs drift, and how far their level is off. */
export const SPREADS = ["spreidingVerloop", "spreidingNiveau"] as const;

export function isSpread(id: string): boolean {
  return SPREADS.some((spread) => spread === id);
}

/** Everything that the calibration learns: the parameters and the spreads. */
export const unknowns: readonly Prior[] = [...parameters, ...spreidingen];

/** The value at share `u` (0 to 1) of a prior. */
export function valueAt({ min, max, vorm }: Prior, u: number): number {
  if (vorm === "gelijk") return min + (max - min) * u;
  return exp(log(min) + (log(max) - log(min)) * u);
}

/** A drift per year at share `u` of its distribution with this spread. */
export function driftAt(spread: number, u: number): number {
  return spread * normalQuantile(CUT + u * (1 - 2 * CUT));
}
