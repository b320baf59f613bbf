import { describe, expect, test } from "vitest";
import { BEGIN } from "../../src/app/document.ts";
import { leesGeld, momentenVan, verwijderMoment, vrijMoment, zetBegroting, zetMoment } from "../../src/app/geld.ts";
import { leesReeks } from "../../src/app/leesbegroting.ts";
import { leesGetal, leesMoment } from "../../src/app/leesmoment.ts";

describe("a number the Dutch way", () => {
  test.each([
    ["4.062.600", 4_062_600],
    ["4.062,6", 4062.6],
    ["4062,6", 4062.6],
    ["€ 9,77", 9.77],
    ["−12.826", -12_826],
    ["‒ 1,5", -1.5],
    ["105\u00a0180", 105_180],
    ["0", 0],
  ])("%s", (text, value) => expect(leesGetal(text)).toBe(value));

  test.each(["", "9.77", "4.06.600", "1,2,3", "abc", "12 mln.", "1e5", "4,062,600"])("%s is none", (text) =>
    expect(leesGetal(text)).toBeUndefined(),
  );
});

describe("a series by year", () => {
  const euros = { 2026: 4_890_105_000, 2027: 1_016_100_000 };
  test.each([
    ["a year and an amount a line, with tabs", "2026\t4.890.105\n2027\t1.016.100"],
    [
      "with semicolons, a heading and an empty line",
      "jaar;bedrag x € 1.000\r\n2026;4.890.105\r\n\r\n2027;1.016.100\r\n",
    ],
    ["across, with words before it", "Post\t2026\t2027\nCOA en Nidos\t4.890.105\t1.016.100"],
    ["across, without words", "2026;2027\n4.890.105;1.016.100"],
    ["with quotes", '"2026";"4.890.105"\n"2027";"€ 1.016.100"'],
  ])("%s", (_, text) => expect(leesReeks(text, "duizend")).toEqual({ ok: true, waarde: euros }));

  test("in millions and in billions", () => {
    expect(leesReeks("2026;9.769,2", "miljoen")).toEqual({ ok: true, waarde: { 2026: 9_769_200_000 } });
    expect(leesReeks("2026;9,77\n2027;2,85", "miljard")).toEqual({
      ok: true,
      waarde: { 2026: 9_770_000_000, 2027: 2_850_000_000 },
    });
  });

  const BEDRAG =
    "hier hoort een bedrag met punten tussen duizendtallen en een komma voor decimalen, zoals 4.062.600 of 4.062,6";
  test.each([
    ["", ["de reeks is leeg; plak een jaar en een bedrag per regel, of een regel met jaren en een regel met bedragen"]],
    ["2026;veel\n2027;1.2.3", [`rij 1, kolom 2 is "veel"; ${BEDRAG}`, `rij 2, kolom 2 is "1.2.3"; ${BEDRAG}`]],
    ["2026;1\n20x7;2", ['rij 2, kolom 1 is "20x7"; hier hoort een jaartal van 2015 tot en met 2060']],
    ["2026;1\n2026;2", ["rij 2, kolom 1 is 2026, dat ook in rij 1, kolom 1 staat; elk jaar mag één keer staan"]],
    ["2026;1\n2027;", ["rij 2, kolom 2 is leeg; hier hoort het bedrag van 2027"]],
    [
      "2026\n2027",
      [
        "rij 1, kolom 2 is leeg; hier hoort het bedrag van 2026",
        "rij 2, kolom 2 is leeg; hier hoort het bedrag van 2027",
      ],
    ],
    ["Post\t2026\t2027\nCOA\t1\tx", [`rij 2, kolom 3 is "x"; ${BEDRAG}`]],
    ["2026;2027\n1;2\n3;4", ["rij 3 is een regel te veel; onder de jaren hoort één regel met bedragen"]],
  ])("%j is refused, cell by cell", (text, zinnen) =>
    expect(leesReeks(text, "duizend")).toEqual({ ok: false, zinnen }),
  );
});

describe("a moment of one's own", () => {
  const invoer = { naam: " Voorjaarsnota ", maand: "2026-05", personen: "81.500", bedrag: "3.912,4" };

  test("is read in persons and millions; one of the two may be empty", () => {
    expect(leesMoment(invoer)).toEqual({
      ok: true,
      waarde: { naam: "Voorjaarsnota", maand: "2026-05", q: 81_500, bedrag: 3_912_400_000 },
    });
    expect(leesMoment({ ...invoer, personen: "" })).toMatchObject({ ok: true, waarde: { q: null } });
  });

  test("says all that is wrong", () => {
    const read = leesMoment({ naam: "", maand: "mei", personen: "-3", bedrag: "veel" });
    expect(read.ok ? [] : read.zinnen).toEqual([
      "de naam is leeg; geef het moment een naam, zoals Voorjaarsnota",
      'de maand is "mei"; hier hoort een jaar en een maand, zoals 2026-05',
      'het aantal personen is "-3"; het mag niet onder nul zijn',
      'het bedrag is "veel"; hier hoort een bedrag met punten tussen duizendtallen en een komma voor decimalen, zoals 4.062.600 of 4.062,6',
    ]);
    expect(leesMoment({ ...invoer, personen: "", bedrag: " " })).toEqual({
      ok: false,
      zinnen: ["aantal en bedrag zijn leeg; vul er ten minste één in"],
    });
  });
});

describe("kept with the document", () => {
  const moment = { id: "moment-1", jaar: 2026, maand: "2026-05", naam: "Voorjaarsnota", q: 81_500, bedrag: null };
  const begroting = { post: "coa", eenheid: "duizend", tekst: "2026;1", bedragen: { 2026: 1000 } } as const;

  test("moments are added, changed and removed; nothing is left when all is gone", () => {
    const added = zetMoment(BEGIN, moment);
    expect(momentenVan(added)).toEqual([moment]);
    expect(vrijMoment(added)).toBe("moment-2");
    const changed = zetMoment(zetMoment(added, { ...moment, id: "moment-2" }), { ...moment, q: 80_000 });
    expect(momentenVan(changed).map(({ id, q }) => [id, q])).toEqual([
      ["moment-1", 80_000],
      ["moment-2", 81_500],
    ]);
    expect(verwijderMoment(added, "moment-1")).toEqual(BEGIN);
    expect(zetBegroting(zetBegroting(added, begroting), undefined)).toEqual(added);
  });

  test("what is stored comes back; what is not of this shape is refused, not guessed", () => {
    const { geld } = zetBegroting(zetMoment(BEGIN, moment), begroting);
    expect(leesGeld(JSON.parse(JSON.stringify(geld)))).toEqual({ ok: true, waarde: geld });
    expect(leesGeld(undefined)).toEqual({ ok: true, waarde: undefined });
    const wrong = [
      null,
      [],
      { momenten: "x" },
      { momenten: [{ ...moment, q: "81.500" }] },
      { momenten: [], begroting: { ...begroting, bedragen: { twintig: 1 } } },
      { momenten: [], begroting: { ...begroting, post: "ind" } },
    ];
    for (const stored of wrong) expect(leesGeld(stored)).toEqual({ ok: false });
  });
});
