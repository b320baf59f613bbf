import { createContext, type VNode } from "preact";
import type { ChartTable } from "./chart-data.ts";

export const CHART_FORMATS = ["svg", "png", "csv", "pptx"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** A chart as it leaves the page: its words, its drawing at any size, and its numbers. */
export interface ExportableChart {
  id: string;
  titel: string;
  bijschrift: string;
  bron: string;
  /** The drawing as a picture that stands alone. */
  drawing: (size: { width: number; height: number }) => VNode;
  /** Undefined until the chart has been drawn once. */
  table: () => ChartTable | undefined;
}

/** Makes a file of a chart; null where no file can be made, and then a chart has no buttons for it. */
export const ChartExportContext = createContext<((format: ChartFormat, chart: ExportableChart) => void) | null>(null);

const shown = new Map<HTMLElement, () => ExportableChart>();

/** Makes a chart one of those on the page; what is returned takes it off again. */
export function showChart(figure: HTMLElement, chart: () => ExportableChart): () => void {
  shown.set(figure, chart);
  return () => void shown.delete(figure);
}

/** The charts on the page, from top to bottom. */
export function shownCharts(): readonly ExportableChart[] {
  return [...shown]
    .sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(([, chart]) => chart());
}
