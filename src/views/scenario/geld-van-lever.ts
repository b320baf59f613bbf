import type { ParameterDefinition } from "../../model/parameter-definition.ts";
import type { Jaarcijfer } from "../../raming/jaarcijfers.ts";

/** The amount that a lever of a sector moves; undefined where it moves the chain, and with it the cost of the COA. */
export function geldVanLever({ id, lever }: ParameterDefinition): Jaarcijfer | undefined {
  switch (lever?.groep) {
    case "nidos":
      return "kostenNidos";
    case "ind":
      return "kostenInd";
    case "oda":
      return "odaTotaal";
    case "oekraine":
      return "kostenOekraine";
    case "afrekening":
      return TERUGGAVE[id];
    default:
      return undefined;
  }
}

const TERUGGAVE: Readonly<Record<string, Jaarcijfer>> = {
  teruggaveaandeelCoa: "teruggaveCoa",
  teruggaveaandeelNidos: "teruggaveNidos",
  teruggaveaandeelInd: "teruggaveInd",
  teruggaveaandeelOekraine: "teruggaveOekraine",
};
