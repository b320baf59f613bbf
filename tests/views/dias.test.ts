import { afterEach, describe, expect, test } from "vitest";
import type { Raming } from "../../src/raming/raming.ts";
import { DIAS, type ScenarioDocument } from "../../src/scenario/document.ts";
import { getal, miljoen } from "../../src/text/formats.ts";
import { zetTaal } from "../../src/text/taal.ts";
import { januari } from "../../src/units/maand.ts";
import type { Dia } from "../../src/views/presenteren/dia.ts";
import { type DiaInvoer, keuzesVan, maakDia } from "../../src/views/presenteren/dias.ts";
import { opEenAs, tussen, zelfde } from "../../src/views/presenteren/tussen.ts";
import { documentOf, jaar, ramingOf, reeks, scenarioIds } from "../scenarios.ts";

const ramingen = new Map<string, Raming>();
const raming = (id: string): Raming => {
  const known = ramingen.get(id) ?? ramingOf(documentOf(id));
  ramingen.set(id, known);
  return known;
};

function invoer(id: string, referentie: string, jaartal = 2026): DiaInvoer {
  const document: ScenarioDocument = documentOf(id);
  const ouder = document.ouder === undefined ? undefined : documentOf(document.ouder);
  return {
    raming: raming(id),
    referentie: raming(referentie),
    realisatie: raming("realisatie-2025"),
    jaar: jaartal,
    document,
    ouder,
    ouderRaming: ouder && raming(ouder.id),
    terugtoets: undefined,
    onzekerheid: undefined,
  };
}

const max = () => invoer("mpp-2025-max", "realisatie-2025");
const dia = (id: (typeof DIAS)[number], from: DiaInvoer = max()): Dia => {
  const made = maakDia(id, from);
  if (!made) throw new Error(`no slide ${id}`);
  return made;
};
const zin = (made: Dia) => made.kop.join("").replaceAll("\u00a0", " ");
const rond = (value: number) => getal(Math.round(value / 100) * 100);
const amount = (euro: number) => miljoen(Math.round(euro / 1e7) * 1e7, 0).replaceAll("\u00a0", " ");

afterEach(() => zetTaal("nl"));

