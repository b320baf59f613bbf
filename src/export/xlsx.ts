import { strToU8, unzipSync, zipSync } from "fflate";
import writeXlsxFile, { type Feature } from "write-excel-file/universal";
import { uitvoerTekst } from "../text/uitvoer.ts";
import { type Blad, type BladCel, kolomletter } from "./blad.ts";
import { onschadelijk } from "./cel.ts";

/** Characters that a cell may hold. */
const LANGSTE_CEL = 32_767;
/** In the zip, so that the same sheets are the same file. */
const VAST_TIJDSTIP = "1980-01-01T12:00:00";
const KOP = { fontWeight: "bold", wrap: true, alignVertical: "top" } as const;

/**
 * The sheets as an XLSX file. The writer makes the parts and the styles; what stands in the cells is filled in here,
 * because it writes no value beside a formula, and because it compresses what is over 160 kB in a worker from a blob,
 * which the policy of the page forbids: it is handed sheets without cells, and the whole is packed once more.
 */
export async function xlsxVan(bladen: readonly Blad[]): Promise<Uint8Array<ArrayBuffer>> {
  const filled = new Map<string, string>();
  const feature: Feature<Blob> = {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex, sheetId }) => {
            const blad = bladen[sheetIndex];
            if (!blad) throw new Error(`blad ${sheetIndex} bestaat niet`);
            filled.set(`xl/worksheets/sheet${sheetId}.xml`, fill(xml, blad));
            return xml.replace(/<sheetData>.*<\/sheetData>/su, "<sheetData></sheetData>");
          },
        },
        "xl/workbook.xml": {
          // The writer's own has nothing in it; a second one, or an empty list of names, is a file to be repaired.
          transform: (xml) =>
            xml.replace("<definedNames/>", "").replace("<calcPr/>", '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
        },
      },
    },
  };
  const blob = await writeXlsxFile(
    bladen.map((blad) => ({
      sheet: blad.naam,
      orientation: "landscape" as const,
      stickyRowsCount: 1,
      ...(blad.vast ? { stickyColumnsCount: blad.vast } : {}),
      columns: blad.kolommen.map(({ breedte = 14 }) => ({ width: breedte })),
      data: [
        blad.kolommen.map(() => ({ value: 0, type: Number, ...KOP })),
        ...blad.rijen.map((row) => row.map((cel, n) => place(cel, blad.kolommen[n]?.formaat))),
      ],
    })),
    { fontFamily: "Calibri", fontSize: 11, features: [feature] },
  ).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  for (const [path, xml] of filled) {
    // The writer takes the reference to a drawing that is not there out of the sheets it packs, not out of these; and a
    // sheet of which no column stays in place has no pane at the right.
    const whole = xml.replace(/<drawing [^>]*\/>/u, "");
    parts[path] = strToU8(whole.replace(/ xSplit="0"([^>]*) activePane="bottomRight"/u, '$1 activePane="bottomLeft"'));
  }
  return zipSync(parts, { mtime: VAST_TIJDSTIP });
}

/** What the writer is given for a cell: a number in its place, in the style of the cell. */
function place(cel: BladCel, formaat: string | undefined) {
  if (cel === null) return null;
  // "@" is text, also for who edits the cell: what begins like a formula does not become one.
  const format = typeof cel === "string" ? (onschadelijk(cel) === cel ? "General" : "@") : (formaat ?? "General");
  const wrap = typeof cel === "string" && cel.length > 60 ? { wrap: true, alignVertical: "top" as const } : {};
  return { value: 0, type: Number, format, ...wrap };
}

function fill(xml: string, { kolommen, rijen }: Blad): string {
  const cells = new Map<string, BladCel>();
  for (const [row, cels] of [kolommen.map(({ kop }) => kop), ...rijen].entries())
    for (const [column, cel] of cels.entries()) cells.set(`${kolomletter(column)}${row + 1}`, cel);
  return xml.replace(/<c ([^>]*)><v>0<\/v><\/c>/gu, (found, attributes: string) => {
    const address = /r="([A-Z]+\d+)"/u.exec(attributes)?.[1] ?? "";
    const cel = cells.get(address);
    if (cel === undefined || cel === null) throw new Error(`cel ${address} heeft geen inhoud: ${found}`);
    return inhoud(attributes, cel);
  });
}

function inhoud(attributes: string, cel: string | number | { formule: string; waarde: number }): string {
  if (typeof cel === "string")
    return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${tekst(cel)}</t></is></c>`;
  if (typeof cel === "number") return `<c ${attributes}><v>${eindig(cel)}</v></c>`;
  return `<c ${attributes}><f>${escaped(cel.formule)}</f><v>${eindig(cel.waarde)}</v></c>`;
}

function eindig(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`een cel is ${value}; een getal moet eindig zijn`);
  return String(value);
}

/** Text of a cell: what XML cannot hold is written as the format has it, and a cell that is too long says that it was cut. */
function tekst(text: string): string {
  const { ingekort } = uitvoerTekst();
  const note = ingekort(text.length);
  const whole = text.length <= LANGSTE_CEL ? text : text.slice(0, LANGSTE_CEL - note.length) + note;
  return escaped(
    whole
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replace(/_x(?=[0-9A-Fa-f]{4}_)/gu, "_x005F_x")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that XML refuses or changes.
      .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/gu, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        return `_x${code}_`;
      }),
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
