import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import PptxGenJS from "pptxgenjs";
import type { EditableChart } from "../charts/editable-chart.ts";
import { INKS } from "../charts/ink.ts";
import { chartXml, named } from "./pptx-grafiek.ts";
import { workbookOf, ZIP_TIME } from "./pptx-werkblad.ts";
import { allowed, shortened } from "./xml.ts";

/** One slide: a message, what is shown, and where it comes from. */
export interface PptxDia {
  titel: string;
  bijschrift: string;
  bron: string;
  /** For who presents. */
  toelichting?: string;
  inhoud:
    | { soort: "grafiek"; grafiek: EditableChart }
    | { soort: "lijst"; kop: readonly string[]; rijen: readonly (readonly string[])[] };
}

export interface PptxWoorden {
  /** Scenario, versions, date; under every slide. */
  voet: string;
  /** Over the names in the notes that a slide cuts. */
  volledig: string;
  /** Under a list of which a slide shows the first rows. */
  rest: (aantal: number) => string;
}

const FONT = "Arial";
const PAGE = { w: 13.33, x: 0.6, wide: 12.13 } as const;
const MOST = { titel: 170, bijschrift: 200, voet: 330, cel: 75, rijen: 11 } as const;
/** Points; a title of more characters than `long` is written smaller, so that it stays on two lines. */
const TITLE = { size: 24, small: 19, long: 95 } as const;
const MASTER = "opvangraming";
const color = (ink: keyof typeof INKS) => INKS[ink].slice(1).toUpperCase();

/** A presentation of PowerPoint with charts that can be edited, one message to a slide. */
export async function pptxOf(dias: readonly PptxDia[], woorden: PptxWoorden): Promise<Uint8Array<ArrayBuffer>> {
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = "Opvangraming";
  pptx.subject = "Opvangraming";
  pptx.author = "Opvangraming";
  pptx.company = "Opvangraming";
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const place = { x: PAGE.x, w: PAGE.wide, margin: 0, fontFace: FONT, align: "left" as const };
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: color("papier") },
    objects: [
      {
        placeholder: {
          options: {
            ...place,
            name: "titel",
            type: "title",
            y: 0.4,
            h: 0.95,
            fontSize: TITLE.size,
            bold: true,
            color: color("inkt"),
            valign: "bottom",
          },
          text: "",
        },
      },
      {
        placeholder: {
          options: {
            ...place,
            name: "bijschrift",
            type: "body",
            y: 1.38,
            h: 0.5,
            fontSize: 14,
            color: color("grijs"),
            valign: "top",
          },
          text: "",
        },
      },
    ],
    slideNumber: {
      x: 12.3,
      y: 7.05,
      w: 0.5,
      h: 0.25,
      fontFace: FONT,
      fontSize: 10,
      color: color("grijs"),
      align: "right",
    },
  });
  const charts: EditableChart[] = [];
  for (const dia of dias) {
    const slide = pptx.addSlide({ masterName: MASTER });
    const titel = shortened(dia.titel, MOST.titel);
    const fontSize = titel.length > TITLE.long ? TITLE.small : TITLE.size;
    slide.addText([{ text: titel, options: { fontSize } }], { placeholder: "titel" });
    slide.addText(shortened(dia.bijschrift, MOST.bijschrift), { placeholder: "bijschrift" });
    if (dia.inhoud.soort === "grafiek") {
      charts.push(named(dia.inhoud.grafiek));
      // The place of the chart; its parts are written below.
      slide.addChart(pptx.ChartType.line, [{ name: "1", labels: ["1"], values: [1] }], {
        x: PAGE.x,
        y: 1.95,
        w: PAGE.wide,
        h: 4.55,
        altText: shortened(`${dia.titel} ${dia.bijschrift}`, 400),
      });
    } else addList(slide, dia.inhoud, woorden);
    slide.addText(shortened(`${dia.bron} ${woorden.voet}`, MOST.voet), {
      ...place,
      y: 6.62,
      w: 11.5,
      h: 0.55,
      fontSize: 10,
      color: color("grijs"),
      valign: "bottom",
    });
    slide.addNotes(notesOf(dia, woorden));
  }
  const written = await pptx.write({ outputType: "uint8array", compression: false });
  return repaired(written as Uint8Array, charts);
}

