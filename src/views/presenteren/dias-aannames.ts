import { effectTekst, herkomstTekst } from "../../app/afwijkingen.ts";
import { entryOf, leverDefinitions } from "../../app/levers.ts";
import type { ParameterDefinition } from "../../model/parameter-definition.ts";
import { parameterDefinition } from "../../model/parameters.ts";
import type { Raming } from "../../raming/raming.ts";
import type { ScenarioDocument } from "../../scenario/document.ts";
import { diaBijschrift } from "../../text/dia-bijschriften.ts";
import { getal, maandNaam } from "../../text/formats.ts";
import { opgelegdNaam } from "../../text/names.ts";
import { parameterNaam, parameterTekst } from "../../text/parameter-names.ts";
import { diaTekst } from "../../text/presenteren.ts";
import { scenarioTekst } from "../../text/scenario.ts";
import { vertaald } from "../../text/vertaling.ts";
import { januari } from "../../units/maand.ts";
import type { Dia } from "./dia.ts";
import type { DiaInvoer } from "./dias.ts";

/** What the scenario assumes itself: against its parent, or, without one, against the starting values of the model. */
export function aannamesDia({ raming, jaar, document, ouder, ouderRaming }: DiaInvoer): Dia | undefined {
  if (!document) return undefined;
  const tekst = diaTekst();
  const naamOuder = ouder?.naam;
  const eigen = rijenVan(document, raming, ouder, ouderRaming, jaar);
  const overige = leverDefinitions
    .filter(({ id }) => document.waarden?.[id] === undefined)
    .map((definition) => {
      const hier = waardeIn(raming, definition, jaar);
      const bron = bronVan(ouder, definition);
      return ouder === undefined
        ? [parameterNaam(definition).naam, hier, bron]
        : [
            parameterNaam(definition).naam,
            ouderRaming ? waardeIn(ouderRaming, definition, jaar) : getal(null),
            hier,
            bron,
          ];
    });
  return {
    id: "aannames",
    kop: tekst.aannames({ naam: raming.naam, ouder: naamOuder, aantal: eigen.length }),
    bijschrift: diaBijschrift().bijschriften.aannames(jaar),
    grafiek: {
      soort: "lijst",
      kop: diaBijschrift().aannamesTabel.kop(jaar, naamOuder),
      rijen: [...eigen, ...overige],
      eigen: eigen.length,
    },
    bron: diaBijschrift().bronnen.aannames,
    toelichting: `${diaBijschrift().ramingGaatDoor} ${diaBijschrift().geenKansen}.`,
    naam: raming.naam,
  };
}

function rijenVan(
  document: ScenarioDocument,
  raming: Raming,
  ouder: ScenarioDocument | undefined,
  ouderRaming: Raming | undefined,
  jaar: number,
): string[][] {
  const { aannamesTabel } = diaBijschrift();
  const row = (naam: string, daar: string, hier: string, bron: string) =>
    ouder === undefined ? [naam, hier, bron] : [naam, daar, hier, bron];
  const rijen = Object.entries(document.waarden ?? {}).flatMap(([id, waarde]) => {
    const definition = parameterDefinition(id);
    if (!definition) return [];
    const daar = ouderRaming ? waardeIn(ouderRaming, definition, jaar) : getal(null);
    return [row(parameterNaam(definition).naam, daar, waardeIn(raming, definition, jaar), herkomstTekst(waarde))];
  });
  if (document.prijsmodus !== undefined && document.prijsmodus !== ouderRaming?.prijsmodus)
    rijen.push(
      row(
        aannamesTabel.prijsmodus,
        ouderRaming ? scenarioTekst().prijsmodi[ouderRaming.prijsmodus] : getal(null),
        scenarioTekst().prijsmodi[document.prijsmodus],
        "",
      ),
    );
  if (document.oorsprong !== undefined && ouder !== undefined)
    rijen.push(
      row(
        aannamesTabel.oorsprong,
        ouderRaming ? maandNaam(ouderRaming.oorsprong) : getal(null),
        maandNaam(document.oorsprong),
        "",
      ),
    );
  for (const maatregel of document.maatregelen ?? [])
    if (maatregel.aan)
      rijen.push(
        row(
          vertaald(maatregel.naam),
          getal(null),
          `${effectTekst(maatregel)}, ${aannamesTabel.maatregel(maatregel.vanaf)}`,
          herkomstTekst(maatregel),
        ),
      );
  if (document.opgelegd !== undefined && raming.opgelegd.length > 0)
    rijen.push(row(aannamesTabel.opgelegd, getal(null), raming.opgelegd.map(opgelegdNaam).join(", "), ""));
  return rijen;
}

/** Where a value comes from that the scenario does not set itself. */
function bronVan(ouder: ScenarioDocument | undefined, definition: ParameterDefinition): string {
  return herkomstTekst(entryOf(ouder, definition.id)?.waarde ?? definition.herkomst);
}

/** What a run reckoned with in `jaar`: as set, or as the model worked it out. */
function waardeIn(raming: Raming, definition: ParameterDefinition, jaar: number): string {
  const month = Math.min(Math.max(januari(jaar), raming.origin), raming.maanden.length - 1);
  const set = raming.reeksen[definition.id]?.[month];
  const known = set !== undefined && !Number.isNaN(set);
  const follows = definition.volgtUit === undefined ? undefined : raming.reeksen[definition.volgtUit]?.[month];
  return parameterTekst(known ? set : follows, parameterNaam(definition));
}
