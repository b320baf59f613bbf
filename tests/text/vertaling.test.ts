import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { aannamelog } from "../../src/calibration/aannamelog.ts";
import { jaarverslagcijfers, kanttekeningen, openbareCijfers } from "../../src/figures/figures.ts";
import { model } from "../../src/model/model.ts";
import { parameters } from "../../src/model/parameters.ts";
import { shippedScenarios } from "../../src/scenario/shipped.ts";
import { engels } from "../../src/text/engels/engels.ts";
import { zetTaal } from "../../src/text/taal.ts";
import { laadTaal, vertaald } from "../../src/text/vertaling.ts";

/** English of what stands in Dutch with the data: all of it, and nothing that is no longer there. */

beforeAll(() => laadTaal("en"));
// Test files share the module, and with it the language.
afterEach(() => zetTaal("nl"));

const herkomst = (entry: object): string[] =>
  ["bron", "aanname"].flatMap((name) => {
    const text = (entry as Readonly<Record<string, unknown>>)[name];
    return typeof text === "string" ? [text] : [];
  });

const scenarios = [...shippedScenarios.values()];

const TEKSTEN: Readonly<Record<string, readonly string[]>> = {
  betekenissen: model.map(({ meaning }) => meaning),
  parameters: [...parameters.flatMap((definition) => herkomst(definition.herkomst)), "ingesteld door de gebruiker"],
  scenarios: scenarios.flatMap(({ naam, omschrijving, waarden, opgelegd, maatregelen }) => [
    naam,
    omschrijving ?? "",
    ...Object.values(waarden ?? {}).flatMap(herkomst),
    ...Object.values(opgelegd?.stand ?? {}).flatMap((standen) => Object.values(standen).flatMap(herkomst)),
    ...Object.values(opgelegd?.stroom ?? {}).flatMap(herkomst),
    ...(maatregelen ?? []).flatMap((maatregel) => [maatregel.naam, ...herkomst(maatregel)]),
  ]),
  cijfers: jaarverslagcijfers.flatMap(({ label, table, note }) => [label, table, note ?? ""]),
  kanttekeningen: kanttekeningen.flatMap(({ plaats, kanttekening }) => [plaats, kanttekening]),
  aannames: aannamelog.flatMap(({ wat, betrouwbaarheid, bron, geldigTot }) => [wat, betrouwbaarheid, bron, geldigTot]),
  "openbare cijfers": Object.values(openbareCijfers).flatMap((entry) => {
    if (typeof entry === "string") return [];
    const rows: readonly object[] = "rows" in entry ? entry.rows : [];
    const own = [
      "what" in entry ? entry.what : undefined,
      "derivation" in entry ? entry.derivation : undefined,
      ...herkomst(entry),
      ...rows.flatMap(herkomst),
    ];
    return own.filter((text) => text !== undefined);
  }),
};

/** The same in both languages: names, addresses and numbers of papers. */
const ZELFDE = [
  /^(COA|IND|Lumpsum|-|)$/,
  /^MPP \d{4}(-II?)? (minimum|maximum)$/,
  /^docs\/[a-z]+\.md$/,
  /^[a-z.]+\.(nl|net)[\w /.;-]*$/,
  /^(volkskrant|nieuws|opennieuwsbank|coa|nos|rd|rijksoverheid|nhnieuws)[^ ]* [\w .;-]+$/,
];
const isZelfde = (text: string) => ZELFDE.some((pattern) => pattern.test(text));

describe.each(Object.entries(TEKSTEN))("%s", (_, teksten) => {
  test("each has its English, and is another text in it", () => {
    zetTaal("en");
    const without = [...new Set(teksten)].filter((text) => vertaald(text) === text && !isZelfde(text));
    expect(without).toEqual([]);
  });

  test("is as it stands in Dutch", () => {
    expect(teksten.filter((text) => vertaald(text) !== text)).toEqual([]);
  });
});

test("no English is left of a text that is gone", () => {
  const known = new Set(Object.values(TEKSTEN).flat());
  expect(Object.keys(engels).filter((text) => !known.has(text))).toEqual([]);
});

test("numbers in a text are the same in English", () => {
  const digits = (text: string) => (text.match(/\d/g) ?? []).sort().join("");
  // In dates and ordinals a word stands for a number; sentences may turn the others round.
  const differ = Object.entries(engels).filter(([nl, en]) => digits(nl) !== digits(en));
  expect(differ.map(([nl]) => nl)).toEqual([
    "Focus op opvangcapaciteit voor asielzoekers (18-01-2023)",
    "Voorziening Dwangsommen, stand per 1-1-2025",
    "Voorziening Dwangsommen, stand per 31-12-2025",
    "Meevaller 2e suppletoire door lagere asielinstroom",
    "Tegenvaller 2e suppletoire door hogere kosten per asielaanvraag",
  ]);
});

test("what a user typed stays as it is", () => {
  zetTaal("en");
  expect(vertaald("mijn eigen scenario")).toBe("mijn eigen scenario");
});
