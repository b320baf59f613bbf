import program from "virtual:program";
import { resolveScenario } from "../scenario/resolve.ts";
import { scenarioXmile } from "../xmile/scenario.ts";
import { saveFile } from "./download.ts";
import { scenarioDocument, scenarioLibrary, uitkomsten } from "./state.ts";

/** Saves the model with the paths of a scenario as XMILE. Loaded when asked for: it brings the program of the worker along. */
export function saveXmile(id: string): void {
  const document = scenarioDocument(id);
  const uitkomst = uitkomsten.value.get(id);
  if (!document || !uitkomst?.ok) throw new Error(`scenario ${id} has no outcome`);
  const scenario = resolveScenario(document, scenarioLibrary.value);
  if (!scenario.ok) throw new Error(`scenario ${id} has an outcome but does not resolve`);
  const xmile = scenarioXmile(program, scenario.waarde, uitkomst.raming);
  if (!xmile.ok) throw new Error(`scenario ${id} has an outcome but no inputs`);
  saveFile(`${id}.xmile`, xmile.waarde, "application/xml");
}
