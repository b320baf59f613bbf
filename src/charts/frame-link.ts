import { createContext } from "preact";
import type { ChartTable } from "./chart-data.ts";

/** What a chart finds around it: names it may go without itself, and where its table and its spoken words go. */
export interface FrameLink {
  id: string;
  titel: string;
  bijschrift: string;
  publish: (table: () => ChartTable) => void;
  speak: (text: string) => void;
}

/** Null where a chart stands alone, as in an export: then it is a picture, without anything to point at. */
export const FrameContext = createContext<FrameLink | null>(null);
