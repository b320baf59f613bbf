/**
 * The few inks, each with one meaning in every chart. A drawing carries the ink twice: as an attribute, so that an
 * exported SVG stands on its own, and as a class, through which charts.css gives it the page's token (and so dark mode).
 */
export const INKS = {
  inkt: "#16212c",
  scenario: "#0b5cad",
  referentie: "#5f6e7d",
  begroting: "#7a5195",
  plekken: "#1b7f6b",
  tekort: "#b3261e",
  raster: "#e4e9ee",
  grijs: "#52606d",
  vlak: "#f6f8fa",
  papier: "#ffffff",
} as const;

export type Ink = keyof typeof INKS;

/** Attributes of a shape filled with one ink and outlined with another. */
export function paint({ fill, stroke }: { fill?: Ink; stroke?: Ink }) {
  const names = [fill && `inkt-vlak-${fill}`, stroke && `inkt-lijn-${stroke}`].filter((name) => name !== undefined);
  return {
    class: names.join(" "),
    fill: fill ? INKS[fill] : "none",
    ...(stroke ? { stroke: INKS[stroke] } : {}),
  };
}
