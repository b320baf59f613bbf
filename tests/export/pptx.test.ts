import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { EditableChart } from "../../src/charts/editable-chart.ts";
import { lineTable } from "../../src/charts/line-points.ts";
import { rangeTable } from "../../src/charts/range-chart.tsx";
import { tornadoTable } from "../../src/charts/tornado.tsx";
import { waterfallTable } from "../../src/charts/waterfall.tsx";
import { type PptxDia, pptxOf } from "../../src/export/pptx.ts";
import { getal, verschil } from "../../src/text/formats.ts";
import { bezetting, bezettingsverschil, edities, gevoeligheden, onderNul, onzeker } from "../charts/sample.ts";
import { HOSTILE } from "./hostile.ts";

const names = {
  id: "x",
  titel: "De boodschap",
  bijschrift: "Wat er staat",
  eenheid: "personen",
  width: 800,
  height: 400,
};
const waterfall = {
  ...names,
  formaat: (value: number) => getal(value),
  formaatVerschil: (value: number) => verschil(value),
};
const CHARTS: Readonly<Record<string, EditableChart>> = {
  lijn: lineTable(bezetting).bewerkbaar,
  banden: lineTable(onzeker).bewerkbaar,
  waterval: waterfallTable({ ...waterfall, stappen: bezettingsverschil }).bewerkbaar,
  onderNul: waterfallTable({ ...waterfall, stappen: onderNul }).bewerkbaar,
  tornado: tornadoTable({ ...names, basis: 87900, rijen: gevoeligheden, formaat: (value) => getal(value) }).bewerkbaar,
  bereik: rangeTable({ ...names, rijen: edities }).bewerkbaar,
};
const woorden = {
  voet: "Scenario: a; model 1.",
  volledig: "Volledige namen",
  rest: (n: number) => `En nog ${n} rijen.`,
};

const slide = (grafiek: EditableChart, titel = "De boodschap van deze dia"): PptxDia => ({
  titel,
  bijschrift: "Personen per maand",
  bron: "Bron: jaarverslag 2025.",
  inhoud: { soort: "grafiek", grafiek },
});

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Throws where the document is not well-formed. */
function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root;
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

const first = (element: Element, name: string) => all(element, name)[0] as Element;
const val = (element: Element) => element.attributes.val;

/** All parts of a package, XML read; checks that types and relations lead to parts. */
function readPackage(bytes: Uint8Array): Map<string, Element | Uint8Array> {
  const files = unzipSync(bytes);
  const parts = new Map<string, Element | Uint8Array>();
  for (const [name, content] of Object.entries(files))
    parts.set(name, /\.(xml|rels)$/.test(name) ? parse(strFromU8(content)) : content);
  const types = parts.get("[Content_Types].xml") as Element;
  const defaults = all(types, "Default").map(({ attributes }) => attributes.Extension);
  const overrides = all(types, "Override").map(({ attributes }) => attributes.PartName?.slice(1));
  expect(new Set(overrides).size).toBe(overrides.length);
  for (const part of overrides) expect(files, `type of ${part}`).toHaveProperty([part as string]);
  for (const name of Object.keys(files)) {
    if (name === "[Content_Types].xml") continue;
    const typed = overrides.includes(name) || defaults.includes(name.split(".").at(-1));
    expect(typed, `${name} has a type`).toBe(true);
  }
  for (const [name, content] of parts) {
    if (!name.endsWith(".rels")) continue;
    const folder = name.replace(/_rels\/[^/]*$/, "");
    const relations = all(content as Element, "Relationship").filter(
      ({ attributes }) => attributes.TargetMode !== "External",
    );
    const ids = relations.map(({ attributes }) => attributes.Id);
    expect(new Set(ids).size, name).toBe(ids.length);
    for (const { attributes } of relations) {
      const target = new URL(attributes.Target as string, `http://x/${folder}`).pathname.slice(1);
      expect(files, `${name} → ${target}`).toHaveProperty([target]);
    }
  }
  return parts;
}

