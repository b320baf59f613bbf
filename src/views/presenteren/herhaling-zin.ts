import { gekozenJaar, laatsteLever } from "../../app/state.ts";
import { parameterDefinition } from "../../model/parameters.ts";
import type { Raming } from "../../raming/raming.ts";
import { parameterNaam, parameterTekst } from "../../text/parameter-names.ts";
import { podiumTekst } from "../../text/podium.ts";
import { vertaald } from "../../text/vertaling.ts";
import { januari } from "../../units/maand.ts";
import { getoondeScenario } from "./getoond.ts";

/** Which lever is replayed, from what to what, and whether this is the beginning, the end or on the way. */
export function herhalingZin(deel: number): string {
  const { herhaling: tekst } = podiumTekst();
  const lever = laatsteLever.value;
  const na = getoondeScenario();
  if (!lever || !na) return "";
  const wanneer = deel === 0 ? tekst.voor : deel < 1 ? tekst.onderweg : tekst.na;
  const [van, naar] = [waarde(lever.voor, lever.id), waarde(na, lever.id)];
  const naam = leverZin(lever);
  // A change of a later year is none in this one.
  return `${van === naar ? naam : tekst.wijziging(naam, van, naar)}; ${wanneer}`;
}

/** What was changed: the lever, or the maatregel by its name. */
export function leverZin({ id, maatregel }: { id: string; maatregel?: { naam: string } }): string {
  if (maatregel) return vertaald(maatregel.naam);
  const definition = parameterDefinition(id);
  return definition ? parameterNaam(definition).naam : id;
}

function waarde(raming: Raming, id: string): string {
  const definition = parameterDefinition(id);
  const month = Math.min(Math.max(januari(gekozenJaar.value), raming.origin), raming.maanden.length - 1);
  const value = raming.reeksen[id]?.[month];
  return definition && value !== undefined ? parameterTekst(value, parameterNaam(definition)) : "–";
}
