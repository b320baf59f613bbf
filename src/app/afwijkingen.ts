import type { ParameterDefinition } from "../model/parameter-definition.ts";
import { parameterDefinition } from "../model/parameters.ts";
import { pathOf } from "../raming/inputs.ts";
import type { Maatregel, Prijsmodus, ScenarioDocument, StandId, StroomId } from "../scenario/document.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { bewerkenTekst } from "../text/bewerken.ts";
import { getal, maandKort } from "../text/formats.ts";
import { maatregelenTekst } from "../text/maatregelen.ts";
import { opgelegdNaam } from "../text/names.ts";
import { parameterNaam, parameterTekst } from "../text/parameter-names.ts";
import { scenarioTekst } from "../text/scenario.ts";
import { vertaald } from "../text/vertaling.ts";
import { maandIndex, maandVan } from "../units/maand.ts";
import { herstelMaatregel, herstelOpgelegd, herstelVeld, type Werkdocument, zetWaarde } from "./document.ts";
import { opgelost } from "./levers.ts";

/** One thing in which a scenario differs from its parent, in words, with its way back. */
export interface Afwijking {
  sleutel: string;
  /** Id of the parameter, where it is a value. */
  parameter?: string;
  naam: string;
  regels: readonly { periode: string; was: string; is: string }[];
  /** "bron: …" or "aanname: …"; empty where nothing of the kind is known. */
  herkomst: string;
  herstel: (document: Werkdocument) => Werkdocument;
}

/** Last month of a run that names no end. */
const EINDE = "2031-12";
/** More stretches than anyone reads in a list; the table of the parameter has them all. */
const MEESTE_REGELS = 4;

/** All in which an own scenario differs from its parent; nothing without a parent. */
export function afwijkingenVan(own: ScenarioDocument | undefined): Afwijking[] {
  if (own?.ouder === undefined) return [];
  const [was, is] = [opgelost(own.ouder), opgelost(own.id)];
  if (!was) return [];
  return [
    ...velden(own, was),
    ...Object.entries(own.waarden ?? {}).flatMap(([id, waarde]) => {
      const definition = parameterDefinition(id);
      if (!definition) return [];
      return {
        sleutel: `waarde ${id}`,
        parameter: id,
        naam: parameterNaam(definition).naam,
        regels: is ? padRegels(definition, was, is) : [],
        herkomst: herkomstTekst(waarde),
        herstel: (document: Werkdocument) => zetWaarde(document, id, undefined),
      };
    }),
    ...(own.maatregelen ?? []).map((maatregel) => ({
      sleutel: `maatregel ${maatregel.id}`,
      naam: vertaald(maatregel.naam),
      regels: [
        {
          periode: "",
          was: maatregelTekst(was.maatregelen.find(({ id }) => id === maatregel.id)),
          is: maatregelTekst(maatregel),
        },
      ],
      herkomst: herkomstTekst(maatregel),
      herstel: (document: Werkdocument) => herstelMaatregel(document, maatregel.id),
    })),
    ...opgelegd(own, was),
  ];
}

function velden(own: ScenarioDocument, was: Scenario): Afwijking[] {
  const tekst = bewerkenTekst();
  const { prijsmodi } = scenarioTekst();
  const show = (veld: string, value: string) =>
    veld === "prijsmodus" ? prijsmodi[value as Prijsmodus] : maandKort(value);
  return (["oorsprong", "einde", "prijsmodus"] as const).flatMap((veld) => {
    const is = own[veld];
    if (is === undefined) return [];
    const before = was[veld] ?? (veld === "einde" ? EINDE : "");
    return {
      sleutel: veld,
      naam: tekst.velden[veld],
      regels: [{ periode: "", was: show(veld, before), is: show(veld, is) }],
      herkomst: "",
      herstel: (document: Werkdocument) => herstelVeld(document, veld),
    };
  });
}

