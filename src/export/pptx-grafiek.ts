import type { EditableChart, EditableSeries } from "../charts/editable-chart.ts";
import { INKS } from "../charts/ink.ts";
import { escaped, shortened } from "./xml.ts";

/**
 * A chart as DrawingML, in the order that the schema of ECMA-376 asks for. pptxgenjs writes charts with an axis that does
 * not exist, marks out of order, gaps as empty values and no lines beside columns; of its charts only the place is used.
 */

export const SHEET = "Data";
const LONGEST_NAME = 90;
/** Of a row of months, so many years are named at most. */
const MOST_YEARS = 7;
const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** Names as short as a legend and an axis can hold; the workbook has the same ones, so that editing changes nothing. */
export function named(chart: EditableChart): EditableChart {
  return {
    ...chart,
    categorieen: chart.categorieen.map((naam) => shortened(naam, LONGEST_NAME)),
    reeksen: chart.reeksen.map((reeks) => ({ ...reeks, naam: shortened(reeks.naam, LONGEST_NAME) })),
  };
}

/** The part `ppt/charts/chartN.xml`; its relation `rId1` is the workbook. */
export function chartXml(chart: EditableChart): string {
  const format = numberFormat(chart);
  const all = chart.reeksen.map((reeks, n) => ({ reeks, n }));
  const bars = all.filter(({ reeks }) => isBar(reeks));
  const lines = all.filter(({ reeks }) => !isBar(reeks));
  const hidden = all.filter(({ reeks }) => reeks.vorm === "leeg");
  const rows = chart.richting === "rijen";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    bars.length === 0
      ? ""
      : [
          `<c:barChart><c:barDir val="${rows ? "bar" : "col"}"/><c:grouping val="${chart.gestapeld ? "stacked" : "clustered"}"/><c:varyColors val="0"/>`,
          ...bars.map(({ reeks, n }) => barSeries(chart, reeks, n, format)),
          `<c:gapWidth val="${chart.gestapeld ? 40 : 60}"/><c:overlap val="${chart.gestapeld ? 100 : 0}"/>${AXES}</c:barChart>`,
        ].join(""),
    lines.length === 0
      ? ""
      : [
          '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
          ...lines.map(({ reeks, n }) => lineSeries(chart, reeks, n)),
          `<c:marker val="1"/>${AXES}</c:lineChart>`,
        ].join(""),
    categoryAxis(chart, rows),
    valueAxis(format, rows),
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>",
    all.length - hidden.length < 2
      ? ""
      : `<c:legend><c:legendPos val="b"/>${hidden.map(({ n }) => `<c:legendEntry><c:idx val="${n}"/><c:delete val="1"/></c:legendEntry>`).join("")}<c:overlay val="0"/>${letters(12, INKS.grijs)}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join("");
}

function isBar({ vorm }: EditableSeries): boolean {
  return vorm === "balk" || vorm === "open balk" || vorm === "leeg";
}

function barSeries(chart: EditableChart, reeks: EditableSeries, n: number, format: string): string {
  const color = fill(INKS[reeks.ink]);
  const shape = {
    leeg: "<a:noFill/><a:ln><a:noFill/></a:ln>",
    balk: `${color}<a:ln w="12700">${color}</a:ln>`,
    "open balk": `${fill(INKS.papier)}<a:ln w="19050">${color}</a:ln>`,
  }[reeks.vorm as "leeg" | "balk" | "open balk"];
  const labels =
    reeks.bedragen === undefined
      ? ""
      : `<c:dLbls><c:numFmt formatCode="${escaped(signed(format, reeks.bedragen))}" sourceLinked="0"/><c:spPr>${chart.gestapeld ? fill(INKS.papier) : "<a:noFill/>"}<a:ln><a:noFill/></a:ln></c:spPr>${letters(12, INKS.inkt, true)}<c:dLblPos val="${chart.gestapeld ? "ctr" : "outEnd"}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  return `<c:ser>${heading(reeks, n)}<c:spPr>${shape}</c:spPr><c:invertIfNegative val="0"/>${labels}${data(chart, reeks, n)}</c:ser>`;
}

function lineSeries(chart: EditableChart, reeks: EditableSeries, n: number): string {
  const color = fill(INKS[reeks.ink]);
  const points = reeks.vorm === "punten";
  const line = points
    ? '<a:ln w="19050"><a:noFill/></a:ln>'
    : `<a:ln w="${Math.round((reeks.dikte ?? 1.5) * 12700)}" cap="rnd">${color}<a:prstDash val="${reeks.streep ?? "solid"}"/><a:round/></a:ln>`;
  const marker = points
    ? `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${color}<a:ln w="9525">${color}</a:ln></c:spPr></c:marker>`
    : '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:ser>${heading(reeks, n)}<c:spPr>${line}</c:spPr>${marker}${data(chart, reeks, n)}<c:smooth val="0"/></c:ser>`;
}

function heading({ naam }: EditableSeries, n: number): string {
  return `<c:idx val="${n}"/><c:order val="${n}"/><c:tx><c:strRef><c:f>${SHEET}!$${columnName(n + 1)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(naam)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** Categories and values; a gap has no point, a zero has one. */
function data({ categorieen }: EditableChart, { waarden }: EditableSeries, n: number): string {
  const last = categorieen.length + 1;
  const point = (index: number, value: string) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
  const names = categorieen.map((naam, index) => point(index, escaped(naam))).join("");
  const values = waarden.map((value, index) => (value === null ? "" : point(index, String(value)))).join("");
  const count = `<c:ptCount val="${categorieen.length}"/>`;
  return `<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${last}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${SHEET}!$${columnName(n + 1)}$2:$${columnName(n + 1)}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}${values}</c:numCache></c:numRef></c:val>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}

function categoryAxis({ categorieen }: EditableChart, rows: boolean): string {
  // Of a long row of months a year's first; of few categories each.
  const long = categorieen.length > 24;
  const step = 12 * Math.ceil(categorieen.length / (12 * MOST_YEARS));
  const skip = long ? `<c:tickLblSkip val="${step}"/><c:tickMarkSkip val="12"/>` : "";
  return `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${rows ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${rows ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="${long ? "none" : "out"}"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${fill(INKS.grijs)}</a:ln></c:spPr>${letters(12, INKS.grijs, false, !long)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxis(format: string, rows: boolean): string {
  return `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${rows ? "b" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="9525">${fill(INKS.raster)}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${rows ? "high" : "nextTo"}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${letters(12, INKS.grijs)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

/** How the office program of the reader writes a number; the program puts the separators of its own language in. */
function numberFormat({ schrijf, reeksen }: EditableChart): string {
  if (schrijf === "miljoen") return '#,##0,,;"−"#,##0,,';
  if (schrijf === "procent") return '0.0%;"−"0.0%';
  const size = Math.max(0, ...reeksen.flatMap(({ waarden }) => waarden.map((value) => Math.abs(value ?? 0))));
  const digits = size < 1 ? "0.00" : size < 10 ? "0.0" : "#,##0";
  return `${digits};"−"${digits}`;
}

function signed(format: string, sign: "" | "+" | "−"): string {
  const [positive = ""] = format.split(";");
  return sign === "" ? format : `"${sign}"${positive};"${sign}"${positive};${positive}`;
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

function letters(points: number, color: string, bold = false, level = false): string {
  return `<c:txPr><a:bodyPr${level ? ' rot="0" vert="horz"' : ""}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points * 100}" b="${bold ? 1 : 0}">${fill(color)}<a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
}
