import type { Declaration } from "../engine/declaration.ts";
import { afrekening } from "./afrekening.ts";
import { coa } from "./coa.ts";
import { dwangsommen } from "./dwangsommen.ts";
import { ind } from "./ind.ts";
import { instroom } from "./instroom.ts";
import { kosten } from "./kosten.ts";
import { nidos } from "./nidos.ts";
import { oda } from "./oda.ts";
import { oekraine } from "./oekraine.ts";
import { opvang } from "./opvang.ts";
import { plekken } from "./plekken.ts";
import { verblijfsduur } from "./verblijfsduur.ts";

/** Raised when an equation or a default changes what comes out; every result names it. */
export const MODELVERSIE = "0.2";

/** The model, one sector a file, in the order of the chain; `buildProgram` reads, checks and orders it. */
export const model: readonly Declaration[] = [
  instroom,
  opvang,
  verblijfsduur,
  plekken,
  nidos,
  kosten,
  coa,
  ind,
  dwangsommen,
  oda,
  oekraine,
  afrekening,
].flat();
