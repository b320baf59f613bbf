import program from "virtual:program";
import { exp } from "../../src/engine/exp.ts";
import { log } from "../../src/engine/log.ts";
import { simuleer } from "../../src/raming/raming.ts";
import { resolveScenario } from "../../src/scenario/resolve.ts";
import { shippedLibrary, shippedScenarios } from "../../src/scenario/shipped.ts";

/** Every series of every shipped scenario, and exp and log over a range, for comparison between platforms. */
export function ramingBits(): Record<string, number[]> {
  const bits: Record<string, number[]> = {};
  for (const [id, document] of shippedScenarios) {
    const scenario = resolveScenario(document, shippedLibrary);
    if (!scenario.ok) throw new Error(id);
    const raming = simuleer(program, scenario.waarde);
    if (!raming.ok) throw new Error(id);
    for (const [name, values] of Object.entries(raming.waarde.reeksen)) bits[`${id} ${name}`] = [...values];
  }
  const range = Array.from({ length: 20_000 }, (_, k) => (k - 12_000) / 171);
  bits.exp = range.map(exp);
  bits.log = range.map((x) => log(Math.abs(x)));
  return bits;
}
