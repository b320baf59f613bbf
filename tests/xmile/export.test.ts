import { describe, expect, test } from "vitest";
import { auxiliary, type Declaration, flow, parameter, series, stock } from "../../src/engine/declaration.ts";
import { runProgram } from "../../src/engine/run.ts";
import { buildProgram } from "../../src/equations/build.ts";
import { simuleer } from "../../src/raming/raming.ts";
import { exportXmile } from "../../src/xmile/export.ts";
import { importXmile } from "../../src/xmile/import.ts";
import { scenarioXmile } from "../../src/xmile/scenario.ts";
import { documentOf, program, resolved, scenarioIds } from "../scenarios.ts";
import { expectEqualSeries } from "./compare.ts";
import { runXmile } from "./models.ts";
import { runWithSdeverywhere } from "./sdeverywhere.ts";

/** What is exported gives, in another engine, what this engine gives. */

function exported(id: string) {
  const scenario = resolved(documentOf(id));
  const raming = simuleer(program, scenario);
  if (!raming.ok) throw new Error(`${id} does not run`);
  const xmile = scenarioXmile(program, scenario, raming.waarde);
  if (!xmile.ok) throw new Error(`${id} is not exported`);
  return { raming: raming.waarde, xmile: xmile.waarde };
}

const stocks = program.stocks.map(({ id }) => id);

/** The mean of the months before the origin, and what is computed from it, mean nothing before the origin. */
const fromOrigin = new Set([
  "besluitentempo",
  "huisvestingstempo",
  "huisvestingscapaciteit",
  "tempoVertrekTijdensProcedure",
  "tempoVertrekNaAfwijzing",
]);

describe("every shipped scenario, on every stock and month", () => {
  test.each(scenarioIds)("%s agrees with SDEverywhere to 1e-9, and with the file read back", (id) => {
    const { raming, xmile } = exported(id);
    const other = runWithSdeverywhere(xmile);
    const own = runXmile(xmile).values;
    const months = raming.maanden.length;
    for (const stockId of stocks) {
      const wanted = raming.reeksen[stockId] as Float64Array;
      expect(expectEqualSeries(stockId, other.get(stockId.toLowerCase()), wanted, 1e-9)).toBe(months + 1);
      expect(expectEqualSeries(stockId, own[stockId], wanted, 1e-9)).toBe(months + 1);
    }
    for (const { id: name, kind } of program.quantities) {
      if (kind !== "flow" && kind !== "auxiliary") continue;
      const from = fromOrigin.has(name) ? raming.origin : 0;
      const wanted = raming.reeksen[name] as Float64Array;
      expectEqualSeries(name, other.get(name.toLowerCase()), wanted, 1e-9, from);
      expectEqualSeries(name, own[name], wanted, 1e-9, from);
    }
  });
});

test("a lever that is moved in the file does in the other engine what it does here", () => {
  const { xmile, raming: before } = exported("mpp-2025-max");
  const document = documentOf("mpp-2025-max");
  const waarde = { waarde: 9, eenheid: "maand", aanname: "proef" };
  const moved = resolved({
    ...document,
    waarden: { ...document.waarden, kortsteOpvangduurVergunninghouders: waarde },
  });
  const raming = simuleer(program, moved);
  if (!raming.ok) throw new Error("the scenario with the lever moved does not run");
  const { reeksen } = raming.waarde;
  expect(reeksen.bezetting?.at(-1)).not.toBeCloseTo(before.reeksen.bezetting?.at(-1) as number, 0);
  const constant = /(<aux name="kortsteOpvangduurVergunninghouders">[\s\S]*?<eqn>)[\d.]+(?=<\/eqn>)/;
  expect(xmile).toMatch(constant);
  const other = runWithSdeverywhere(xmile.replace(constant, "$19"));
  for (const id of stocks) expectEqualSeries(id, other.get(id.toLowerCase()), reeksen[id] as Float64Array, 1e-9);
});

test("each quantity carries its unit, its meaning and where it comes from", () => {
  const { xmile } = exported("mpp-2025-max");
  const parsed = importXmile(xmile, "export.xmile");
  if (!parsed.ok) throw new Error("the export does not read back");
  const units = new Map(parsed.waarde.variables.map(({ name, unit }) => [name, unit]));
  for (const { id, kind, unit } of program.quantities)
    if (kind === "stock" || kind === "flow" || kind === "auxiliary") expect(units.get(id), id).toBe(unit);
  const docs = [...xmile.matchAll(/<(?:stock|flow|aux) name="([^"]+)">\s*<doc>([^<]+)<\/doc>/g)];
  expect(docs).toHaveLength(parsed.waarde.variables.length);
  const docOf = new Map(docs.map(([, name, doc]) => [name, doc]));
  expect(docOf.get("asielinstroom")).toMatch(/Bron: |Aanname: /);
  expect(docOf.get("besluiten")).toContain("Vergelijking in Opvangraming: min(besluitcapaciteit, besluitenMogelijk)");
  expect(docOf.get("vertrekfactor")).toContain("wortel");
});

