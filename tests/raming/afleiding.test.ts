import { describe, expect, test } from "vitest";
import { functions } from "../../src/engine/functions.ts";
import { type Expression, parseEquation } from "../../src/equations/parse.ts";
import { isBaseUnit } from "../../src/equations/units.ts";
import { afleidingVan, begrotingVan, grootheidVan, ingevuld, type Onderdeel } from "../../src/raming/afleiding.ts";
import { JAARCIJFERS, type Jaarcijfer } from "../../src/raming/jaarcijfers.ts";
import { documentOf, ramingOf, scenarioIds } from "../scenarios.ts";

const ids = Object.keys(JAARCIJFERS) as Jaarcijfer[];

/** What an equation comes to on these numbers; undefined when it looks back, which no single month can show. */
function evaluate(expression: Expression, value: (name: string) => number): number | undefined {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "name") return isBaseUnit(expression.name) ? 1 : value(expression.name);
  const f = functions[expression.function];
  if (!f || f.states) return undefined;
  const args = expression.args.map((arg) => evaluate(arg, value));
  if (args.some((arg) => arg === undefined)) return undefined;
  const out = new Float64Array(1);
  f.compute(
    out,
    args.map((arg) => Float64Array.of(arg as number)),
    1,
    new Float64Array(0),
    0,
    0,
  );
  return out[0];
}

function quantitiesOf(deel: Onderdeel): (Onderdeel & { soort: "grootheid" })[] {
  if (deel.soort === "grootheid") return [deel];
  return deel.soort === "bewerking" ? deel.delen.flatMap(quantitiesOf) : [];
}

describe.each(scenarioIds)("%s", (scenario) => {
  const raming = ramingOf(documentOf(scenario));

  test("every figure of every year comes out of its derivation, to the bit", () => {
    let seen = 0;
    for (const row of raming.jaren)
      for (const id of ids) {
        const { waarde, herkomst } = row[id];
        const afleiding = afleidingVan(raming, id, row.jaar);
        if (waarde === null) {
          expect(afleiding, `${id} ${row.jaar}`).toBeUndefined();
          continue;
        }
        seen++;
        if (!afleiding || !Object.is(afleiding.waarde, waarde)) throw new Error(`${id} ${row.jaar}`);
        expect(afleiding.herkomst).toBe(herkomst);
      }
    expect(seen).toBeGreaterThan(150);
  });

  test("the equations, with the numbers of a month filled in, come to that month, to the bit", () => {
    const checked = new Set<string>();
    for (const { jaar } of raming.jaren)
      for (const id of ids)
        for (const { id: quantity, maat } of quantitiesOf(
          afleidingVan(raming, id, jaar)?.regel ?? { soort: "getal", waarde: 0, naam: "", bron: "" },
        )) {
          const open = [quantity];
          for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (checked.has(`${next} ${jaar}`)) continue;
            checked.add(`${next} ${jaar}`);
            const afleiding = grootheidVan(raming, next, jaar, maat);
            for (const term of afleiding.termen) if (term.berekend) open.push(term.id);
            if (afleiding.vergelijking === "" || afleiding.termen.some((term) => term.id === next)) continue;
            const expression = parseEquation(afleiding.vergelijking);
            for (const [m, { waarde }] of afleiding.maanden.entries()) {
              const own = evaluate(
                expression,
                (name) => afleiding.termen.find((term) => term.id === name)?.maanden[m] as number,
              );
              if (own !== undefined && !Object.is(own, waarde)) throw new Error(`${next} ${jaar} month ${m}: ${own}`);
            }
          }
        }
    expect(checked.size).toBeGreaterThan(50);
  });
});

test("every term is a quantity with a unit and, where a scenario may set it, a source or an assumption", () => {
  const raming = ramingOf(documentOf("begroting-2025"));
  const coa = grootheidVan(raming, "kostenCoaEenPrijs", 2025, "som");
  const price = coa.termen.find(({ id }) => id === "prijsPerPersoon");
  expect(price?.waarde).toBe(4_062_600_000 / 105_180);
  expect(price?.eenheid).toBe("euro/persoon/jaar");
  expect(price?.herkomst).toMatchObject({ bron: expect.stringContaining("tabel 6 en 8") });
  expect(ingevuld(coa, 0, (waarde) => waarde.toFixed(2))).toMatch(
    /^1\.00 \* 38625\.21 \* \d+\.\d\d \/ \(12 maand\/jaar\)$/,
  );
});

test("a published figure names its table, what is printed, and what is odd about it", () => {
  const raming = ramingOf(documentOf("realisatie-2025"));
  expect(afleidingVan(raming, "bekostigingIndGedrukt", 2025)?.regel).toMatchObject({
    soort: "cijfer",
    gedrukt: 1_160_752,
    gedrukteEenheid: "x € 1.000",
    waarde: 1_160_752_000,
    kanttekeningen: [expect.stringContaining("61.817")],
  });
  expect(begrotingVan("prijsCoa", 2025)?.waarde).toBe(4_062_600_000 / 105_180);
  expect(begrotingVan("prijsCoa", 2024)).toBeUndefined();
});
