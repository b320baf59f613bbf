import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ChartFrame } from "../../src/charts/chart-frame.tsx";
import { DataTable } from "../../src/charts/chart-table.tsx";
import { LineChart } from "../../src/charts/line-chart.tsx";
import { lineTable } from "../../src/charts/line-points.ts";
import { SmallMultiples } from "../../src/charts/small-multiples.tsx";
import { bezetting, panelen } from "./sample.ts";

const names = {
  id: "bezetting",
  titel: bezetting.titel,
  bijschrift: bezetting.bijschrift,
  bron: "Bron: jaarverslag 2025",
};
const frame = renderToString(<ChartFrame {...names} chart={(size) => <LineChart {...size} {...bezetting} />} />);

describe("ChartFrame", () => {
  it("has message, caption, source and a button for the table", () => {
    expect(frame).toContain(`<h2 class="grafiek-titel">${names.titel}</h2>`);
    expect(frame).toContain(`id="bezetting-bijschrift">${names.bijschrift}</p>`);
    expect(frame).toContain(names.bron);
    expect(frame).toMatch(/<button[^>]*aria-expanded="false"[^>]*>Tabel<\/button>/);
  });

  it("is 800 wide before it is measured", () => {
    expect(frame).toMatch(/<svg[^>]* width="800"/);
  });

  it("is one tab stop with a name, a description and a polite voice", () => {
    expect(frame.match(/tabindex="0"/g)).toHaveLength(1);
    expect(frame).toMatch(/<svg[^>]*role="img"[^>]*aria-roledescription="grafiek"/);
    expect(frame).toContain(`aria-label="${names.titel}"`);
    expect(frame).toContain('aria-describedby="bezetting-bijschrift bezetting-toetsen"');
    expect(frame).toContain('id="bezetting-toetsen"');
    expect(frame).toContain('aria-live="polite"');
  });

  it("leaves the heading to the view when asked, and takes its level", () => {
    const chart = (size: { width: number; height: number }) => <LineChart {...size} {...bezetting} />;
    expect(renderToString(<ChartFrame {...names} toonTitel={false} chart={chart} />)).not.toContain("<h2");
    expect(renderToString(<ChartFrame {...names} kop={3} chart={chart} />)).toContain("<h3");
  });

  it("is one tab stop around small multiples, and names them", () => {
    const many = renderToString(
      <ChartFrame {...names} chart={({ width }) => <SmallMultiples width={width} charts={panelen} />} />,
    );
    expect(many.match(/tabindex="0"/g)).toHaveLength(1);
    expect(many).toContain(`aria-label="${names.titel}"`);
  });

  it("has no style attribute, which the policy of the page would refuse", () => {
    expect(frame).not.toContain("style=");
  });
});

describe("DataTable", () => {
  it("is a table with a caption and heads of rows and columns", () => {
    const table = lineTable({ ...bezetting, van: 84, tot: 86 });
    const html = renderToString(<DataTable id="t" titel="De boodschap" table={table} />);
    expect(html).toContain(`<caption>${table.bijschrift}</caption>`);
    expect(html.match(/scope="col"/g)).toHaveLength(table.kop.length);
    expect(html.match(/scope="row"/g)).toHaveLength(table.rijen.length);
    const cells = [...html.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell);
    expect(cells).toEqual(table.rijen.flatMap(({ cellen }) => cellen));
  });
});
