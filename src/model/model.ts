import type { Declaration } from "../engine/declaration.ts";
import { instroom } from "./instroom.ts";
import { kosten } from "./kosten.ts";
import { nidos } from "./nidos.ts";
import { opvang } from "./opvang.ts";
import { plekken } from "./plekken.ts";
import { verblijfsduur } from "./verblijfsduur.ts";

/** Raised when an equation or a default changes what comes out; every result names it. */
export const MODELVERSIE = "0.1";

export interface Sector {
  id: string;
  equations: readonly Declaration[];
}

/** The model, one sector a file, in the order of the chain. */
export const sectoren: readonly Sector[] = [
  { id: "instroom", equations: instroom },
  { id: "opvang", equations: opvang },
  { id: "verblijfsduur", equations: verblijfsduur },
  { id: "plekken", equations: plekken },
  { id: "nidos", equations: nidos },
  { id: "kosten", equations: kosten },
];

/** All declarations together, as `buildProgram` takes them. */
export const model: readonly Declaration[] = sectoren.flatMap(({ equations }) => equations);
