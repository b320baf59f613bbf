import { computed } from "@preact/signals";
import { onderzoekVan, sleutelVan } from "../../app/investigations.ts";
import { presentatieVan, vertoning } from "../../app/presentatie.ts";
import { gekozenJaar, getoondeRaming, laatsteLever, ramingVan, scenarioDocument, werk } from "../../app/state.ts";
import type { Terugtoets } from "../../calibration/backtest.ts";
import type { Raming } from "../../raming/raming.ts";
import type { DiaId, DiaKeuze } from "../../scenario/document.ts";
import { diaTekst, type Kop } from "../../text/presenteren.ts";
import { vertaald } from "../../text/vertaling.ts";
import type { Onzekerheid } from "../../worker/api.ts";
import type { Dia } from "./dia.ts";
import { type DiaInvoer, keuzesVan, maakDia } from "./dias.ts";
import { opEenAs, tussen, zelfde } from "./tussen.ts";

/** What is on the slides now, worked out from the state of the page. */

/** A slide with what the presenter made of it. */
export interface Getoond extends Dia {
  notitie: string;
}

const keuzes = computed(() => keuzesVan(presentatieVan(werk.value.actief)));

export function dezeKeuzes(): readonly DiaKeuze[] {
  return keuzes.value;
}

const invoer = computed((): DiaInvoer | undefined => {
  const raming = getoondeRaming.value;
  const realisatie = ramingVan("realisatie-2025");
  if (!raming || !realisatie) return undefined;
  const document = scenarioDocument(raming.scenario);
  const ouder = document?.ouder === undefined ? undefined : scenarioDocument(document.ouder);
  return {
    raming,
    referentie: ramingVan(werk.value.referentie),
    realisatie,
    jaar: gekozenJaar.value,
    document,
    ouder,
    ouderRaming: ouder && ramingVan(ouder.id),
    terugtoets: terugtoets(),
    onzekerheid: onzekerheid(),
  };
});

function terugtoets(): Terugtoets | undefined {
  const bevinding = onderzoekVan("terugtoets")?.bevinding;
  return bevinding?.klaar && "vondst" in bevinding ? bevinding.vondst : undefined;
}

/** The range, as long as it is of the documents of now. */
function onzekerheid(): Onzekerheid | undefined {
  const lopend = onderzoekVan("onzekerheid");
  const bevinding = lopend?.bevinding;
  if (!lopend || !bevinding?.klaar || !("vondst" in bevinding)) return undefined;
  return sleutelVan(lopend.inhoud) === lopend.sleutel ? bevinding.vondst : undefined;
}

/** Scenario and reference in each other's place; undefined where there is nothing to flip. */
function omgekeerd(nu: DiaInvoer): DiaInvoer | undefined {
  const { referentie, raming } = nu;
  if (!referentie || referentie.scenario === raming.scenario) return undefined;
  const document = scenarioDocument(referentie.scenario);
  const ouder = document?.ouder === undefined ? undefined : scenarioDocument(document.ouder);
  const other = { raming: referentie, referentie: raming, document, ouder, ouderRaming: ouder && ramingVan(ouder.id) };
  return { ...nu, ...other };
}

/** Which slides there are to show: chosen, and with a message in these outcomes. */
export const getoondeIds = computed((): readonly DiaId[] => {
  const nu = invoer.value;
  return nu
    ? keuzes.value.filter(({ dia, tonen }) => tonen && maakDia(dia, nu) !== undefined).map(({ dia }) => dia)
    : [];
});

/** Whether the outcomes of now have a message of this kind. */
export function isBeschikbaar(id: DiaId): boolean {
  return invoer.value !== undefined && maakDia(id, invoer.value) !== undefined;
}

/** The number of the slide that is looked at, from 0. */
export const huidigeIndex = computed(() => {
  const at = getoondeIds.value.indexOf(vertoning.value?.dia ?? "antwoord");
  return Math.max(0, at);
});

/** The slide `id` as it stands on the beamer, flipped and replayed as far as that is asked. */
export function getoondeDia(id: DiaId): Getoond | undefined {
  const nu = invoer.value;
  const keuze = keuzes.value.find(({ dia }) => dia === id);
  const stand = vertoning.value;
  if (!nu || !keuze || !stand) return undefined;
  const recht = maakDia(id, nu);
  const ander = omgekeerd(nu);
  const gewisseld = ander && maakDia(id, ander);
  const dia = stand.omgewisseld ? (gewisseld ?? recht) : recht;
  if (!dia) return undefined;
  const notitie = keuze.notitie ?? "";
  if (stand.herhaling !== undefined) {
    const voor = diaVoor(id);
    if (voor) return { ...herhaald(voor, dia, stand.herhaling), notitie };
  }
  const grafiek = opEenAs(dia.grafiek, [recht?.grafiek, gewisseld?.grafiek]);
  const kop: Kop = keuze.titel === undefined || stand.omgewisseld ? dia.kop : [keuze.titel, "", ""];
  return { ...dia, kop, grafiek, notitie };
}

/** The slides that are chosen, as they stand without flipping or replay. */
export function gekozenDias(): readonly Getoond[] {
  const nu = invoer.value;
  if (!nu) return [];
  return keuzes.value.flatMap(({ dia: id, tonen, titel, notitie = "" }) => {
    const dia = tonen ? maakDia(id, nu) : undefined;
    return dia ? [{ ...dia, kop: titel === undefined ? dia.kop : ([titel, "", ""] as const), notitie }] : [];
  });
}

/** The slide as it was before the last lever; undefined where there is no such change. */
function diaVoor(id: DiaId): Dia | undefined {
  const nu = invoer.value;
  const voor = laatsteLever.value?.voor;
  return nu && voor && voor !== nu.raming ? maakDia(id, { ...nu, raming: voor }) : undefined;
}

/** Only the beginning and the end have been computed, so only those have a sentence. */
function herhaald(voor: Dia, na: Dia, deel: number): Dia {
  const grafiek = tussen(voor.grafiek, na.grafiek, deel, diaTekst().lijnen.voor);
  return { ...na, kop: deel < 1 ? voor.kop : na.kop, grafiek: opEenAs(grafiek, [voor.grafiek, na.grafiek]) };
}

/** The slide that shows the last change: this one, else the first that differs; undefined when none does. */
export function diaMetWijziging(): DiaId | undefined {
  const nu = invoer.value;
  if (!nu) return undefined;
  const huidig = getoondeIds.value[huidigeIndex.value];
  return [huidig, ...getoondeIds.value].find((id) => {
    const [voor, na] = id === undefined ? [] : [diaVoor(id), maakDia(id, nu)];
    return voor && na && na.grafiek.soort !== "lijst" && !zelfde(voor.grafiek, na.grafiek);
  });
}

/** Whether flipping changes this slide, or why it does not. */
export function wisselt(id: DiaId | undefined): "ja" | "geenReferentie" | "gelijk" {
  const nu = invoer.value;
  const ander = nu && omgekeerd(nu);
  if (!nu || !ander || id === undefined) return "geenReferentie";
  const [recht, gewisseld] = [maakDia(id, nu), maakDia(id, ander)];
  return recht && gewisseld && !zelfde(recht.grafiek, gewisseld.grafiek) ? "ja" : "gelijk";
}

export function getoondeScenario(): Raming | undefined {
  return invoer.value?.raming;
}

export function omgewisseldeNamen(): readonly [string, string] {
  const nu = invoer.value;
  return [vertaald(nu?.referentie?.naam ?? ""), vertaald(nu?.raming.naam ?? "")];
}
