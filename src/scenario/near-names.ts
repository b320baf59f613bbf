/** At most this many names are worth proposing. */
const MOST = 3;
/** Shortest beginning of a name that counts as meant for it. */
const SHORTEST_BEGINNING = 4;

/**
 * The names that `found` may have been meant for, best first: off by few letters for their length, or begun by it. Upper
 * and lower case count as the same letter.
 */
export function namesLike(found: string, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, off: editsApart(found.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, off }) => off <= Math.max(1, Math.floor(name.length / 4)) || begins(found, name))
    .sort((a, b) => a.off - b.off)
    .slice(0, MOST)
    .map(({ name }) => name);
}

function begins(found: string, name: string): boolean {
  return found.length >= SHORTEST_BEGINNING && name.toLowerCase().startsWith(found.toLowerCase());
}

/** Letters to add, drop, change or swap with their neighbour; the difference in length where that is already far. */
function editsApart(a: string, b: string): number {
  const lengths = Math.abs(a.length - b.length);
  if (lengths > b.length) return lengths;
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    const above = rows[i - 1] ?? [];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
