/** Rows under a head, with columns of one width; the first to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, k) => Math.max(...all.map((row) => (row[k] ?? "").length)));
  const line = (row: readonly (string | undefined)[]) =>
    `| ${widths.map((width, k) => (k === 0 ? (row[k] ?? "").padEnd(width) : (row[k] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `|${widths.map((width, k) => (k === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
