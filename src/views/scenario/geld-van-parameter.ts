import { indParameters } from "../../model/parameters-ind.ts";
import { nidosParameters } from "../../model/parameters-nidos.ts";
import type { Jaarcijfer } from "../../raming/jaarcijfers.ts";

const VAN_ID: Readonly<Record<string, Jaarcijfer>> = {
  aandeelCoaPersoneel: "kostenCoaPersoneel",
  aandeelCoaMaterieel: "kostenCoaMaterieel",
  aandeelCoaRente: "kostenCoaRente",
  aandeelCoaZorg: "kostenCoaZorg",
  bijdrageDepartementenPad: "bijdrageDepartementen",
  duurVoorziening: "dwangsommenUltimo",
  teruggaveaandeelCoa: "teruggaveCoa",
  teruggaveaandeelNidos: "teruggaveNidos",
  teruggaveaandeelInd: "teruggaveInd",
  teruggaveaandeelOekraine: "teruggaveOekraine",
  ...Object.fromEntries(nidosParameters.map(({ id }) => [id, "kostenNidos" as const])),
  ...Object.fromEntries(
    indParameters.filter(({ id }) => id !== "duurVoorziening").map(({ id }) => [id, "kostenInd" as const]),
  ),
  odaAandeelCoa: "odaTotaal",
  odaAandeelNidos: "odaTotaal",
  odaTolkenPad: "odaTotaal",
  odaRechtsbijstandPad: "odaTotaal",
  odaVluchtelingenwerkPad: "odaTotaal",
  nettoOntheemden: "kostenOekraine",
  aandeelGemeentelijkeOpvang: "kostenOekraine",
  plekkenPerOntheemde: "kostenOekraine",
  prijsOntheemden: "kostenOekraine",
  zorgPerOntheemde: "kostenOekraine",
  oekraineOverigPad: "kostenOekraine",
};

/** The amount that a parameter of a sector moves; undefined where it moves the chain, and with it the cost of the COA. */
export function geldVanParameter({ id }: { id: string }): Jaarcijfer | undefined {
  return VAN_ID[id];
}
