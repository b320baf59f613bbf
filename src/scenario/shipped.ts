import begroting2025 from "../../scenarios/begroting-2025.json" with { type: "json" };
import meerBesluiten from "../../scenarios/meer-besluiten.json" with { type: "json" };
import mpp2024Max from "../../scenarios/mpp-2024-2-max.json" with { type: "json" };
import mpp2024Min from "../../scenarios/mpp-2024-2-min.json" with { type: "json" };
import mpp2025Max from "../../scenarios/mpp-2025-max.json" with { type: "json" };
import mpp2025Min from "../../scenarios/mpp-2025-min.json" with { type: "json" };
import realisatie2025 from "../../scenarios/realisatie-2025.json" with { type: "json" };
import snellereHuisvesting from "../../scenarios/snellere-huisvesting.json" with { type: "json" };
import { zin } from "../text/problems.ts";
import type { ScenarioDocument } from "./document.ts";
import { readScenario } from "./read.ts";
import type { ScenarioLibrary } from "./resolve.ts";

/** The files of scenarios/ by id, in the order in which they are shown. A wrong file is thrown, with its problems. */
export const shippedScenarios: ReadonlyMap<string, ScenarioDocument> = new Map(
  [
    realisatie2025,
    begroting2025,
    mpp2024Min,
    mpp2024Max,
    mpp2025Min,
    mpp2025Max,
    meerBesluiten,
    snellereHuisvesting,
  ].map((content) => {
    const read = readScenario(content, `scenarios/${content.id}.json`);
    if (!read.ok) throw new Error(read.problemen.map(zin).join("\n"));
    return [read.waarde.id, read.waarde];
  }),
);

/** The shipped scenario with this id, if there is one. */
export function findShipped(id: string): ScenarioDocument | undefined {
  return shippedScenarios.get(id);
}

/** The shipped scenarios as parents. */
export const shippedLibrary: ScenarioLibrary = { find: findShipped, ids: [...shippedScenarios.keys()] };
