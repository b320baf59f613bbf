import { describe, expect, test } from "vitest";
import { readScenario, readScenarioText } from "../../src/scenario/read.ts";
import { basis, instroom, maatregel, readWith as read, sentences } from "./proef.ts";

type Json = Record<string, unknown>;

const waarde = (id: string, entry: unknown) => read({ waarden: { asielinstroom: instroom, [id]: entry } });

test("a good document comes back as it was written", () => {
  const full = {
    ...basis,
    omschrijving: "<b>Tekst</b> & meer",
    einde: "2030-12",
    prijsmodus: "één prijs",
    waarden: {
      asielinstroom: instroom,
      nareisduur: { waarde: 10, eenheid: "maand", aanname: "proef" },
      opvangfactor: { verdeling: { min: 0.9, midden: 1, max: 1 }, eenheid: "1", aanname: "proef" },
      huisvestingPerMaand: { maanden: { "2025-03": 2500, "2026-01": 2600 }, eenheid: "persoon/maand", bron: "proef" },
    },
    opgelegd: {
      stand: { "2025-02": { bezetting: { waarde: 70_000, eenheid: "persoon", bron: "proef" } } },
      stroom: {
        instroomOpvang: { jaren: { 2025: 50_000 }, eenheid: "persoon/jaar", bron: "proef" },
        uitstroomOpvang: { maanden: { "2025-01": 4000, "2025-02": 4000 }, eenheid: "persoon/maand", bron: "proef" },
      },
    },
    maatregelen: [maatregel, { ...maatregel, id: "n", effect: { maal: 1.1 }, aan: false, bron: "proef" }],
  };
  expect(readScenario(full, "mijn.json")).toStrictEqual({ ok: true, waarde: full });
  expect(readScenarioText(`\ufeff${JSON.stringify(full)}\r\n`, "mijn.json")).toStrictEqual({ ok: true, waarde: full });
});

describe("a field", () => {
  const cases: [string, Json, string][] = [
    ["schema", { schema: 2 }, "schema is 2; hier hoort 1"],
    [
      "id",
      { id: "Mijn scenario" },
      'id is "Mijn scenario"; hier hoort een id van kleine letters, cijfers en streepjes, hoogstens 80 tekens, zoals "mpp-2025-max"',
    ],
    ["naam", { naam: " " }, 'naam is " "; hier hoort een tekst van 1 tot en met 200 tekens'],
    ["naam", { naam: null }, "naam is leeg (null); hier hoort een tekst van 1 tot en met 200 tekens"],
    [
      "naam",
      { naam: `${"é".repeat(60)}${"x".repeat(141)}` },
      `naam is "${"é".repeat(60)}…"; hier hoort een tekst van 1 tot en met 200 tekens`,
    ],
    ["omschrijving", { omschrijving: 12.5 }, "omschrijving is 12,5; hier hoort een tekst van hoogstens 5.000 tekens"],
    [
      "oorsprong",
      { oorsprong: "2025-13" },
      'oorsprong is "2025-13"; hier hoort een maand van 2020-01 tot en met 2026-01, geschreven als "2026-01"',
    ],
    [
      "oorsprong",
      { oorsprong: "2026-02" },
      'oorsprong is "2026-02"; hier hoort een maand van 2020-01 tot en met 2026-01, geschreven als "2026-01"',
    ],
    [
      "einde",
      { einde: "2041-01" },
      'einde is "2041-01"; hier hoort een maand van 2020-01 tot en met 2040-12, geschreven als "2026-01"',
    ],
    [
      "einde before the origin",
      { einde: "2024-12" },
      "einde is 2024-12, vóór de oorsprong 2025-01; kies een latere maand of een eerdere oorsprong",
    ],
    ["prijsmodus", { prijsmodus: "vast" }, 'prijsmodus is "vast"; hier hoort "één prijs" of "basis en toeslag"'],
    [
      "a list for an object",
      { opgelegd: [] },
      "opgelegd is een lege lijst; hier hoort een object tussen { en } met namen uit stand en stroom",
    ],
    [
      "an object for a list",
      { maatregelen: { a: 1 } },
      "maatregelen is een object; hier hoort een lijst tussen [ en ]",
    ],
    ["a misspelt name", { naamm: 1 }, "naamm is een onbekende naam; bedoeld is misschien naam"],
    [
      "an unknown name",
      { constructor: 1 },
      "constructor is een onbekende naam; hier mag staan: schema, id, naam, omschrijving, ouder, oorsprong, einde, prijsmodus, waarden, opgelegd, maatregelen of presentatie",
    ],
    [
      "a name that cannot be shown",
      { "a.b\n": 1, naam: "Proef" },
      '["a.b\\u{a}"] is een onbekende naam; hier mag staan: schema, id, naam, omschrijving, ouder, oorsprong, einde, prijsmodus, waarden, opgelegd, maatregelen of presentatie',
    ],
  ];
  test.each(cases)("%s", (_, change, sentence) => {
    expect(read(change)).toEqual([`mijn.json: ${sentence}`]);
  });

  test("that is missing", () => {
    expect(sentences(readScenario({ ouder: "x" }, "mijn.json"))).toEqual([
      "mijn.json: schema is niet ingevuld; hier hoort 1",
      'mijn.json: id is niet ingevuld; hier hoort een id van kleine letters, cijfers en streepjes, hoogstens 80 tekens, zoals "mpp-2025-max"',
      "mijn.json: naam is niet ingevuld; hier hoort een tekst van 1 tot en met 200 tekens",
    ]);
    expect(sentences(readScenario({ schema: 1, id: "a", naam: "A" }, "mijn.json"))).toEqual([
      "mijn.json: waarden.asielinstroom is niet ingevuld; hier hoort de asielinstroom, vanaf het jaar van de oorsprong",
      'mijn.json: oorsprong is niet ingevuld; hier hoort een maand van 2020-01 tot en met 2026-01, geschreven als "2026-01"',
    ]);
  });
});

