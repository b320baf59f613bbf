import { describe, expect, test } from "vitest";
import { zin } from "../../src/text/problems.ts";
import { importXmile } from "../../src/xmile/import.ts";
import { integrate } from "../../src/xmile/integrate.ts";
import { aux, flow, stock, xmileOf } from "./models.ts";

/** Whatever a file is, it ends in a model or in sentences; never in an error, a hang, or a number that means nothing. */

function sentences(xml: string): string[] {
  const model = importXmile(xml, "proef.xmile");
  if (!model.ok) return model.problemen.map(zin);
  const run = integrate(model.waarde);
  return run.ok ? [] : run.problemen.map(zin);
}

const inModel = (variables: string) => sentences(xmileOf({ variables }));
const whole = xmileOf({ variables: aux("x", "1") });

describe("as a file", () => {
  test.each([
    ["nothing", "", "geen welgevormd XML"],
    ["no XML", '{"schema": 1}', "geen welgevormd XML"],
    ["an element that is not closed", "<xmile><model>", "geen welgevormd XML"],
    ["another format", "<mdl/>", "is een <mdl>; hier hoort <xmile>"],
    ["an entity of its own", whole.replace("<xmile", '<!DOCTYPE x [<!ENTITY a "1">]><xmile'), "is een DOCTYPE"],
    [
      "a billion laughs",
      `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, k) => `<!ENTITY a${k} "&a;&a;&a;">`).join("")}]><xmile>&a29;</xmile>`,
      "is een DOCTYPE",
    ],
    ["a file from elsewhere", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xmile/>', "is een DOCTYPE"],
    [
      "an entity that nobody declared",
      xmileOf({ variables: "<aux name='x'><eqn>&lol;</eqn></aux>" }),
      "geen welgevormd XML",
    ],
    ["very deep", `<xmile>${"<a>".repeat(200_000)}`, "meer dan 30 lagen diep"],
    ["very large", `<xmile>${" ".repeat(10 * 1024 * 1024)}</xmile>`, "groter dan 5 MB"],
    ["two roots", `${whole}<xmile/>`, "geen welgevormd XML"],
  ])("%s", (_, xml, part) => {
    const found = sentences(xml);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^proef\.xmile.* is .+; .+/);
    expect(found[0]).toContain(part);
  });

  test("a line is named", () => {
    expect(sentences("<xmile>\n<header/>\n<model>\n</xmile>")[0]).toMatch(/^proef\.xmile, regel 4 is/);
  });
});

describe("as a whole", () => {
  test.each([
    ["no sim_specs", whole.replace(/<sim_specs[\s\S]*<\/sim_specs>/, ""), "zonder <sim_specs>"],
    ["no model", whole.replace(/<model>[\s\S]*<\/model>/, ""), "zonder <model>"],
    ["no stop", whole.replace("<stop>10</stop>", ""), "zonder <stop>"],
    ["two starts", whole.replace("<start>", "<start>1</start><start>"), "een tweede <start>"],
    ["a word for a number", whole.replace("<stop>10", "<stop>tien"), '<stop> is "tien"; hier hoort een getal'],
    ["a method that is not there", whole.replace('"euler"', '"gear"'), 'is "gear"; hier hoort euler of rk4'],
    ["a step of 0", whole.replace("<dt>1", "<dt>0"), "een stap groter dan 0"],
    ["a step that does not fit", whole.replace("<dt>1", "<dt>3"), "een heel aantal stappen"],
    ["a stop before the start", whole.replace("<stop>10", "<stop>-10"), "een heel aantal stappen"],
    ["more steps than fit", whole.replace("<dt>1", "<dt>0.0000001"), "stappen lang"],
    ["modules", whole.replace("<variables>", "<variables><module name='m'/>"), "een <module>; dat wordt niet gelezen"],
    ["arrays", whole.replace("<header>", "<dimensions/><header>"), "een <dimensions>; dat wordt niet gelezen"],
    ["macros", whole.replace("<header>", "<macro name='f'/><header>"), "een <macro>; dat wordt niet gelezen"],
  ])("%s", (_, xml, part) => {
    const found = sentences(xml);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(part);
  });

  test("what belongs to one program alone changes nothing", () => {
    const own = whole
      .replace("<variables>", '<variables><isee:info xmlns:isee="http://iseesystems.com/XMILE"/>')
      .replace("</variables>", "</variables><views><view><aux name='x' x='1' y='1'/></view></views>");
    expect(sentences(own)).toEqual([]);
  });
});

