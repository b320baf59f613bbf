import { render } from "preact";
import type { ChartFormat, ExportableChart } from "../charts/chart-export.ts";
import { shownCharts } from "../charts/chart-export.ts";
import type { PptxDia } from "../export/pptx.ts";
import type { GetoondeTabel } from "../export/tabel-csv.ts";
import { CIJFERVERSIE } from "../figures/figures.ts";
import { MODELVERSIE } from "../model/model.ts";
import { uitvoerGrafiekTekst } from "../text/uitvoer-grafieken.ts";
import { vertaald } from "../text/vertaling.ts";
import { saveFile } from "./download.ts";
import { kondigAan, meld, scenarioDocument, weergave, werk } from "./state.ts";

/** Charts out of the page. What makes the files is loaded when it is first used. */

const PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Makes a file of one chart, or says why it cannot. */
export async function bewaarGrafiek(format: ChartFormat, chart: ExportableChart): Promise<void> {
  await proberen(format.toUpperCase(), chart.titel, async () => {
    const name = `${chart.id}.${format}`;
    if (format === "csv") saveFile(name, await csvVan(chart), "text/csv;charset=utf-8");
    else if (format === "pptx") saveFile(name, await pptxVan([diaVan(chart)]), PPTX_TYPE);
    else {
      const { isolated } = await import("../export/xml.ts");
      const { pictureSvg } = await import("../export/svg.ts");
      const { titel, bijschrift, bron } = chart;
      const svg = pictureSvg({ titel, bijschrift, bron, voet: voet(isolated) }, (size) => markupOf(chart, size));
      if (format === "svg") return saveFile(name, svg, "image/svg+xml");
      const { pngOf } = await import("../export/png.ts");
      const png = await pngOf(svg);
      if (!png) throw new Error(uitvoerGrafiekTekst().geenPlaatje);
      saveFile(name, png, "image/png");
    }
    kondigAan(uitvoerGrafiekTekst().gereed(name));
  });
}

/** Saves a presentation of the charts on the page; the name of the file. Thrown when there is no chart. */
export async function exporteerPptx(): Promise<string> {
  const charts = shownCharts();
  if (charts.length === 0) throw new Error(uitvoerGrafiekTekst().geenGrafiek);
  const name = `${werk.value.actief}-${weergave.value.view}.pptx`;
  saveFile(name, await pptxVan(charts.map(diaVan)), PPTX_TYPE);
  return name;
}

/** Saves a presentation of the slides that are chosen for the active scenario. Thrown when none has a message. */
export async function exporteerPresentatie(): Promise<string> {
  const { pptxDias } = await import("../views/presenteren/pptx-dias.ts");
  const dias = pptxDias();
  if (dias.length === 0) throw new Error(uitvoerGrafiekTekst().geenDias);
  const name = `${werk.value.actief}-${uitvoerGrafiekTekst().presentatieBestand}.pptx`;
  saveFile(name, await pptxVan(dias), PPTX_TYPE);
  return name;
}

/** Saves the tables on the page, one under another, each with its caption. Thrown when there is none. */
export async function exporteerTabellen(): Promise<string> {
  const { tabellenCsv } = await import("../export/tabel-csv.ts");
  const tables = getoondeTabellen(document.querySelector("main") ?? document.body);
  if (tables.length === 0) throw new Error(uitvoerGrafiekTekst().geenTabel);
  const name = `${werk.value.actief}-${weergave.value.view}.csv`;
  saveFile(name, tabellenCsv(tables, [[uitvoerGrafiekTekst().voet, voet((naam) => naam)]]), "text/csv;charset=utf-8");
  return name;
}

/** Saves the tables in `part`; what goes wrong is said. */
export function exporteerTabel(part: HTMLElement, naam: string): Promise<void> {
  return proberen("CSV", naam, async () => {
    const { tabellenCsv } = await import("../export/tabel-csv.ts");
    const slug = naam
      .toLocaleLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .slice(0, 60);
    const file = `${werk.value.actief}-${slug}.csv`;
    const meta = [[uitvoerGrafiekTekst().voet, voet((text) => text)]] as const;
    saveFile(file, tabellenCsv(getoondeTabellen(part), meta), "text/csv;charset=utf-8");
    kondigAan(uitvoerGrafiekTekst().gereed(file));
  });
}

