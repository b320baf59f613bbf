import type { ParameterDefinition } from "./parameter-definition.ts";
import { historieParameters } from "./parameters-historie.ts";
import { indParameters } from "./parameters-ind.ts";
import { ketenParameters } from "./parameters-keten.ts";
import { nidosParameters } from "./parameters-nidos.ts";
import { plekkenKostenParameters } from "./parameters-plekken-kosten.ts";
import { sectorParameters } from "./parameters-sectoren.ts";

/** Every number that a scenario may set, in the order of the chain. */
export const parameters: readonly ParameterDefinition[] = [
  ...ketenParameters,
  ...historieParameters,
  ...plekkenKostenParameters,
  ...nidosParameters,
  ...indParameters,
  ...sectorParameters,
];

/** What a scenario may impose, as it is named in `opgelegd`. */
export const OPLEGBARE_STROMEN = ["instroomOpvang", "uitstroomOpvang", "instroomAmv", "uitstroomPupillen"] as const;
export const OPLEGBARE_STANDEN = ["bezetting", "pupillen"] as const;

const byId = new Map(parameters.map((definition) => [definition.id, definition]));

/** The definition of a parameter, if it exists. */
export function parameterDefinition(id: string): ParameterDefinition | undefined {
  return byId.get(id);
}
