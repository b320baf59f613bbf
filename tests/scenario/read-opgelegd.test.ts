import { describe, expect, test } from "vitest";
import { maatregel, readWith as read } from "./proef.ts";

const stroom = (entry: unknown) => read({ opgelegd: { stroom: { instroomOpvang: entry } } });
const stand = (month: string, entry: unknown) => read({ opgelegd: { stand: { [month]: { bezetting: entry } } } });
const maatregelen = (...list: Record<string, unknown>[]) =>
  read({ maatregelen: list.map((change) => ({ ...maatregel, ...change })) });

describe("what is imposed", () => {
  const persoon = { eenheid: "persoon", bron: "proef" };
  const perJaar = { eenheid: "persoon/jaar", bron: "proef" };
  const perMaand = { eenheid: "persoon/maand", bron: "proef" };
  const cases: [string, string[], string][] = [
    [
      "at the origin",
      stand("2025-01", { waarde: 1, ...persoon }),
      "opgelegd.stand.2025-01.bezetting is niet later dan de oorsprong 2025-01; kies een latere maand of een eerdere oorsprong",
    ],
    [
      "below zero",
      stand("2025-02", { waarde: -1, ...persoon }),
      "opgelegd.stand.2025-02.bezetting.waarde is −1; hier hoort een getal van 0 tot en met 1.000.000 (persoon)",
    ],
    [
      "in another unit",
      stand("2025-02", { waarde: 1, eenheid: "plek", bron: "proef" }),
      'opgelegd.stand.2025-02.bezetting.eenheid is "plek"; hier hoort "persoon"',
    ],
    [
      "on nothing",
      read({ opgelegd: { stand: { "2025-02": {} } } }),
      "opgelegd.stand.2025-02 is leeg; vul minstens één waarde in, of laat deze naam weg",
    ],
    [
      "on something else",
      read({ opgelegd: { stroom: { huisvesting: { jaren: { 2025: 1 }, ...perJaar } } } }),
      "opgelegd.stroom.huisvesting is een onbekende naam; hier mag staan: instroomOpvang, uitstroomOpvang, instroomAmv of uitstroomPupillen",
    ],
    [
      "by year per month",
      stroom({ jaren: { 2025: 1 }, ...perMaand }),
      'opgelegd.stroom.instroomOpvang.eenheid is "persoon/maand"; bij jaren hoort "persoon/jaar"',
    ],
    [
      "by month per year",
      stroom({ maanden: { "2025-01": 1 }, ...perJaar }),
      'opgelegd.stroom.instroomOpvang.eenheid is "persoon/jaar"; bij maanden hoort "persoon/maand"',
    ],
    [
      "in a month before the origin",
      stroom({ maanden: { "2024-12": 1 }, ...perMaand }),
      "opgelegd.stroom.instroomOpvang.maanden.2024-12 is eerder dan de oorsprong 2025-01; kies een latere maand of een eerdere oorsprong",
    ],
    [
      "in a year that is not whole",
      read({ oorsprong: "2025-09", opgelegd: { stroom: { instroomAmv: { jaren: { 2025: 1 }, ...perJaar } } } }),
      "opgelegd.stroom.instroomAmv.jaren.2025 is een jaar dat vóór de oorsprong 2025-09 begint; kies een later jaar of een eerdere oorsprong, of geef de stroom met maanden",
    ],
    [
      "with a gap in the years",
      stroom({ jaren: { 2025: 1, 2027: 1 }, ...perJaar }),
      "opgelegd.stroom.instroomOpvang.jaren is onderbroken: 2026 ontbreekt; vul elk jaar in van het eerste tot en met het laatste",
    ],
    [
      "with a long gap in the months",
      stroom({ maanden: { "2025-01": 1, "2026-04": 1 }, ...perMaand }),
      "opgelegd.stroom.instroomOpvang.maanden is onderbroken: 2025-02, 2025-03, 2025-04, 2025-05, 2025-06, 2025-07, 2025-08, 2025-09, 2025-10, 2025-11, 2025-12, 2026-01 en nog 2 ontbreken; vul elke maand in van de eerste tot en met de laatste",
    ],
  ];
  test.each(cases)("%s", (_, found, sentence) => {
    expect(found).toEqual([`mijn.json: ${sentence}`]);
  });
});

describe("a maatregel", () => {
  const cases: [string, string[], string][] = [
    [
      "on a misspelt parameter",
      maatregelen({ parameter: "besluiten" }),
      'maatregelen[nr. 1].parameter is "besluiten"; bedoeld is misschien besluitenPerMaand',
    ],
    [
      "on a value for the whole run",
      maatregelen({ parameter: "nareisduur", effect: { plus: 1 } }),
      'maatregelen[nr. 1].parameter is "nareisduur"; dit is één waarde voor de hele looptijd; kies een parameter die per jaar of per maand kan veranderen',
    ],
    [
      "with half a month of run-up",
      maatregelen({ aanloopMaanden: 0.5 }),
      "maatregelen[nr. 1].aanloopMaanden is 0,5; hier hoort een geheel getal van 0 tot en met 240",
    ],
    [
      "with two effects",
      maatregelen({ effect: { plus: 1, maal: 2 } }),
      "maatregelen[nr. 1].effect is ingevuld met plus en maal; hier hoort precies één van plus of maal",
    ],
    [
      "with too large a step",
      maatregelen({ effect: { plus: -20_001 } }),
      "maatregelen[nr. 1].effect.plus is −20.001; hier hoort een getal van −20.000 tot en met 20.000 (persoon/maand)",
    ],
    [
      "with a text as effect",
      maatregelen({ effect: { plus: "veel" } }),
      'maatregelen[nr. 1].effect.plus is "veel"; hier hoort een getal',
    ],
    ["neither on nor off", maatregelen({ aan: "ja" }), 'maatregelen[nr. 1].aan is "ja"; hier hoort true of false'],
    [
      "with source and assumption",
      maatregelen({ bron: "a", aanname: "b" }),
      "maatregelen[nr. 1] is ingevuld met bron en aanname; hier hoort hoogstens één van bron of aanname",
    ],
    [
      "with the id of another",
      maatregelen({}, { id: "n" }, {}),
      'maatregelen[nr. 3].id is "m", net als van nr. 1; geef elke maatregel een eigen id',
    ],
  ];
  test.each(cases)("%s", (_, found, sentence) => {
    expect(found).toEqual([`mijn.json: ${sentence}`]);
  });
});
