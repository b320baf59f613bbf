import { parameterDefinition } from "../model/parameters.ts";
import { JAARCIJFERS } from "../raming/jaarcijfers.ts";
import { getal } from "../text/formats.ts";
import { jaarcijferNaam, leverNaam } from "../text/names.ts";
import { onzekerheidTekst } from "../text/onzekerheid.ts";
import type { Teruggerekend } from "./terugrekenen.ts";

/** Why no value of the lever reaches the target, as a sentence in the language of now. */
export function geenOplossingZin({ parameter, bereik, gezien, doel }: Teruggerekend & { ok: false }): string {
  const wat = "reeks" in doel ? `${doel.reeks} in ${doel.maand}` : `${jaarcijferNaam(doel.grootheid)} ${doel.jaar}`;
  const { naam, schaal } = parameterDefinition(parameter)?.lever
    ? leverNaam(parameter)
    : { naam: parameter, schaal: 1 };
  const decimals = "grootheid" in doel && JAARCIJFERS[doel.grootheid] === "maand" ? 1 : 0;
  return onzekerheidTekst().geenOplossing({
    lever: naam,
    van: getal(bereik[0] * schaal),
    tot: getal(bereik[1] * schaal),
    wat,
    laagste: gezien && getal(gezien[0], decimals),
    hoogste: gezien && getal(gezien[1], decimals),
    doel: getal(doel.waarde, decimals),
  });
}
