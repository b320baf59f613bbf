import { zin } from "../../src/text/problems.ts";
import { importXmile } from "../../src/xmile/import.ts";
import { integrate, type XmileRun } from "../../src/xmile/integrate.ts";

/** A model of a test: what stands in <variables>, and how it runs. */
export interface Written {
  method?: "euler" | "rk4";
  stop?: number;
  dt?: number;
  variables: string;
}

/** As a whole file. */
export function xmileOf({ method = "euler", stop = 10, dt = 1, variables }: Written): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<header><vendor>proef</vendor><product version="1">proef</product></header>
<sim_specs method="${method}"><start>0</start><stop>${stop}</stop><dt>${dt}</dt></sim_specs>
<model><variables>
${variables}
</variables></model></xmile>`;
}

/** Runs it; throws with the sentences when it does not run. */
export function runXmile(xml: string): XmileRun {
  const model = importXmile(xml, "proef.xmile");
  if (!model.ok) throw new Error(model.problemen.map(zin).join("\n"));
  const run = integrate(model.waarde);
  if (!run.ok) throw new Error(run.problemen.map(zin).join("\n"));
  return run.waarde;
}

export const aux = (name: string, eqn: string) => `<aux name="${name}"><eqn>${escaped(eqn)}</eqn></aux>`;
export const flow = (name: string, eqn: string) => `<flow name="${name}"><eqn>${escaped(eqn)}</eqn></flow>`;

export function stock(name: string, eqn: string, flows: { in?: string; out?: string }): string {
  const ends = [flows.in && `<inflow>${flows.in}</inflow>`, flows.out && `<outflow>${flows.out}</outflow>`];
  return `<stock name="${name}"><eqn>${escaped(eqn)}</eqn>${ends.filter(Boolean).join("")}</stock>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