test("the same scenario gives the same file", () => {
  expect(exported("begroting-2025").xmile).toBe(exported("begroting-2025").xmile);
});

describe("functions of the engine in a small model", () => {
  const STEPS = 40;
  function both(declarations: readonly Declaration[], inputs: Parameters<typeof runProgram>[0]["inputs"]) {
    const small = buildProgram(declarations);
    const { values, problems } = runProgram({ program: small, inputs, lanes: 1, steps: STEPS + 1 });
    expect(problems).toEqual([]);
    const doc = ({ meaning }: { meaning: string }) => meaning;
    const xmile = exportXmile({
      program: small,
      inputs,
      values,
      stop: STEPS,
      name: 'proef <&> "x"',
      caption: "",
      version: "1",
      docOf: doc,
      docOfRoot: doc,
    });
    const other = runWithSdeverywhere(xmile);
    const own = runXmile(xmile).values;
    for (const { id, kind } of small.quantities)
      if (kind !== "parameter" && kind !== "series") {
        const wanted = values[id] as Float64Array;
        expect(expectEqualSeries(id, other.get(id.toLowerCase()), wanted, 1e-12)).toBe(STEPS + 1);
        expect(expectEqualSeries(id, own[id], wanted, 1e-12)).toBe(STEPS + 1);
      }
    return { xmile, values };
  }
  const wave = Float64Array.from({ length: STEPS + 1 }, (_, step) => 100 + 40 * ((step * 7) % 11));

  test("two drains of one stock, and a delay of three stages", () => {
    both(
      [
        series("aanbod", "persoon/maand", "wat er komt"),
        parameter("kort", "maand", "duur"),
        parameter("lang", "maand", "duur"),
        stock("groep", "persoon", {
          meaning: "wie er is",
          start: "aanbod * kort",
          in: ["erin"],
          out: ["snel", "traag"],
        }),
        flow("erin", "persoon/maand", "delay(aanbod, 3, lang)", "in"),
        flow("snel", "persoon/maand", "drain(groep, erin, 1 / kort, 1 / lang)", "uit"),
        flow("traag", "persoon/maand", "drain(groep, erin, 1 / lang, 1 / kort)", "uit"),
      ],
      { aanbod: { perStep: wave }, kort: 2.5, lang: 7 },
    );
  });

  test("conveyors with and without a leak, and the value of a month before", () => {
    both(
      [
        series("aanbod", "persoon/maand", "wat er komt"),
        parameter("lek", "1", "wat er afvalt"),
        auxiliary("eraf", "persoon/maand", "conveyor(aanbod, 4 maand, lek)", "komt van de band"),
        auxiliary("erop", "persoon", "onConveyor(aanbod, 3 maand)", "ligt op de band"),
        auxiliary(
          "vorige",
          "persoon/maand",
          "previous(aanbod, 12 persoon/maand) + previous(eraf, 0 persoon/maand)",
          "eerder",
        ),
        stock("som", "persoon", { meaning: "som", start: "0 persoon", in: ["bij"], out: [] }),
        flow("bij", "persoon/maand", "eraf + vorige", "bij"),
      ],
      { aanbod: { perStep: wave }, lek: 0.1 },
    );
  });

  test("what is given in some months only, and a drain whose rate is sometimes 0", () => {
    const gift = wave.map((value, step) => (step > 5 && step < 12 ? value : Number.NaN));
    const open = wave.map((_, step) => (step % 10 < 5 ? 0.3 : 0));
    const { xmile } = both(
      [
        series("gift", "persoon/maand", "wat soms gegeven is"),
        series("kans", "1/maand", "soms 0"),
        stock("groep", "persoon", { meaning: "wie er is", start: "50 persoon", in: ["erin"], out: ["eruit"] }),
        flow("erin", "persoon/maand", "1.5 * given(gift, 8 persoon/maand)", "in"),
        flow("eruit", "persoon/maand", "min(20 persoon/maand, drain(groep, erin, kans))", "uit"),
      ],
      { gift: { perStep: gift }, kans: { perStep: open } },
    );
    expect(xmile).toContain('name="erin_gegeven"');
    expect(xmile).toContain("proef &lt;&amp;&gt; &quot;x&quot;");
    expect(xmile).not.toContain("NaN");
  });

  test("a function without a translation is an error, not a wrong file", () => {
    const small = buildProgram([
      parameter("x", "1", "x"),
      auxiliary(
        "deel",
        "1",
        "1 + commonFactor(1 persoon/maand, 9 persoon, 0 persoon/maand, 1 / (2 maand), 9 persoon, 0 persoon/maand, x / (2 maand))",
        "wortel binnen een som",
      ),
    ]);
    const inputs = { x: 1 };
    const { values } = runProgram({ program: small, inputs, lanes: 1, steps: 3 });
    const doc = () => "";
    expect(() =>
      exportXmile({
        program: small,
        inputs,
        values,
        stop: 2,
        name: "",
        caption: "",
        version: "",
        docOf: doc,
        docOfRoot: doc,
      }),
    ).toThrow("commonFactor");
  });
});