describe("a value", () => {
  const goed = { eenheid: "persoon/maand", aanname: "proef" };
  const cases: [string, string[], string][] = [
    [
      "of a misspelt parameter",
      waarde("huisvestingPerMand", { waarde: 1, ...goed }),
      "waarden.huisvestingPerMand is een onbekende naam; bedoeld is misschien huisvestingPerMaand",
    ],
    [
      "in another unit",
      waarde("huisvestingPerMaand", { waarde: 1, eenheid: "persoon/jaar", aanname: "proef" }),
      'waarden.huisvestingPerMaand.eenheid is "persoon/jaar"; hier hoort "persoon/maand"',
    ],
    [
      "out of range",
      waarde("huisvestingPerMaand", { waarde: -0.5, ...goed }),
      "waarden.huisvestingPerMaand.waarde is −0,5; hier hoort een getal van 0 tot en met 20.000 (persoon/maand)",
    ],
    [
      "that is huge",
      waarde("huisvestingPerMaand", { waarde: 1e300, ...goed }),
      "waarden.huisvestingPerMaand.waarde is 1E300; hier hoort een getal van 0 tot en met 20.000 (persoon/maand)",
    ],
    [
      "that is infinite",
      waarde("huisvestingPerMaand", JSON.parse('{"waarde": 1e400, "eenheid": "persoon/maand", "bron": "proef"}')),
      "waarden.huisvestingPerMaand.waarde is oneindig groot; hier hoort een getal van 0 tot en met 20.000 (persoon/maand)",
    ],
    [
      "without a unit in its range",
      waarde("inwilligingspercentage", { waarde: 40, eenheid: "1", bron: "proef" }),
      "waarden.inwilligingspercentage.waarde is 40; hier hoort een getal van 0 tot en met 1",
    ],
    [
      "written as text",
      waarde("huisvestingPerMaand", { waarde: "1.000", ...goed }),
      'waarden.huisvestingPerMaand.waarde is "1.000"; hier hoort een getal van 0 tot en met 20.000 (persoon/maand)',
    ],
    [
      "that is not there",
      waarde("huisvestingPerMaand", goed),
      "waarden.huisvestingPerMaand is ingevuld zonder waarde, jaren, maanden of verdeling; hier hoort precies één van waarde, jaren, maanden of verdeling",
    ],
    [
      "given twice",
      waarde("huisvestingPerMaand", { waarde: 1, jaren: { 2025: 1 }, ...goed }),
      "waarden.huisvestingPerMaand is ingevuld met waarde en jaren; hier hoort precies één van waarde, jaren, maanden of verdeling",
    ],
    [
      "without source or assumption",
      waarde("huisvestingPerMaand", { waarde: 1, eenheid: "persoon/maand" }),
      "waarden.huisvestingPerMaand is ingevuld zonder bron of aanname; hier hoort precies één van bron of aanname",
    ],
    [
      "with source and assumption",
      waarde("huisvestingPerMaand", { waarde: 1, ...goed, bron: "proef" }),
      "waarden.huisvestingPerMaand is ingevuld met bron en aanname; hier hoort precies één van bron of aanname",
    ],
    [
      "by month where it is by year",
      waarde("prijsindex", { maanden: { "2026-01": 1 }, eenheid: "1", aanname: "proef" }),
      "waarden.prijsindex.maanden is een waarde per maand; geef deze parameter met waarde, jaren of verdeling",
    ],
    [
      "by year where it is fixed",
      waarde("nareisduur", { jaren: { 2026: 10 }, eenheid: "maand", aanname: "proef" }),
      "waarden.nareisduur.jaren is een waarde per jaar; geef deze parameter met waarde of verdeling",
    ],
    [
      "with a gap",
      waarde("huisvestingPerMaand", { jaren: { 2025: 1, 2028: 2 }, ...goed }),
      "waarden.huisvestingPerMaand.jaren is onderbroken: 2026 en 2027 ontbreken; vul elk jaar in van het eerste tot en met het laatste; na het laatste jaar blijft de waarde gelijk",
    ],
    [
      "of a year out of range",
      waarde("huisvestingPerMaand", { jaren: { 2041: 1, 2040: 1 }, ...goed }),
      "waarden.huisvestingPerMaand.jaren.2041 is een onbekende naam; hier hoort een jaar van 2019 tot en met 2040",
    ],
    [
      "of a month that is none",
      waarde("huisvestingPerMaand", { maanden: { "2025-13": 1, "2025-12": 1 }, ...goed }),
      'waarden.huisvestingPerMaand.maanden.2025-13 is een onbekende naam; hier hoort een maand van 2019-01 tot en met 2040-12, geschreven als "2026-01"',
    ],
    [
      "of no year at all",
      waarde("huisvestingPerMaand", { jaren: {}, ...goed }),
      "waarden.huisvestingPerMaand.jaren is leeg; vul minstens één waarde in, of laat deze naam weg",
    ],
    [
      "as a range in disorder",
      waarde("nareisduur", { verdeling: { min: 12, midden: 10.5, max: 14 }, eenheid: "maand", aanname: "proef" }),
      "waarden.nareisduur.verdeling is min 12, midden 10,5 en max 14; hier hoort midden niet onder min en niet boven max te liggen",
    ],
    [
      "of the inflow that begins late",
      waarde("asielinstroom", { jaren: { 2027: 1 }, eenheid: "persoon/jaar", bron: "proef" }),
      "waarden.asielinstroom.jaren is onvolledig: 2025 en 2026 ontbreken; vul de jaren in vanaf dat van de oorsprong 2025-01",
    ],
  ];
  test.each(cases)("%s", (_, found, sentence) => {
    expect(found).toEqual([`mijn.json: ${sentence}`]);
  });
});

