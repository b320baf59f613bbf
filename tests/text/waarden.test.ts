import { expect, test } from "vitest";
import { opgelegdTekst, waardeTekst } from "../../src/text/waarden.ts";

test.each([
  [
    "asielinstroom",
    { jaren: { 2025: 55_300, 2026: 61_000, 2027: 61_000 }, eenheid: "persoon/jaar" },
    "2025: 55.300; 2026–2027: 61.000 per jaar",
  ],
  [
    "huisvestingPerMaand",
    { maanden: { "2027-01": 3000, "2026-01": 2500.5 }, eenheid: "persoon/maand" },
    "2.500,5 per maand vanaf jan. 2026; 3.000 per maand vanaf jan. 2027",
  ],
  ["inwilligingspercentage", { waarde: 0.405, eenheid: "1" }, "40,5%"],
  ["nareisduur", { verdeling: { min: 8, midden: 10, max: 14 }, eenheid: "maand" }, "10 maand (tussen 8 en 14)"],
])("a value of %s is written in the unit of the page", (id, value, text) => {
  expect(waardeTekst(id, value)).toBe(text);
});

test("what is imposed is in people; many steps are counted", () => {
  expect(opgelegdTekst({ waarde: 9000, eenheid: "persoon" })).toBe("9.000 mensen");
  const maanden = Object.fromEntries(
    Array.from({ length: 10 }, (_, k) => [`2026-${String(k + 1).padStart(2, "0")}`, k]),
  );
  expect(opgelegdTekst({ maanden, eenheid: "persoon/maand" })).toMatch(
    /^0 mensen per maand vanaf jan\. 2026; .*; en nog 2$/,
  );
});
