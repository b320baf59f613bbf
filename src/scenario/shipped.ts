import begroting2025 from "../../scenarios/begroting-2025.json" with { type: "json" };
import geenNoodopvang2028 from "../../scenarios/geen-noodopvang-2028.json" with { type: "json" };
import lagereInwilliging from "../../scenarios/lagere-inwilliging.json" with { type: "json" };
import meerBesluiten from "../../scenarios/meer-besluiten.json" with { type: "json" };
import minderNareis from "../../scenarios/minder-nareis.json" with { type: "json" };
import mpp2023Ronde2Max from "../../scenarios/mpp-2023-2-max.json" with { type: "json" };
import mpp2023Ronde2Min from "../../scenarios/mpp-2023-2-min.json" with { type: "json" };
import mpp2024Ronde1Max from "../../scenarios/mpp-2024-1-max.json" with { type: "json" };
import mpp2024Ronde1Min from "../../scenarios/mpp-2024-1-min.json" with { type: "json" };
import mpp2024Ronde2Max from "../../scenarios/mpp-2024-2-max.json" with { type: "json" };
import mpp2024Ronde2Min from "../../scenarios/mpp-2024-2-min.json" with { type: "json" };
import mpp2025Max from "../../scenarios/mpp-2025-max.json" with { type: "json" };
import mpp2025Mediaan from "../../scenarios/mpp-2025-mediaan.json" with { type: "json" };
import mpp2025Min from "../../scenarios/mpp-2025-min.json" with { type: "json" };
import piekAls2022 from "../../scenarios/piek-als-2022.json" with { type: "json" };
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
    mpp2023Ronde2Min,
    mpp2023Ronde2Max,
    mpp2024Ronde1Min,
    mpp2024Ronde1Max,
    mpp2024Ronde2Min,
    mpp2024Ronde2Max,
    mpp2025Min,
    mpp2025Mediaan,
    mpp2025Max,
    meerBesluiten,
    snellereHuisvesting,
    lagereInwilliging,
    minderNareis,
    piekAls2022,
    geenNoodopvang2028,
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
