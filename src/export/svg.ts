import { SaxesParser } from "saxes";
import { INKS } from "../charts/ink.ts";
import { textWidth, wrapText } from "../charts/text-size.ts";
import { allowed, escaped, shortened } from "./xml.ts";

/** A picture of a chart that stands alone: with its message, caption, source and versions, and nothing from a page. */

export const PICTURE = { width: 1600, height: 900 } as const;
const MARGIN = 56;
/** On any system; the letters of the page are not in the file. */
const FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";
/** Pixels of the picture for each of the drawing. */
const USUAL_SCALE = 1.6;
const LARGER = [2.2, 2, 1.8];
const LEAST_SCALE = 1;
const SMALLER = [1.45, 1.3, 1.15];
/** Share of the room that a line takes as it is measured: the widest letters that a system may have take more. */
const SAFE = 0.92;
const TITLE = { size: 34, line: 44, most: 3, weight: 600 } as const;
const CAPTION = { size: 21, line: 29, most: 2, weight: 400 } as const;
const FOOT = { size: 16, line: 22, most: 4, weight: 400 } as const;

export interface PictureWords {
  titel: string;
  bijschrift: string;
  bron: string;
  /** Scenario, versions, date. */
  voet: string;
}

/** What a drawing may carry along. */
const KEPT = new Set(
  (
    "x y x1 x2 y1 y2 cx cy r rx ry d points width height viewBox transform fill fill-opacity stroke stroke-width " +
    "stroke-dasharray stroke-linejoin stroke-linecap stroke-opacity opacity paint-order font-size font-weight text-anchor"
  ).split(" "),
);
const DROPPED = new Set(["title", "desc", "style", "script", "foreignObject"]);

/**
 * `words` and a drawing as one SVG of 1600 × 900; higher where the rows of a drawing need it. `draw` gives the markup of
 * an `<svg>` laid out for a size in pixels.
 */
export function pictureSvg(words: PictureWords, draw: (size: { width: number; height: number }) => string): string {
  const room = PICTURE.width - 2 * MARGIN;
  const wide = room * SAFE;
  const title = lines(words.titel, wide, TITLE);
  const caption = lines(words.bijschrift, wide, CAPTION);
  const foot = [...lines(words.bron, wide, FOOT), ...lines(words.voet, wide, FOOT)];
  const top = MARGIN + title.length * TITLE.line + caption.length * CAPTION.line + 32;
  const footHeight = foot.length * FOOT.line + MARGIN - 16;
  const high = PICTURE.height - top - footHeight - 24;
  const fitted = largest(draw, room, high);
  const drawn = fitted.height * fitted.scale;
  const height = Math.max(PICTURE.height, Math.ceil(top + drawn + 24 + footHeight));
  let y = MARGIN - 8;
  const block = (texts: readonly string[], style: typeof TITLE | typeof CAPTION | typeof FOOT, ink: string) =>
    texts
      .map((text) => {
        y += style.line;
        return `<text x="${MARGIN}" y="${y - style.line * 0.28}" font-size="${style.size}" font-weight="${style.weight}" fill="${ink}">${escaped(text)}</text>`;
      })
      .join("");
  const message = block(title, TITLE, INKS.inkt);
  y += 8;
  const head = message + block(caption, CAPTION, INKS.grijs);
  y = height - footHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${PICTURE.width}" height="${height}" viewBox="0 0 ${PICTURE.width} ${height}" font-family="${FONT}">`,
    `<title>${escaped(words.titel)}</title><desc>${escaped([words.bijschrift, words.bron, words.voet].join(" "))}</desc>`,
    `<rect width="${PICTURE.width}" height="${height}" fill="${INKS.papier}"/>`,
    head,
    `<g transform="translate(${MARGIN},${top}) scale(${fitted.scale})">${fitted.content}</g>`,
    block(foot, FOOT, INKS.grijs),
    "</svg>\n",
  ].join("");
}

/** Text in at most so many lines; what is cut is in the title and description of the picture. */
function lines(
  text: string,
  room: number,
  { size, most, weight }: { size: number; most: number; weight: number },
): string[] {
  const all = wrapText(shortened(text, 1000), room, size, weight);
  if (all.length <= most) return all;
  const last = [...(all[most - 1] ?? "")];
  while (last.length > 0 && textWidth(`${last.join("")}…`, size, weight) > room) last.pop();
  return [...all.slice(0, most - 1), `${last.join("").trimEnd()}…`];
}

/** The drawing at the largest scale with which it is no higher than its room; at the least scale it may be. */
function largest(draw: (size: { width: number; height: number }) => string, room: number, high: number) {
  const at = (scale: number) => {
    const { content, height } = bare(draw({ width: Math.floor(room / scale), height: Math.floor(high / scale) }));
    return { content, height, scale };
  };
  const usual = at(USUAL_SCALE);
  const drawn = usual.height * usual.scale;
  // Rows decide their own height: few of them are drawn larger, many smaller.
  const others = drawn > high ? SMALLER : drawn < high * 0.8 ? LARGER : [];
  for (const scale of others) {
    const other = at(scale);
    if (other.height * scale <= high) return other;
  }
  return drawn > high ? at(LEAST_SCALE) : usual;
}

/** The inside of an `<svg>` with attributes of drawing only, and its height in its own pixels. */
function bare(markup: string): { content: string; height: number } {
  const out: string[] = [];
  let [depth, dropped, height] = [0, 0, Number.NaN];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (depth++ === 0) height = Number(attributes.height);
    else if (dropped > 0 || DROPPED.has(name)) dropped++;
    else out.push(`<${name}${kept(attributes)}>`);
  });
  parser.on("text", (text) => {
    if (depth > 1 && dropped === 0 && text.trim() !== "") out.push(escaped(text));
  });
  parser.on("closetag", ({ name }) => {
    if (--depth === 0) return;
    if (dropped > 0) dropped--;
    else out.push(`</${name}>`);
  });
  parser.write(allowed(markup)).close();
  if (!Number.isFinite(height)) throw new Error("the drawing has no height");
  return { content: out.join(""), height };
}

function kept(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name]) => KEPT.has(name))
    .map(([name, value]) => ` ${name}="${escaped(value === "transparent" ? "none" : value)}"`)
    .join("");
}
