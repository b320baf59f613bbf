/**
 * How wide a text is drawn, without asking a page: so that layout is a pure function, the same on screen, in an export
 * and in a test. Advances are those of Fira Sans with tabular figures, widened by a margin.
 */

export const LINE_HEIGHT = 16;
export const TEXT_SIZE = 13;

// Thousandths of an em, from the space (32) to the tilde (126), weight 400.
const ADVANCES = [
  265, 241, 399, 560, 560, 900, 729, 219, 324, 324, 439, 560, 240, 403, 240, 520, 560, 560, 560, 560, 560, 560, 560,
  560, 560, 560, 240, 240, 560, 560, 560, 459, 1020, 573, 608, 560, 644, 535, 491, 631, 680, 295, 305, 589, 498, 778,
  683, 692, 581, 691, 605, 545, 517, 662, 556, 826, 540, 550, 522, 322, 520, 322, 540, 520, 300, 544, 594, 478, 598,
  545, 335, 520, 586, 282, 280, 512, 293, 857, 586, 584, 594, 598, 386, 467, 361, 582, 492, 717, 485, 492, 437, 322,
  403, 322, 560,
];
const OTHER: Readonly<Record<string, number>> = { "\u00a0": 265, "’": 228, "–": 520, "−": 760, "·": 240 };
const UNKNOWN = 620;
/** What the widest of the fonts that stand in for Fira Sans takes more; an exported SVG is drawn with those. */
const MARGIN = 1.12;
const BOLD = 1.12;

/** Width in pixels of `text` at `size` pixels. */
export function textWidth(text: string, size: number = TEXT_SIZE, weight = 400): number {
  let sum = 0;
  for (const char of text) sum += advance(char);
  return (sum / 1000) * size * MARGIN * (weight > 400 ? BOLD : 1);
}

function advance(char: string): number {
  const known = ADVANCES[char.charCodeAt(0) - 32] ?? OTHER[char];
  if (known !== undefined) return known;
  const base = char.normalize("NFD").charCodeAt(0);
  return ADVANCES[base - 32] ?? UNKNOWN;
}

/** Width of the longest word of `text`: the least a column for it may be. */
export function wordWidth(text: string, size: number = TEXT_SIZE, weight = 400): number {
  return Math.max(0, ...text.split(" ").map((word) => textWidth(word, size, weight)));
}

/** `text` in lines of at most `width` pixels, broken at spaces; a word that is wider by itself is broken inside. */
export function wrapText(text: string, width: number, size: number = TEXT_SIZE, weight = 400): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((part) => breakWord(part, width, size, weight))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, width: number, size: number, weight: number): string[] {
  if (textWidth(word, size, weight) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const char of word) {
    if (part !== "" && textWidth(`${part}${char}-`, size, weight) > width) {
      parts.push(`${part}-`);
      part = char;
    } else part += char;
  }
  return [...parts, part];
}