test("one fault does not hide another", () => {
  const found = read({
    naam: 5,
    onzin: 1,
    einde: "2024-12",
    waarden: {
      asielinstroom: { jaren: { 2026: 1, 2028: -1 }, eenheid: "x", onzin: 1 },
      nareisduur: { waarde: "x", maanden: {}, eenheid: "maand", bron: "a", aanname: "b" },
    },
    opgelegd: { stand: { "2024-12": { bezetting: { waarde: 1 } } } },
    maatregelen: [3, maatregel, maatregel],
  });
  const places = found.map((sentence) => sentence.slice("mijn.json: ".length).split(" is ")[0]);
  expect(places).toEqual([
    "naam",
    "waarden.asielinstroom.jaren.2028",
    "waarden.asielinstroom.eenheid",
    "waarden.asielinstroom.onzin",
    "waarden.nareisduur.waarde",
    "waarden.nareisduur.maanden",
    "opgelegd.stand.2024-12.bezetting.eenheid",
    "maatregelen[nr. 1]",
    "onzin",
    "waarden.asielinstroom",
    "waarden.asielinstroom.jaren",
    "waarden.nareisduur",
    "waarden.nareisduur",
    "waarden.nareisduur.maanden",
    "opgelegd.stand.2024-12.bezetting",
    "maatregelen[nr. 3].id",
    "einde",
    "waarden.asielinstroom.jaren",
    "opgelegd.stand.2024-12.bezetting",
  ]);
});