/** The stretches of months in which a parameter is another number, from the origin to the end. */
function padRegels(definition: ParameterDefinition, was: Scenario, is: Scenario): Afwijking["regels"] {
  const tekst = bewerkenTekst();
  const naam = parameterNaam(definition);
  const origin = Math.max(maandIndex(was.oorsprong), maandIndex(is.oorsprong));
  const end = maandIndex(is.einde ?? EINDE);
  const [before, after] = [was, is].map((scenario) =>
    pathOf(definition, scenario, maandIndex(scenario.oorsprong), end + 1),
  ) as [Float64Array, Float64Array];
  const show = (value: number) => (Number.isNaN(value) ? tekst.volgtUitModel : parameterTekst(value, naam));
  const stretches: { van: number; tot: number; was: number; is: number }[] = [];
  for (let month = origin; month <= end; month++) {
    const [a, b] = [before[month] as number, after[month] as number];
    const last = stretches.at(-1);
    if (last && Object.is(last.was, a) && Object.is(last.is, b)) last.tot = month;
    else stretches.push({ van: month, tot: month, was: a, is: b });
  }
  const differing = stretches.filter((stretch) => !Object.is(stretch.was, stretch.is));
  if (differing.length === 0) return [{ periode: "", was: show(before[origin] as number), is: tekst.zelfdeWaarde }];
  const whole = (van: number, tot: number) => van === origin && tot === end;
  const lines = differing.slice(0, MEESTE_REGELS).map(({ van, tot, was: a, is: b }) => ({
    periode: whole(van, tot) ? tekst.heleRaming : periodeTekst(van, tot, origin),
    was: show(a),
    is: show(b),
  }));
  const more = differing.length - lines.length;
  return more === 0 ? lines : [...lines, { periode: tekst.nogPerioden(more), was: "", is: "" }];
}

/** "2027", "2027–2031" or "jul. 2026 – dec. 2031"; the year of the origin counts as whole from the origin on. */
function periodeTekst(van: number, tot: number, origin: number): string {
  const [first, last] = [maandVan(van), maandVan(tot)];
  const whole = (first.endsWith("-01") || van === origin) && last.endsWith("-12");
  if (!whole) return first === last ? maandKort(first) : `${maandKort(first)} – ${maandKort(last)}`;
  const [a, b] = [first.slice(0, 4), last.slice(0, 4)];
  return a === b ? a : `${a}–${b}`;
}

function opgelegd(own: ScenarioDocument, was: Scenario): Afwijking[] {
  const tekst = bewerkenTekst();
  const standen = Object.entries(own.opgelegd?.stand ?? {}).flatMap(([maand, entries]) =>
    Object.entries(entries).map(([id, stand]) => ({
      sleutel: `stand ${maand} ${id}`,
      naam: tekst.opgelegd(opgelegdNaam(id)),
      regels: [
        {
          periode: maandKort(maand),
          was: was.opgelegd.stand.get(maand)?.has(id as StandId)
            ? getal(was.opgelegd.stand.get(maand)?.get(id as StandId)?.waarde ?? null)
            : tekst.berekend,
          is: getal(stand.waarde),
        },
      ],
      herkomst: herkomstTekst(stand),
      herstel: (document: Werkdocument) => herstelOpgelegd(document, { maand, stand: id as StandId }),
    })),
  );
  const stromen = Object.entries(own.opgelegd?.stroom ?? {}).map(([id, stroom]) => {
    const before = was.opgelegd.stroom.get(id as StroomId);
    const values = (entry: typeof stroom) => Object.entries("jaren" in entry ? entry.jaren : entry.maanden);
    return {
      sleutel: `stroom ${id}`,
      naam: tekst.opgelegd(opgelegdNaam(id)),
      regels: values(stroom)
        .slice(0, MEESTE_REGELS)
        .map(([periode, value]) => {
          const old = before && Object.fromEntries(values(before))[periode];
          return { periode, was: old === undefined ? tekst.berekend : getal(old), is: getal(value) };
        }),
      herkomst: herkomstTekst(stroom),
      herstel: (document: Werkdocument) => herstelOpgelegd(document, { stroom: id as StroomId }),
    };
  });
  return [...standen, ...stromen];
}

/** "bron: …", "aanname: …" or nothing. */
export function herkomstTekst(herkomst: { bron?: string } | { aanname?: string }): string {
  const tekst = bewerkenTekst();
  if ("bron" in herkomst && herkomst.bron !== undefined) return tekst.bronTekst(vertaald(herkomst.bron));
  if ("aanname" in herkomst && herkomst.aanname !== undefined) return tekst.aannameTekst(vertaald(herkomst.aanname));
  return "";
}

/** What a maatregel does, from when, in a few words. */
function maatregelTekst(maatregel: Maatregel | undefined): string {
  if (!maatregel) return "–";
  const definition = parameterDefinition(maatregel.parameter);
  return maatregelenTekst().kort(
    definition ? parameterNaam(definition).naam : maatregel.parameter,
    effectTekst(maatregel),
    maandKort(maatregel.vanaf),
    maatregel.aanloopMaanden,
    maatregel.aan,
  );
}

/** "+500 per maand" or "maal 1,2". */
export function effectTekst({ parameter, effect }: Maatregel): string {
  const definition = parameterDefinition(parameter);
  if ("maal" in effect) return maatregelenTekst().maal(effect.maal);
  if (!definition) return String(effect.plus);
  const text = parameterTekst(effect.plus, parameterNaam(definition));
  return effect.plus > 0 ? `+${text}` : text;
}