describe("in a variable", () => {
  const S = (flows: string) => `<stock name="S"><eqn>1</eqn>${flows}</stock>`;
  test.each([
    ["no name", "<aux><eqn>1</eqn></aux>", 'aux is zonder een attribuut name="…"'.slice(7)],
    ["no equation", '<aux name="x"/>', "aux x is zonder <eqn>"],
    ["an empty equation", aux("x", " "), "aux x is leeg"],
    ["two equations", '<aux name="x"><eqn>1</eqn><eqn>2</eqn></aux>', "een tweede <eqn>"],
    ["a name twice", aux("een naam", "1") + aux("EEN_Naam", "2"), "al gedeclareerd op regel 6"],
    ["the name of a function", aux("delay3", "1"), "de naam van een functie of een vast woord"],
    ["the name of the clock", aux("Time", "1"), "de naam van een functie of een vast woord"],
    ["a name that is not there", aux("x", "y + 1"), 'met de naam "y"'],
    [
      "a function that is not there",
      aux("x", "NORMAL(1, 2)"),
      "met de functie NORMAL; die wordt niet gelezen; wel ABS",
    ],
    ["an inherited name of JavaScript", aux("x", "constructor(1)"), "met de functie CONSTRUCTOR"],
    ["the same as an operator", aux("x", "1 constructor 2"), 'bij "constructor"; daar hoort een rekenteken'],
    ["too few arguments", aux("x", "DELAY1(3)"), "met 1 argumenten bij DELAY1; het moeten er 2 tot en met 3 zijn"],
    ["a variable as a function", aux("x", "y(2)") + aux("y", "1"), "met y(…)"],
    [
      "a graphical function as a number",
      `<gf name="g"><xpts>0,1</xpts><ypts>0,1</ypts></gf>${aux("x", "g + 1")}`,
      "zonder argument",
    ],
    ["subscripts", aux("x", "y[1]") + aux("y", "1"), "een grootheid met dimensies"],
    ["IF without ELSE", aux("x", "IF 1 THEN 2"), "bij het einde; daar hoort ELSE"],
    ["an open parenthesis", aux("x", "(1 + 2"), "daar hoort een )"],
    ["two numbers", aux("x", "1 2"), 'bij "2"; daar hoort een rekenteken of het einde'],
    ["an open name", aux("x", '"abc'), 'daar hoort een " die de naam sluit'],
    ["a strange sign", aux("x", "1 ; 2"), "geen vergelijking bij"],
    ["deep parentheses", aux("x", "(".repeat(5000)), "te diep genest"],
    ["many signs", aux("x", "-".repeat(9000)), "te diep genest"],
    ["a very long equation", aux("x", "1+".repeat(9000)), "te lang"],
    ["a circle", aux("a", "b") + aux("b", "c + 1") + aux("c", "a"), "een kring (a → b → c → a)"],
    ["itself", aux("a", "a + 1"), "een kring (a → a)"],
    ["a circle at the start", stock("A", "B", {}) + stock("B", "A", {}), "een kring bij het begin (A → B → A)"],
    ["a flow that is not there", S("<inflow>f</inflow>"), 'met "f" als stroom'],
    ["an auxiliary as a flow", S("<inflow>f</inflow>") + aux("f", "1"), 'met "f" als stroom'],
    [
      "a flow into two stocks",
      S("<inflow>f</inflow>") + stock("T", "0", { in: "f" }) + flow("f", "1"),
      "hoogstens één voorraad",
    ],
    ["a conveyor", S("<conveyor><len>3</len></conveyor>"), "een <conveyor>; dat wordt niet gelezen"],
    ["a stock that may not be negative", S("<non_negative/>"), "een <non_negative>; dat wordt niet gelezen"],
    ["a delay in a start", stock("S", "DELAY1(1, 2)", {}), "met DELAY1 in de beginstand"],
    ["points that do not ascend", '<gf name="g"><xpts>0,2,1</xpts><ypts>0,1,2</ypts></gf>', "niet oplopend bij punt 3"],
    ["more x than y", '<gf name="g"><xpts>0,1,2</xpts><ypts>0,1</ypts></gf>', "3 punten in xpts en 2 in ypts"],
    ["no points", '<gf name="g"><xpts>0,1</xpts></gf>', "zonder <ypts>"],
    [
      "a word among the points",
      '<gf name="g"><xpts>0,1</xpts><ypts>0,veel</ypts></gf>',
      'is "veel"; hier hoort een getal',
    ],
    [
      "another kind of graph",
      '<gf name="g" type="spline"><xpts>0,1</xpts><ypts>0,1</ypts></gf>',
      'is "spline"; hier hoort continuous',
    ],
    ["a scale without an end", '<gf name="g"><xscale min="0"/><ypts>0,1</ypts></gf>', "<xscale max> is een lege tekst"],
    ["a division by zero", aux("x", "1 / (TIME - 3)"), "x op TIME 3 is oneindig groot"],
    ["a root of less than nothing", aux("x", "SQRT(2 - TIME)"), "x op TIME 3 is geen getal (NaN)"],
    ["a growth that knows no end", stock("S", "1", { in: "f" }) + flow("f", "S * 1e200"), "oneindig groot"],
  ])("%s", (_, variables, part) => {
    const found = inModel(variables);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(part);
    expect(found[0]).toMatch(/^proef\.xmile.* is .+; .+/s);
  });

  test("all problems are said at once, each with its place", () => {
    const found = inModel(
      [aux("a", "onbekend"), "<module name='m'/>", aux("b", "FIT(1)"), S("<outflow>weg</outflow>")].join("\n"),
    );
    expect(found.map((sentence) => sentence.replace(/ is .*/s, ""))).toEqual([
      "proef.xmile, regel 7",
      "proef.xmile, regel 6: aux a",
      "proef.xmile, regel 8: aux b",
      "proef.xmile, regel 9: stock S",
    ]);
  });

  test("thousands of problems end in a hundred and a count", () => {
    const found = inModel(Array.from({ length: 3000 }, (_, k) => aux(`v${k}`, "weg")).join(""));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toContain("op nog 2.900 plaatsen fout");
  });

  test("a chain as long as a file allows is ordered, not overflowed", () => {
    const length = 40_000;
    const variables = Array.from({ length }, (_, k) => aux(`v${k}`, k === length - 1 ? "1" : `v${k + 1} + 1`)).join("");
    const model = importXmile(xmileOf({ variables, stop: 1 }), "proef.xmile");
    if (!model.ok) throw new Error(model.problemen.map(zin).join("\n"));
    const run = integrate(model.waarde);
    expect(run.ok && run.waarde.values.v0?.[0]).toBe(length);
  });
});

test("half a file, at every place, is a model or a sentence", () => {
  const xml = xmileOf({
    variables:
      '<gf name="g"><xpts>0,1</xpts><ypts>0,1</ypts></gf>' +
      aux("x", "IF g(TIME) > 0.5 THEN DELAY3(y, 2) ELSE 1") +
      aux("y", "2"),
  });
  expect(sentences(xml)).toEqual([]);
  for (let end = 0; end < xml.length; end += 3) {
    const found = sentences(xml.slice(0, end));
    expect(found.length, `cut at ${end}`).toBeGreaterThan(0);
    // A piece out of the middle.
    for (const sentence of sentences(xml.slice(0, end) + xml.slice(end + 7))) expect(sentence).toMatch(/ is .+; .+/s);
  }
});
