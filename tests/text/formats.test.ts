import { expect, test } from "vitest";
import { euro, getal, maandKort, maandNaam, miljoen, ongeveer, procent, verschil } from "../../src/text/formats.ts";

test("numbers are written the Dutch way", () => {
  expect(getal(74700)).toBe("74.700");
  expect(getal(12.14, 1)).toBe("12,1");
  expect(getal(-0.4)).toBe("0");
  expect(getal(-1234)).toBe("−1.234");
  expect(getal(null)).toBe("–");
  expect(getal(Number.NaN)).toBe("–");
});

test("differences carry their sign, zero does not", () => {
  expect(verschil(13200)).toBe("+13.200");
  expect(verschil(-400)).toBe("−400");
  expect(verschil(0)).toBe("0");
  expect(procent(0.408)).toBe("40,8%");
  expect(procent(-0.29, 1, true)).toBe("−29,0%");
});

test("money has its sign before the euro and does not break", () => {
  expect(miljoen(3_593_266_000)).toBe("€\u00a03.593,3\u00a0mln.");
  expect(miljoen(-469_334_000)).toBe("−€\u00a0469,3\u00a0mln.");
  expect(euro(48_103.2)).toBe("€\u00a048.103");
});

test("a person's rounding", () => {
  expect(ongeveer(74_652)).toBe(74_700);
  expect(ongeveer(-949)).toBe(-950);
  expect(ongeveer(43.6)).toBe(44);
});

test("months", () => {
  expect(maandNaam("2026-12")).toBe("december 2026");
  expect(maandKort("2026-12")).toBe("dec. 2026");
  expect(maandKort("2026-05")).toBe("mei 2026");
});
