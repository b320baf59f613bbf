import { afterEach, expect, test } from "vitest";
import { euro, getal } from "../../src/text/formats.ts";
import { paginaTekst } from "../../src/text/pagina.ts";
import { huidigeLocale, TALEN, zetTaal } from "../../src/text/taal.ts";

// Test files share the module, and with it the language.
afterEach(() => zetTaal("nl"));

test("the texts and the numbers are those of the language of now", () => {
  const told = TALEN.map((taal) => {
    zetTaal(taal);
    return [paginaTekst().weergaven.kosten, paginaTekst().storing("x"), getal(74700.5, 1), euro(-12000)];
  });
  expect(told).toEqual([
    [
      "Kosten",
      "De rekenmodule werkt niet (x). Wat u ziet wordt niet meer bijgewerkt; uw scenario's zijn bewaard. Laad de pagina opnieuw.",
      "74.700,5",
      "−€\u00a012.000",
    ],
    [
      "Cost",
      "The calculation does not work (x). What you see is no longer updated; your scenarios are saved. Reload the page.",
      "74,700.5",
      "−€12,000",
    ],
  ]);
  expect(huidigeLocale()).toBe("en-GB");
});