test("what JSON has no word for", () => {
  const found = sentences(readScenario({ ...basis, omschrijving: undefined, einde: new Date(0) }, "mijn.json"));
  expect(found).toEqual([
    "mijn.json: omschrijving is geen gewone JSON-waarde; hier hoort wat in een JSON-bestand kan staan",
    "mijn.json: einde is geen gewone JSON-waarde; hier hoort wat in een JSON-bestand kan staan",
    "mijn.json: omschrijving is niet ingevuld; hier hoort een tekst van hoogstens 5.000 tekens",
    'mijn.json: einde is een leeg object; hier hoort een maand van 2020-01 tot en met 2040-12, geschreven als "2026-01"',
  ]);
  const circle: Json = { ...basis };
  circle.waarden = circle;
  expect(sentences(readScenario(circle, "bewaard scenario"))).toEqual([
    "bewaard scenario is meer dan 64 lagen diep; een scenario is hoogstens 64 lagen diep",
  ]);
  let many: unknown = 1;
  for (let level = 0; level < 60; level++) many = [many, many];
  expect(sentences(readScenario(many, "bewaard scenario"))).toEqual([
    "bewaard scenario is gevuld met meer dan 50.000 waarden; een scenario heeft er hoogstens 50.000",
  ]);
});

test("a name that would change a prototype is an unknown name, and changes none", () => {
  const text = JSON.stringify(basis)
    .replace('"naam"', '"__proto__":{"einde":"2030-12"},"naam"')
    .replace('"2025":', '"__proto__":{"2027":1},"2025":');
  expect(sentences(readScenarioText(text, "mijn.json"))).toEqual([
    "mijn.json: __proto__ is een onbekende naam; hier mag staan: schema, id, naam, omschrijving, ouder, oorsprong, einde, prijsmodus, waarden, opgelegd, maatregelen of presentatie",
    "mijn.json: waarden.asielinstroom.jaren.__proto__ is een onbekende naam; laat deze naam weg",
  ]);
});

test("a presentation: known slides, each at most once, and texts that are not empty", () => {
  const read = (presentatie: unknown) =>
    readScenario({ schema: 1, id: "a", naam: "A", ouder: "mpp-2025-max", presentatie }, "a");
  expect(read([{ dia: "mpp", tonen: false, titel: "T", notitie: "N" }]).ok).toBe(true);
  const wrong = read([
    { dia: "mpp", tonen: true },
    { dia: "mpp", tonen: "ja" },
    { dia: "slot", tonen: true, notitie: " " },
  ]);
  expect(sentences(wrong)).toEqual([
    'a: presentatie[nr. 2].tonen is "ja"; hier hoort true of false',
    expect.stringMatching(/^a: presentatie\[nr\. 3\]\.dia is "slot"; hier hoort "antwoord", /),
    expect.stringMatching(/^a: presentatie\[nr\. 3\]\.notitie is /),
    'a: presentatie[nr. 2].dia is "mpp", net als nr. 1; noem elke dia hoogstens één keer',
  ]);
});
