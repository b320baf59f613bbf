import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BEGIN, verwijder, voegToe, zetPrijsmodus } from "../../src/app/document.ts";
import { teVeel, wordtVersie } from "../../src/app/versies.ts";

const MINUUT = 60_000;
const own = voegToe(BEGIN, { schema: 1, id: "a", naam: "A", ouder: "mpp-2025-max" });
const changed = zetPrijsmodus(own, "één prijs");

describe("the work as it was becomes a version", () => {
  const laatste = { tijd: 0, document: BEGIN };
  test.each([
    ["after a pause", { tijd: 0, document: own }, changed, laatste, 5 * MINUUT, true],
    ["not while work goes on", { tijd: 9 * MINUUT, document: own }, changed, laatste, 10 * MINUUT, false],
    ["every quarter of an hour", { tijd: 14 * MINUUT, document: own }, changed, laatste, 15 * MINUUT, true],
    ["when a scenario goes", { tijd: 0, document: own }, verwijder(own, "a"), laatste, 1, true],
    ["not when it is one already", { tijd: 0, document: own }, changed, { tijd: 0, document: own }, 60 * MINUUT, false],
    ["not when nothing of one's own is in it", { tijd: 0, document: BEGIN }, own, undefined, 60 * MINUUT, false],
    [
      "not when another scenario is looked at",
      { tijd: 0, document: own },
      { ...own, actief: "a" },
      laatste,
      60 * MINUUT,
      false,
    ],
  ])("%s", (_, vorige, next, last, nu, expected) => {
    expect(wordtVersie(vorige, next, last, nu)).toBe(expected);
  });
});

test("what is left of many versions is bounded, keeps the first and the last, and is dense now and thin long ago", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 300 }), (gaps) => {
      let left: number[] = [];
      let nu = 0;
      for (const gap of gaps) {
        nu += gap * MINUUT;
        left.push(nu);
        const gone = new Set(teVeel(left, nu, 20));
        left = left.filter((_, k) => !gone.has(k));
        expect(left.length).toBeLessThanOrEqual(20);
        expect(left.at(-1)).toBe(nu);
        expect(left[0]).toBe((gaps[0] ?? 0) * MINUUT);
      }
    }),
    { seed: 7, numRuns: 50 },
  );
  let left: number[] = [];
  for (let k = 0; k < 1000; k++) {
    left.push(k * 15 * MINUUT);
    const gone = new Set(teVeel(left, k * 15 * MINUUT, 60));
    left = left.filter((_, index) => !gone.has(index));
  }
  const age = (index: number) => (left.at(-1) as number) - (left[index] as number);
  expect(age(40)).toBeLessThan(12 * 60 * MINUUT);
  expect((left[2] as number) - (left[1] as number)).toBeGreaterThan(6 * 60 * MINUUT);
});