describe("the sentences are those of the outcomes", () => {
  test("the answer: people at the end of the year, beside the last year that is known", () => {
    const ultimo = jaar(raming("mpp-2025-max"), 2026).bezettingUltimo.waarde ?? 0;
    const eind2025 = jaar(raming("realisatie-2025"), 2025).bezettingUltimo.waarde ?? 0;
    expect(zin(dia("antwoord"))).toBe(
      `Bij MPP 2025 maximum zijn er eind 2026 ${rond(ultimo)} mensen in de opvang, ${rond(ultimo - eind2025)} meer dan eind 2025`,
    );
    expect(dia("antwoord").kop[1]).toBe(`${rond(ultimo)} mensen`);
  });

  test("of a year that is over: what was expected beside what came", () => {
    const ultimo = jaar(raming("begroting-2025"), 2025).bezettingUltimo.waarde ?? 0;
    const werd = jaar(raming("realisatie-2025"), 2025).bezettingUltimo.waarde ?? 0;
    expect(zin(dia("antwoord", invoer("begroting-2025", "realisatie-2025", 2025)))).toBe(
      `Begroting 2025 rekende voor eind 2025 op ${rond(ultimo)} mensen in de opvang; het werden er ${rond(werd)}`,
    );
  });

  test("what separates two scenarios adds up, and its largest part is named", () => {
    const made = dia("verschil");
    const a = jaar(raming("mpp-2025-max"), 2026).gemiddeldeBezetting.waarde ?? 0;
    const b = jaar(raming("realisatie-2025"), 2026).gemiddeldeBezetting.waarde ?? 0;
    if (made.grafiek.soort !== "waterval") throw new Error("no waterfall");
    const delen = made.grafiek.stappen.filter(({ soort }) => soort === "deel");
    expect(delen.reduce((sum, { waarde }) => sum + waarde, 0)).toBeCloseTo(a - b, 6);
    const grootste = [...delen].sort((one, two) => two.waarde - one.waarde)[0]?.id;
    expect(grootste).toBe("instroom");
    expect(zin(made)).toBe(
      `In 2026 ligt MPP 2025 maximum gemiddeld ${rond(a - b)} mensen boven ‘realisatie 2025, instroom als nu’, vooral door de instroom`,
    );
    const gekeerd = zin(dia("verschil", invoer("realisatie-2025", "mpp-2025-max")));
    expect(gekeerd).toContain(`${rond(a - b)} mensen onder MPP 2025 maximum`);
  });

  test("places: what is needed above the long-lease ones, or short with a ceiling on emergency reception", () => {
    const at = (id: string, series: string) => reeks(raming(id), series)[januari(2027)] as number;
    const boven = at("mpp-2025-max", "plekkenNodig") - at("mpp-2025-max", "meerjarigePlekken");
    expect(zin(dia("plekken"))).toBe(
      `Bij MPP 2025 maximum zijn er eind 2026 ${rond(at("mpp-2025-max", "plekkenNodig"))} plekken nodig: ${rond(boven)} meer dan er meerjarig zijn`,
    );
    const plafond = dia("plekken", invoer("geen-noodopvang-2028", "realisatie-2025", 2028));
    const tekort = reeks(raming("geen-noodopvang-2028"), "tekort")[januari(2029)] as number;
    expect(tekort).toBeGreaterThan(50);
    expect(zin(plafond)).toContain(`${rond(tekort)} te weinig, ook met noodopvang`);
  });

  test("cost this year and next, and number and price explain each step", () => {
    const [dit, volgend] = [2026, 2027].map((y) => jaar(raming("mpp-2025-max"), y).kostenCoa.waarde ?? 0);
    const made = dia("kosten");
    expect(zin(made)).toBe(
      `Bij MPP 2025 maximum kost de opvang door het COA in 2026 ${amount(dit ?? 0)}, en in 2027 ${amount(volgend ?? 0)}`,
    );
    if (made.grafiek.soort !== "waterval") throw new Error("no waterfall");
    let running = 0;
    for (const { soort, waarde } of made.grafiek.stappen) {
      if (soort === "deel") running += waarde;
      else {
        if (running !== 0) expect(waarde).toBeCloseTo(running, 2);
        running = waarde;
      }
    }
    expect(made.grafiek.stappen.map(({ soort }) => soort)).toEqual([
      "totaal",
      "deel",
      "deel",
      "raming",
      "deel",
      "deel",
      "raming",
    ]);
  });

  test("the miss of 2025 in volume and price, in both languages", () => {
    // Table 6 and 8: 105.180 persons and € 4.062,6 mln. against 74.700 and € 3.593,3 mln.
    expect(zin(dia("misser"))).toBe(
      "Minder mensen dan begroot scheelden in 2025 € 1.320 mln.; de prijs per persoon verhoogde de kosten met € 852 mln.",
    );
    zetTaal("en");
    expect(zin(dia("misser"))).toBe(
      "Fewer people than budgeted changed the cost of 2025 by €1,320 mln; the price per person raised it by €852 mln",
    );
  });

  test("Nidos, and the record of the MPP", () => {
    const cijfers = jaar(raming("mpp-2025-max"), 2026);
    expect(zin(dia("nidos"))).toBe(
      `Bij MPP 2025 maximum kost Nidos in 2026 ${miljoen(Math.round((cijfers.kostenNidos.waarde ?? 0) / 1e6) * 1e6, 0).replaceAll("\u00a0", " ")}, met ${rond(cijfers.pupillenUltimo.waarde ?? 0)} pupillen aan het eind van het jaar`,
    );
    expect(zin(dia("mpp"))).toBe(
      "De asielinstroom viel 3 van de 6 keer buiten de bandbreedte van de prognose, steeds eronder",
    );
  });

  test("assumptions: what the scenario sets itself comes first", () => {
    const made = dia("aannames");
    if (made.grafiek.soort !== "lijst") throw new Error("no list");
    expect(made.grafiek.eigen).toBe(1);
    expect(made.grafiek.rijen[0]?.slice(0, 2)).toEqual(["Asielinstroom", "67.100 per jaar"]);
    expect(zin(dia("aannames", invoer("meer-besluiten", "realisatie-2025")))).toContain("wijkt met 1 aanname");
  });
});

