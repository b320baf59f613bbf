import { createContext } from "preact";
import { TEXT_SIZE } from "./text-size.ts";

/**
 * How large a drawing stands on the page. A chart is laid out in its own pixels, so on a slide it is drawn in fewer of
 * them and shown larger: text, lines and the room they take grow together, and labels make way as on a page.
 */
export interface TypeScale {
  /** Pixels of the page for each pixel of the drawing. */
  factor: number;
  /** Size of the numbers at an axis, in pixels of the drawing. */
  axis: number;
}

export const TypeScaleContext = createContext<TypeScale>({ factor: 1, axis: TEXT_SIZE });