function addList(
  slide: PptxGenJS.Slide,
  { kop, rijen }: PptxDia["inhoud"] & { soort: "lijst" },
  woorden: PptxWoorden,
): void {
  const cell = (value: string, bold: boolean, n: number): PptxGenJS.TableCell => ({
    text: shortened(value, MOST.cel),
    options: { bold, align: n === 0 || n === kop.length - 1 ? "left" : "right" },
  });
  const shown = rijen.slice(0, MOST.rijen);
  slide.addTable(
    [kop.map((text, n) => cell(text, true, n)), ...shown.map((rij) => rij.map((text, n) => cell(text, false, n)))],
    {
      x: PAGE.x,
      y: 1.95,
      w: PAGE.wide,
      colW: columnWidths([kop, ...shown]),
      fontFace: FONT,
      fontSize: 11,
      color: color("inkt"),
      border: { type: "solid", pt: 0.5, color: color("raster") },
    },
  );
  const rest = rijen.length - shown.length;
  if (rest > 0)
    slide.addText(woorden.rest(rest), {
      x: PAGE.x,
      y: 6.25,
      w: PAGE.wide,
      h: 0.3,
      fontFace: FONT,
      fontSize: 12,
      color: color("grijs"),
      margin: 0,
    });
}

/** Of each column, as much of the page as its longest text takes of all; in inches. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const longest = (rows[0] ?? []).map((_, n) =>
    Math.max(12, ...rows.map((row) => Math.min(MOST.cel, row[n]?.length ?? 0))),
  );
  const all = longest.reduce((sum, length) => sum + length, 0);
  return longest.map((length) => (PAGE.wide * length) / all);
}

/** Everything in full: what the slide says, what may be added, and every name and row that it cuts. */
function notesOf({ titel, bijschrift, bron, toelichting, inhoud }: PptxDia, { voet, volledig }: PptxWoorden): string {
  const parts = [titel, bijschrift, ...(toelichting ? [toelichting] : []), bron, voet];
  if (inhoud.soort === "grafiek") {
    const { categorieen, reeksen } = inhoud.grafiek;
    const short = named(inhoud.grafiek);
    const cut = [
      ...reeksen.filter(({ naam }, n) => short.reeksen[n]?.naam !== naam).map(({ naam }) => naam),
      ...categorieen.filter((naam, n) => short.categorieen[n] !== naam),
    ];
    if (cut.length > 0) parts.push(`${volledig}:`, ...cut);
  } else parts.push(...inhoud.rijen.map((rij) => rij.join(" · ")));
  return allowed(parts.filter((part) => part !== "").join("\n")).replace(/\r\n?/g, "\n");
}

/** What pptxgenjs leaves wrong, put right: its charts and their workbooks, types of parts that are not there, lines in notes. */
function repaired(file: Uint8Array, charts: readonly EditableChart[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const inOrder = (folder: RegExp) =>
    Object.keys(parts)
      .filter((name) => folder.test(name))
      .sort((a, b) => numberIn(a) - numberIn(b));
  const places = inOrder(/^ppt\/charts\/chart\d+\.xml$/);
  const workbooks = inOrder(/^ppt\/embeddings\/.*\.xlsx$/);
  if (places.length !== charts.length || workbooks.length !== charts.length)
    throw new Error(
      `pptxgenjs wrote ${places.length} charts and ${workbooks.length} workbooks; there are ${charts.length}`,
    );
  charts.forEach((chart, n) => {
    parts[places[n] as string] = strToU8(chartXml(chart));
    parts[workbooks[n] as string] = workbookOf(chart);
  });
  const out: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith("/")) continue;
    const content = name === "[Content_Types].xml" ? strToU8(existing(strFromU8(bytes), parts)) : bytes;
    out[name] = [
      /^ppt\/notesSlides\/[^/]*\.xml$/.test(name) ? strToU8(paragraphs(strFromU8(content))) : content,
      { mtime: ZIP_TIME },
    ];
  }
  return zipSync(out);
}

function numberIn(name: string): number {
  return Number(/(\d+)\.\w+$/.exec(name)?.[1]);
}

function existing(types: string, parts: Readonly<Record<string, Uint8Array>>): string {
  return types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
    part in parts ? override : "",
  );
}

/** A line break within a run is shown as a space; each line of the notes becomes a paragraph. */
function paragraphs(notes: string): string {
  return notes.replace(/<a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>/g, (_, style: string, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:r>${style}<a:t>${line}</a:t></a:r>`)
      .join("</a:p><a:p>"),
  );
}
