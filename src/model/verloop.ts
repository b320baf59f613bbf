import { auxiliary, type Declaration, parameter, series } from "../engine/declaration.ts";

/**
 * Verloop van de tempo's na de oorsprong: elk tempo groeit of krimpt met een vast deel per jaar.
 *
 *     verloopfactor = (1 + niveau) × (1 + verloop) ^ (jaren sinds de oorsprong)
 *
 * Het niveau is van de drie uitstroomtempo's samen, niet van de besluiten: hoeveel het tempo van na de oorsprong meteen
 * al verschilt van dat van ervoor. Zonder niveau en verloop (0) is de factor precies 1. Beide zijn een aanname; hoe onzeker zij zijn, staat in
 * src/calibration/priors.json. Klopt niet meer: als een tempo in één keer springt in plaats van geleidelijk verloopt.
 */
export const verloop: readonly Declaration[] = [
  series("jarenSindsOorsprong", "jaar", "Jaren van de oorsprong tot het midden van de maand; 0 in de historie"),
  parameter("niveauUitstroomtempo", "1", "Verschil van de uitstroomtempo's na de oorsprong met die van ervoor, meteen"),
  ...(
    [
      ["Besluiten", "de besluiten", ""],
      ["Huisvesting", "de huisvesting", "(1 + niveauUitstroomtempo) * "],
      ["VertrekTijdensProcedure", "het vertrek tijdens de procedure", "(1 + niveauUitstroomtempo) * "],
      ["VertrekNaAfwijzing", "het vertrek na afwijzing", "(1 + niveauUitstroomtempo) * "],
    ] as const
  ).flatMap(([naam, wat, niveau]) => [
    parameter(`verloop${naam}`, "1/jaar", `Verloop per jaar van het tempo van ${wat} na de oorsprong`),
    auxiliary(
      `verloopfactor${naam}`,
      "1",
      `${niveau}exp(jarenSindsOorsprong / (1 jaar) * log(1 + verloop${naam} * 1 jaar))`,
      `Tempo van ${wat} tegenover dat van vóór de oorsprong`,
    ),
  ]),
];
