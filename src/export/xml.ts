/** Text as XML may hold it. */

/** What no XML document may hold, not even escaped: control characters, half of a pair, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** `text` with the sign for what cannot be shown in place of each character that XML forbids. */
export function allowed(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd");
}

/** For the content of an element or the value of an attribute, between double quotes. */
export function escaped(text: string): string {
  return allowed(text).replace(/[&<>"'\t\n\r]/g, (char) => ESCAPES[char] ?? char);
}

/** Every space but those that keep an amount on one line. */
const SPACES = /[^\S\u00a0\u202f]+/g;

/** One line, and no longer than `most` characters; "…" says that there is more. Whole characters, never half of one. */
export function shortened(text: string, most: number): string {
  const line = allowed(text).replace(SPACES, " ").trim();
  const chars = [...line];
  return chars.length <= most
    ? line
    : `${chars
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** Signs that set the direction of what follows. */
const DIRECTION = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A name within a sentence of ours: what it says of direction ends with the name. */
export function isolated(name: string): string {
  return DIRECTION.test(name) ? `\u2068${name}\u2069` : name;
}
