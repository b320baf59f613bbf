import { expect, test } from "vitest";
import { openbareCijfers } from "../../src/figures/figures.ts";
import { JAARCIJFERS } from "../../src/raming/jaarcijfers.ts";
import { jaarcijferNaam, openbaarCijferNaam } from "../../src/text/names.ts";

test("every public figure and every annual figure has a name of its own", () => {
  const { title, warning, ...cijfers } = openbareCijfers;
  expect([title, warning]).not.toContain(undefined);
  for (const names of [Object.keys(cijfers).map(openbaarCijferNaam), Object.keys(JAARCIJFERS).map(jaarcijferNaam)])
    expect(new Set(names).size).toBe(names.length);
});