const chartsOf = (parts: Map<string, Element | Uint8Array>) =>
  [...parts]
    .filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map(([name, root]) => ({ name, root: root as Element }));

describe("a presentation", async () => {
  const bytes = await pptxOf(
    Object.values(CHARTS).map((chart) => slide(chart)),
    woorden,
  );
  const parts = readPackage(bytes);
  const charts = chartsOf(parts).sort((a, b) => a.name.localeCompare(b.name, "nl", { numeric: true }));

  it("has a chart for each slide", () => {
    expect(charts).toHaveLength(Object.keys(CHARTS).length);
    expect([...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(charts.length);
  });

  it("names no axis that is not there, and each axis of the plot crosses the other", () => {
    for (const { root } of charts) {
      const axes = [...all(root, "c:catAx"), ...all(root, "c:valAx")].map((axis) => val(first(axis, "c:axId")));
      expect(axes).toHaveLength(2);
      for (const plot of [...all(root, "c:lineChart"), ...all(root, "c:barChart")])
        expect(plot.children.filter(({ name }) => name === "c:axId").map(val)).toEqual(axes);
      expect([...all(root, "c:crossAx")].map(val).sort()).toEqual([...axes].sort());
    }
  });

  it("has every number in the chart and in its workbook: zeros too, and no point at a gap", () => {
    Object.values(CHARTS).forEach((chart, n) => {
      const { root, name } = charts[n] as { root: Element; name: string };
      const relations = parts.get(name.replace("charts/", "charts/_rels/").concat(".rels")) as Element;
      const target = first(relations, "Relationship").attributes.Target?.replace("..", "ppt") as string;
      const sheet = first(
        readPackage(parts.get(target) as Uint8Array).get("xl/worksheets/sheet1.xml") as Element,
        "sheetData",
      );
      const cells = new Map(all(sheet, "c").map((cell) => [cell.attributes.r, cell]));
      const series = all(root, "c:ser").sort((a, b) => Number(val(first(a, "c:idx"))) - Number(val(first(b, "c:idx"))));
      expect(series).toHaveLength(chart.reeksen.length);
      chart.reeksen.forEach((reeks, s) => {
        const cache = new Map(
          all(first(series[s] as Element, "c:numCache"), "c:pt").map((point) => [
            Number(point.attributes.idx),
            first(point, "c:v").text,
          ]),
        );
        reeks.waarden.forEach((value, row) => {
          const cell = cells.get(`${String.fromCharCode(66 + s)}${row + 2}`);
          expect(cache.get(row)).toBe(value === null ? undefined : String(value));
          expect(cell && first(cell, "v").text).toBe(value === null ? undefined : String(value));
        });
      });
    });
  });

  it("keeps a zero, and gives the same bytes for the same numbers but for the time in its properties", async () => {
    const chart: EditableChart = { ...(CHARTS.lijn as EditableChart), categorieen: ["a", "b", "c"] };
    const zeros = {
      ...chart,
      reeksen: [{ naam: "r", vorm: "lijn" as const, ink: "inkt" as const, waarden: [0, null, 3] }],
    };
    const made = chartsOf(readPackage(await pptxOf([slide(zeros)], woorden)));
    expect(
      all(first(made[0]?.root as Element, "c:numCache"), "c:pt").map((p) => [p.attributes.idx, first(p, "c:v").text]),
    ).toEqual([
      ["0", "0"],
      ["2", "3"],
    ]);
    const part = async () =>
      strFromU8(
        Object.entries(unzipSync(await pptxOf([slide(zeros)], woorden))).find(([name]) =>
          /charts\/chart\d+\.xml$/.test(name),
        )?.[1] as Uint8Array,
      );
    expect(await part()).toBe(await part());
  });

  it("says the sum of a waterfall: the base and the bar on it end where the next begins", () => {
    for (const key of ["waterval", "onderNul"] as const) {
      const steps = key === "waterval" ? bezettingsverschil : onderNul;
      const { reeksen } = CHARTS[key] as EditableChart;
      let running = 0;
      steps.forEach((step, n) => {
        const start = step.soort === "totaal" ? 0 : running;
        running = start + step.waarde;
        const values = reeksen.map(({ waarden }) => waarden[n] ?? 0);
        const above = values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0);
        const below = values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0);
        expect(above).toBeCloseTo(Math.max(0, start, running), 6);
        expect(below).toBeCloseTo(Math.min(0, start, running), 6);
      });
    }
  });

  it("puts the message in the title of a slide, and the source under it", () => {
    const root = parts.get("ppt/slides/slide1.xml") as Element;
    const title = all(root, "p:sp").find((shape) =>
      all(shape, "p:ph").some(({ attributes }) => attributes.type === "title"),
    );
    expect(
      title &&
        all(title, "a:t")
          .map(({ text }) => text)
          .join(""),
    ).toBe("De boodschap van deze dia");
    expect(
      all(root, "a:t")
        .map(({ text }) => text)
        .join("\n"),
    ).toContain("Bron: jaarverslag 2025. Scenario: a; model 1.");
  });
});