test("every shipped scenario gives sentences without a hole in both languages", () => {
  for (const taal of ["nl", "en"] as const) {
    zetTaal(taal);
    for (const id of scenarioIds)
      for (const slide of DIAS) {
        const last = Number(raming(id).maanden.at(-1)?.slice(0, 4));
        const made = maakDia(slide, invoer(id, "realisatie-2025", Math.min(2026, last)));
        if (made) expect(zin(made), `${id} ${slide}`).not.toMatch(/NaN|undefined|null|–|Infinity|^\s|\s{2}/);
      }
  }
});

test("a slide without a message is not there", () => {
  expect(maakDia("verschil", invoer("mpp-2025-max", "mpp-2025-max"))).toBeUndefined();
  expect(maakDia("terugtoets", max())).toBeUndefined();
  expect(maakDia("band", max())).toBeUndefined();
  expect(maakDia("nidos", invoer("mpp-2025-max", "realisatie-2025", 2025))).toBeUndefined();
});

test("slides are plain data, so that they can go to another window", () => {
  for (const id of DIAS) {
    const made = maakDia(id, max());
    if (made) expect(structuredClone(made)).toEqual(made);
  }
});

test("choices: named slides first, the others after them, shown", () => {
  const keuzes = keuzesVan([{ dia: "mpp", tonen: false }]);
  expect(keuzes.map(({ dia: id }) => id)).toEqual(["mpp", ...DIAS.filter((id) => id !== "mpp")]);
  expect(keuzes.filter(({ tonen }) => !tonen)).toHaveLength(1);
});

describe("two charts on one scale", () => {
  test("an axis holds both, whichever is shown", () => {
    for (const id of ["antwoord", "plekken", "kosten", "verschil"] as const) {
      const [a, b] = [dia(id).grafiek, dia(id, invoer("realisatie-2025", "mpp-2025-max")).grafiek];
      const axis = (grafiek: Dia["grafiek"]) =>
        grafiek.soort === "lijn" ? grafiek.yMax : grafiek.soort === "waterval" ? grafiek.domein : "none";
      expect(axis(opEenAs(a, [b]))).toEqual(axis(opEenAs(b, [a])));
      expect(axis(opEenAs(a, [b]))).not.toBe("none");
    }
  });

  test("a replay begins and ends on what was computed, and has no number in between", () => {
    const van = dia("antwoord", invoer("mpp-2025-min", "realisatie-2025")).grafiek;
    const naar = dia("antwoord").grafiek;
    const line = (grafiek: Dia["grafiek"]) =>
      grafiek.soort === "lijn" ? grafiek.lijnen.find(({ soort }) => soort === "scenario")?.waarden : undefined;
    expect(zelfde(van, naar)).toBe(false);
    expect(line(tussen(van, naar, 1, "vóór"))).toEqual(line(naar));
    expect(line(tussen(van, naar, 0, "vóór"))).toEqual(line(van));
    const half = tussen(van, naar, 0.5, "vóór");
    const at = (grafiek: Dia["grafiek"]) => line(grafiek)?.[januari(2027)] as number;
    expect(at(half)).toBeCloseTo((at(van) + at(naar)) / 2, 6);
    expect(half.soort === "lijn" && half.merk).toBeFalsy();
  });
});