/** The tables of a part of the page, as they are shown; a cell over more columns fills the others with nothing. */
function getoondeTabellen(part: HTMLElement): GetoondeTabel[] {
  const text = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  return [...part.querySelectorAll("table")].map((table) => {
    const rows = [...table.rows].map((row) =>
      [...row.cells].flatMap((cell) => [cellText(cell), ...Array<string>(cell.colSpan - 1).fill("")]),
    );
    const [kop = [], ...rest] = rows;
    const label = table.closest("[aria-label]")?.getAttribute("aria-label");
    const bijschrift = text(table.caption) || label || text(document.querySelector("main h1"));
    return { bijschrift, kop, rijen: rest.map(([first = "", ...cellen]) => ({ kop: first, cellen })) };
  });
}

/** What a cell says; of what can be filled in, what stands in it. */
function cellText(cell: HTMLTableCellElement): string {
  const field = cell.querySelector<HTMLInputElement | HTMLSelectElement>("input:not([type=checkbox]), select");
  return (field ? field.value : (cell.textContent ?? "")).replace(/\s+/g, " ").trim();
}

async function proberen(soort: string, titel: string, maak: () => Promise<void>): Promise<void> {
  try {
    await maak();
  } catch (error) {
    const reden = error instanceof Error ? error.message : String(error);
    meld(() => uitvoerGrafiekTekst().mislukt(soort, titel, reden));
  }
}

async function csvVan(chart: ExportableChart): Promise<string> {
  const tekst = uitvoerGrafiekTekst();
  const { grafiekCsv } = await import("../export/grafiek-csv.ts");
  return grafiekCsv(
    tableOf(chart),
    [
      [tekst.titel, chart.titel],
      [tekst.bijschrift, chart.bijschrift],
      [tekst.bron, chart.bron],
      [tekst.voet, voet((naam) => naam)],
    ],
    "excel",
  );
}

async function pptxVan(dias: readonly PptxDia[]): Promise<BlobPart> {
  const { pptxOf } = await import("../export/pptx.ts");
  const { isolated } = await import("../export/xml.ts");
  const { volledig, tabelRest } = uitvoerGrafiekTekst();
  return pptxOf(dias, { voet: voet(isolated), volledig, rest: tabelRest });
}

function diaVan(chart: ExportableChart): PptxDia {
  const { titel, bijschrift, bron } = chart;
  return { titel, bijschrift, bron, inhoud: { soort: "grafiek", grafiek: tableOf(chart).bewerkbaar } };
}

function tableOf(chart: ExportableChart) {
  const table = chart.table();
  if (!table) throw new Error(uitvoerGrafiekTekst().nogNiets);
  return table;
}

/** Scenario, what it is compared with, versions and date. */
function voet(naamVan: (naam: string) => string): string {
  const tekst = uitvoerGrafiekTekst();
  const { actief, referentie } = werk.value;
  const naam = (id: string) => naamVan(vertaald(scenarioDocument(id)?.naam ?? id));
  const parts = [
    tekst.scenario(naam(actief)),
    ...(referentie === actief ? [] : [tekst.referentie(naam(referentie))]),
    tekst.versies(MODELVERSIE, CIJFERVERSIE),
    tekst.gemaakt(new Date()),
  ];
  return `${parts.join("; ")}.`;
}

/** The drawing as it stands alone: without the frame around it a chart is a picture. */
function markupOf(chart: ExportableChart, size: { width: number; height: number }): string {
  const host = document.createElement("div");
  try {
    render(chart.drawing(size), host);
    const svg = host.querySelector("svg");
    if (!svg) throw new Error(uitvoerGrafiekTekst().nogNiets);
    return new XMLSerializer().serializeToString(svg);
  } finally {
    render(null, host);
  }
}
