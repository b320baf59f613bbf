import { strToU8, type Zippable, zipSync } from "fflate";
import type { EditableChart } from "../charts/editable-chart.ts";
import { columnName, SHEET } from "./pptx-grafiek.ts";
import { escaped } from "./xml.ts";

/** The workbook inside a chart, which opens when someone edits it: categories down, a series to a column, zeros as zeros. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Of a file in a zip: always the same, so that the same numbers give the same bytes. */
export const ZIP_TIME = new Date(2026, 0, 1);

export function workbookOf({ categorieen, reeksen }: EditableChart): Uint8Array<ArrayBuffer> {
  const head = [text("A1", ""), ...reeksen.map(({ naam }, n) => text(`${columnName(n + 1)}1`, naam))];
  const rows = categorieen.map((naam, row) => {
    const cells = reeksen.map(({ waarden }, n) => number(`${columnName(n + 1)}${row + 2}`, waarden[row] ?? null));
    return `<row r="${row + 2}">${text(`A${row + 2}`, naam)}${cells.join("")}</row>`;
  });
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${head.join("")}</row>${rows.join("")}</sheetData></worksheet>`,
  };
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = [strToU8(HEAD + content), { mtime: ZIP_TIME }];
  return zipSync(files);
}

/** A text is a text, also when it begins like a formula. */
function text(cell: string, value: string): string {
  return `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function number(cell: string, value: number | null): string {
  return value === null ? "" : `<c r="${cell}"><v>${value}</v></c>`;
}
