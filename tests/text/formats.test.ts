import { afterEach, expect, test } from "vitest";
import {
  euro,
  getal,
  maandKort,
  maandNaam,
  metPunt,
  miljoen,
  ongeveer,
  procent,
  verschil,
} from "../../src/text/formats.ts";
import { hoort, nummer, toonbaar, zin } from "../../src/text/problems.ts";
import { zetTaal } from "../../src/text/taal.ts";

// Test files share the module, and with it the language.
afterEach(() => zetTaal("nl"));

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

test("in English the same numbers, money and months are written the English way", () => {
  zetTaal("en");
  expect(getal(74700.5, 1)).toBe("74,700.5");
  expect(verschil(-1234)).toBe("−1,234");
  expect(procent(0.408)).toBe("40.8%");
  expect(miljoen(3_593_266_000)).toBe("€3,593.3\u00a0mln");
  expect(miljoen(-469_334_000)).toBe("−€469.3\u00a0mln");
  expect(euro(48_103.2)).toBe("€48,103");
  expect(maandNaam("2026-12")).toBe("December 2026");
  expect(maandKort("2026-12")).toBe("Dec 2026");
  expect(nummer(-1234.5)).toBe("−1,234.5");
});

test("a typed number is read as the language writes it", () => {
  const typed = ["42.810", "42,810", "1,1", "1.5", "1.234.567,8", "1,234,567.8", "42.810 * 1,1"];
  expect(typed.map(metPunt)).toEqual(["42810", "42.810", "1.1", "1.5", "1234567.8", "1.234,567.8", "42810 * 1.1"]);
  zetTaal("en");
  expect(typed.map(metPunt)).toEqual(["42.810", "42810", "1.1", "1.5", "1.234.567.8", "1234567.8", "42.810 * 1.1"]);
});

test("a problem is a sentence in the language of now", () => {
  const problem = () => zin({ plaats: "x", gevonden: toonbaar(""), verwacht: hoort().getal(0, 1500, "persoon") });
  expect(problem()).toBe("x is een lege tekst; hier hoort een getal van 0 tot en met 1.500 (persoon)");
  zetTaal("en");
  expect(problem()).toBe("x is an empty text; a number from 0 to 1,500 (persoon) belongs here");
});