describe("hostile names", async () => {
  const chart = (naam: string): EditableChart => ({
    ...(CHARTS.waterval as EditableChart),
    categorieen: (CHARTS.waterval as EditableChart).categorieen.map((_, n) => (n === 0 ? naam : String(n))),
    reeksen: (CHARTS.waterval as EditableChart).reeksen.map((reeks) => ({ ...reeks, naam })),
  });
  const dias = Object.values(HOSTILE).map((naam) => ({
    ...slide(chart(naam), `${naam}: het antwoord`),
    bijschrift: naam,
    bron: naam,
  }));
  const list: PptxDia = {
    ...slide(chart("a")),
    inhoud: {
      soort: "lijst",
      kop: ["Aanname", "Waarde"],
      rijen: Object.values(HOSTILE).flatMap((naam) => [
        [naam, naam],
        [naam, "2"],
      ]),
    },
  };
  const parts = readPackage(await pptxOf([...dias, list], woorden));

  it("stand whole in the notes, also where the slide cuts them", () => {
    Object.values(HOSTILE).forEach((naam, n) => {
      const notes = all(parts.get(`ppt/notesSlides/notesSlide${n + 1}.xml`) as Element, "a:t")
        .map(({ text }) => text)
        .join("\n");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
      const shown = naam.replace(/[\u0000\u0007\u001b\ud800\uffff]/g, "\ufffd").replace(/\r\n/g, "\n");
      expect(notes).toContain(shown);
    });
  });

  it("are a text in the workbook, never a formula", () => {
    for (const [name, part] of parts) {
      if (!name.endsWith(".xlsx")) continue;
      const sheet = readPackage(part as Uint8Array).get("xl/worksheets/sheet1.xml") as Element;
      expect(all(sheet, "f")).toHaveLength(0);
      for (const cell of all(sheet, "c"))
        expect(cell.attributes.t === "inlineStr" || Number.isFinite(Number(first(cell, "v").text))).toBe(true);
    }
  });

  it("are cut where a slide cannot hold them", () => {
    for (const [name, part] of parts) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
      for (const { text } of all(part as Element, "a:t")) expect(text.length).toBeLessThan(700);
    }
  });
});

const soffice = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (!soffice)
  console.warn(
    "OVERGESLAGEN: soffice (LibreOffice) staat niet op deze machine; de presentatie is daar niet mee geopend.",
  );

describe.skipIf(!soffice)("LibreOffice", () => {
  it("opens the presentation and makes a page of each slide", async () => {
    const folder = process.env.PLAATJES ?? mkdtempSync(join(tmpdir(), "pptx-"));
    const file = join(folder, "grafieken.pptx");
    writeFileSync(
      file,
      await pptxOf(
        Object.values(CHARTS).map((chart) => slide(chart)),
        woorden,
      ),
    );
    execFileSync(soffice as string, [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      file,
    ]);
    const pdf = readFileSync(join(folder, "grafieken.pdf"), "latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(Object.keys(CHARTS).length);
  }, 180_000);
});
