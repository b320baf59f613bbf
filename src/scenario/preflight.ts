/** What makes content unfit to be read at all, or to be trusted as JSON. */
export type Obstacle =
  | { kind: "deep" | "large"; path: readonly PropertyKey[] }
  /** Something JSON has no word for: a function, a date, an undefined member. */
  | { kind: "foreign"; path: readonly PropertyKey[] }
  /** An own name "__proto__", as JSON.parse makes it; copying it would change a prototype. */
  | { kind: "prototype"; path: readonly PropertyKey[] };

/**
 * Looks through content of any kind, at most `deepest` levels and `most` values. Too deep (a circle is that too) and too
 * large end the search, and are then the last in the list.
 */
export function obstaclesIn(content: unknown, deepest: number, most: number): Obstacle[] {
  const obstacles: Obstacle[] = [];
  const path: PropertyKey[] = [];
  let values = 0;

  /** Returns whether to go on. */
  function visit(value: unknown): boolean {
    if (++values > most) return stop("large");
    if (typeof value !== "object" || value === null) {
      if (!["string", "number", "boolean"].includes(typeof value) && value !== null)
        obstacles.push({ kind: "foreign", path: [...path] });
      return true;
    }
    if (path.length >= deepest) return stop("deep");
    if (!isPlain(value)) {
      obstacles.push({ kind: "foreign", path: [...path] });
      return true;
    }
    // Array.from, and not the array's own keys: holes must be seen too.
    const members: Iterable<[PropertyKey, unknown]> = Array.isArray(value)
      ? Array.from(value as unknown[], (member, index): [number, unknown] => [index, member])
      : Object.entries(value);
    for (const [key, member] of members) {
      path.push(key);
      if (key === "__proto__") obstacles.push({ kind: "prototype", path: [...path] });
      if (!visit(member)) return false;
      path.pop();
    }
    return true;
  }

  function stop(kind: "deep" | "large"): false {
    obstacles.push({ kind, path: kind === "deep" ? [...path] : [] });
    return false;
  }

  visit(content);
  return obstacles;
}

function isPlain(value: object): boolean {
  if (Object.getOwnPropertySymbols(value).length > 0) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
