import { auxiliary, type Declaration, parameter, series } from "../engine/declaration.ts";

/**
 * Verloop van de tempo's na de oorsprong: elk tempo groeit of krimpt met een vast deel per jaar.
 *
 *     verloopfactor = (1 + verloop) ^ (jaren sinds de oorsprong)
 *
 * Zonder verloop (0) is de factor precies 1. Het verloop is een aanname; hoe onzeker het is, staat in
 * src/calibration/priors.json. Klopt niet meer: als een tempo in één keer springt in plaats van geleidelijk verloopt.
 */
export const verloop: readonly Declaration[] = [
  series("jarenSindsOorsprong", "jaar", "Jaren van de oorsprong tot het midden van de maand; 0 in de historie"),
  ...(
    [
      ["Besluiten", "de besluiten"],
      ["Huisvesting", "de huisvesting"],
      ["VertrekTijdensProcedure", "het vertrek tijdens de procedure"],
      ["VertrekNaAfwijzing", "het vertrek na afwijzing"],
    ] as const
  ).flatMap(([naam, wat]) => [
    parameter(`verloop${naam}`, "1/jaar", `Verloop per jaar van het tempo van ${wat} na de oorsprong`),
    auxiliary(
      `verloopfactor${naam}`,
      "1",
      `exp(jarenSindsOorsprong / (1 jaar) * log(1 + verloop${naam} * 1 jaar))`,
      `Tempo van ${wat} tegenover dat van vóór de oorsprong`,
    ),
  ]),
];
