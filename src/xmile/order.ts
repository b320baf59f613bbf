export interface Ordered {
  /** Every key after what it needs, as far as there is no circle. */
  order: string[];
  /** Each circle once, from a key back to itself. */
  circles: string[][];
}

/** Orders keys by what they need; without recursion, as a chain may be as long as the model. */
export function orderByNeed(keys: Iterable<string>, needs: (key: string) => readonly string[]): Ordered {
  const order: string[] = [];
  const circles: string[][] = [];
  const state = new Map<string, "open" | "done">();
  const path: string[] = [];
  for (const first of keys) {
    const stack: { key: string; rest: string[] }[] = [];
    const enter = (key: string) => {
      state.set(key, "open");
      path.push(key);
      stack.push({ key, rest: [...new Set(needs(key))] });
    };
    if (!state.has(first)) enter(first);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.rest.shift();
      if (next === undefined) {
        state.set(top.key, "done");
        order.push(top.key);
        path.pop();
        stack.pop();
      } else if (state.get(next) === "open") circles.push([...path.slice(path.indexOf(next)), next]);
      else if (!state.has(next)) enter(next);
    }
  }
  return { order, circles };
}
