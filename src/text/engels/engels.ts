import { aannames } from "./aannames.ts";
import { betekenissen } from "./betekenissen.ts";
import { cijfers } from "./cijfers.ts";
import { herkomsten } from "./herkomsten.ts";
import { scenarios } from "./scenarios.ts";
import { sectoren } from "./sectoren.ts";

/** English of all texts that stand with the data, by the Dutch text; fetched only when English is asked for. */
export const engels: Readonly<Record<string, string>> = {
  ...aannames,
  ...betekenissen,
  ...cijfers,
  ...herkomsten,
  ...scenarios,
  ...sectoren,
};
