/**
 * Undo and redo over immutable values. A change that goes on (a slider that is dragged) replaces the value without a new
 * entry until it is finished.
 */
export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
  /** True while the last change goes on; the next change of the same kind then joins it. */
  open: string | undefined;
}

const MOST = 500;

export function startHistory<T>(now: T): History<T> {
  return { past: [], now, future: [], open: undefined };
}

/** Makes a change. With `going` the changes of that name join into one until `finish`. */
export function change<T>(history: History<T>, now: T, going?: string): History<T> {
  if (now === history.now) return history;
  if (going !== undefined && going === history.open) return { ...history, now, future: [] };
  return { past: [...history.past, history.now].slice(-MOST), now, future: [], open: going };
}

export function finish<T>(history: History<T>): History<T> {
  return history.open === undefined ? history : { ...history, open: undefined };
}

/**
 * Carries what happened elsewhere into every value, so that no undo takes it away. A step that changes nothing any more
 * is left out.
 */
export function rebase<T>(
  history: History<T>,
  carry: (value: T) => T,
  now: T,
  same: (a: T, b: T) => boolean,
): History<T> {
  const past: T[] = [];
  for (const value of history.past.map(carry))
    if (past.length === 0 || !same(past.at(-1) as T, value)) past.push(value);
  while (past.length > 0 && same(past.at(-1) as T, now)) past.pop();
  const future: T[] = [];
  for (const value of history.future.map(carry)) if (!same(future.at(-1) ?? now, value)) future.push(value);
  return { past, now, future, open: undefined };
}

export function undo<T>({ past, now, future }: History<T>): History<T> | undefined {
  const previous = past.at(-1);
  if (previous === undefined) return undefined;
  return { past: past.slice(0, -1), now: previous, future: [now, ...future], open: undefined };
}

export function redo<T>({ past, now, future }: History<T>): History<T> | undefined {
  const [next, ...rest] = future;
  if (next === undefined) return undefined;
  return { past: [...past, now], now: next, future: rest, open: undefined };
}
