/** A cell on its way out: a number stays a number, a text is never a formula, and null is not known. */
export type Cel = string | number | null;

/** What a spreadsheet takes for a formula when a cell begins with it, also after blanks; the wide forms are those of East Asian keyboards. */
const BEGIN_VAN_FORMULE = /^'*(\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * A text that no spreadsheet takes for a formula: one that begins like it gets an apostrophe in front, and one that has
 * apostrophes there already gets one more, so that `oorspronkelijk` always gives the text back.
 */
export function onschadelijk(text: string): string {
  return BEGIN_VAN_FORMULE.test(text) ? `'${text}` : text;
}

/** What `onschadelijk` was given. */
export function oorspronkelijk(text: string): string {
  return text.startsWith("'") && BEGIN_VAN_FORMULE.test(text) ? text.slice(1) : text;
}
