import { z } from "zod";
import type { Program } from "../engine/program.ts";
import { parameterDefinition } from "../model/parameters.ts";
import type { Ketencijfer } from "../raming/jaarcijfers.ts";
import { simuleer } from "../raming/raming.ts";
import type { Scenario } from "../scenario/resolve.ts";
import file from "./aannamelog.json" with { type: "json" };
import type { Draws } from "./forecast-draws.ts";
import { tornado } from "./tornado.ts";

/** The assumptions of the model, in the form that government asks of models. */

const schema = z.array(
  z.strictObject({
    id: z.string(),
    wat: z.string().min(1),
    /** Parameters through which it acts; none where its effect is not measured. */
    parameters: z.array(z.string()),
    /** Where it has no draws: from where to where it is moved to measure its effect, in the unit of the parameter. */
    bereik: z.strictObject({ laag: z.number(), hoog: z.number() }).optional(),
    betrouwbaarheid: z.string().min(1),
    bron: z.string().min(1),
    datum: z.string().min(1),
    geldigTot: z.string().min(1),
  }),
);

export type Aanname = z.infer<typeof schema>[number];

export const aannamelog: readonly Aanname[] = schema.parse(file);

export interface AannameMetEffect extends Aanname {
  /**
   * How far the figure moves when its parameters go one at a time from p10 to p90 of the posterior (the most of them), or
   * through `bereik`; in the unit of the figure. Null where it is not measured, as where the scenario sets it itself.
   */
  effect: number | null;
}

export interface EffectOptions {
  program: Program;
  scenario: Scenario;
  draws: Draws;
  grootheid: Ketencijfer;
  jaar: number;
}

/** Measures the effect of each assumption on one annual figure of a scenario, the largest first. */
export function* aannamelogMetEffect(options: EffectOptions): Generator<void, AannameMetEffect[]> {
  const measured = yield* tornado(options);
  const balken = measured.ok ? measured.waarde.balken : [];
  const withEffect = aannamelog.map((aanname) => {
    if (aanname.bereik) return { ...aanname, effect: effectOf(aanname, aanname.bereik, options) };
    const effects = balken
      .filter(({ id }) => aanname.parameters.includes(id))
      .map(({ bijP10, bijP90 }) => Math.abs(bijP90 - bijP10));
    return { ...aanname, effect: effects.length === 0 ? null : Math.max(...effects) };
  });
  return withEffect.sort((a, b) => (b.effect ?? -1) - (a.effect ?? -1));
}

function effectOf(
  { parameters, id: van }: Aanname,
  { laag, hoog }: { laag: number; hoog: number },
  { program, scenario, grootheid, jaar }: EffectOptions,
): number | null {
  const [low, high] = [laag, hoog].map((waarde) => {
    const entries = parameters.map((id) => {
      const eenheid = parameterDefinition(id)?.eenheid ?? "1";
      return [id, { waarde, eenheid, aanname: "aannamelog", van }] as const;
    });
    const raming = simuleer(program, { ...scenario, waarden: new Map([...scenario.waarden, ...entries]) });
    return raming.ok ? raming.waarde.jaren.find((row) => row.jaar === jaar)?.[grootheid].waarde : undefined;
  });
  return typeof low === "number" && typeof high === "number" ? Math.abs(high - low) : null;
}
