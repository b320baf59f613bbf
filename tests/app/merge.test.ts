import { describe, expect, test } from "vitest";
import { BEGIN, hernoem, maakEigen, verwijder, voegToe, type Werkdocument, zetWaarde } from "../../src/app/document.ts";
import { change, rebase, redo, startHistory, undo } from "../../src/app/history.ts";
import { neemMee, voegSamen } from "../../src/app/merge.ts";
import { zelfdeWerk } from "../../src/app/onderdelen.ts";
import { findShipped } from "../../src/scenario/shipped.ts";

const wereld = {
  isShipped: (id: string) => findShipped(id) !== undefined,
  kopieNaam: (naam: string) => `${naam} (dit tabblad)`,
};
const scenario = (id: string, ouder = "mpp-2025-max") => ({ schema: 1 as const, id, naam: id, ouder });
const huisvesting = (waarde: number) => ({ waarde, eenheid: "persoon/maand", aanname: "proef" });
const zet = (document: Werkdocument, id: string, waarde: number) =>
  zetWaarde({ ...document, actief: id }, "huisvestingPerMaand", huisvesting(waarde));

const basis = voegToe(voegToe(BEGIN, scenario("a")), scenario("b"));
const ids = ({ eigen }: Werkdocument) => eigen.map(({ id }) => id);
const samen = (mijn: Werkdocument, ander: Werkdocument) => voegSamen(basis, mijn, ander, wereld);

describe("what two tabs made of the same work", () => {
  test("is as the other has it when only the other changed it", () => {
    const ander = zet(basis, "a", 3000);
    const { document, botsingen } = samen(basis, ander);
    expect(zelfdeWerk(document, ander)).toBe(true);
    expect(botsingen).toEqual([]);
    expect(document.actief).toBe(basis.actief);
  });

  test("is together when each changed another scenario", () => {
    const { document, botsingen } = samen(zet(basis, "a", 3000), zet(basis, "b", 2000));
    expect(document.eigen.map(({ waarden }) => waarden?.huisvestingPerMaand)).toEqual([
      huisvesting(3000),
      huisvesting(2000),
    ]);
    expect(botsingen).toEqual([]);
  });

  test("holds both when both changed the same one; the copy is looked at", () => {
    const { document, botsingen } = samen(zet(basis, "a", 3000), zet(basis, "a", 2000));
    expect(ids(document)).toEqual(["a", "b", "a-tab"]);
    expect(document.eigen.map(({ waarden }) => waarden?.huisvestingPerMaand)).toEqual([
      huisvesting(2000),
      undefined,
      huisvesting(3000),
    ]);
    expect(document.actief).toBe("a-tab");
    expect(botsingen).toEqual([{ soort: "scenario", id: "a", kopie: "a-tab" }]);
  });

  test("holds both when both made a scenario of the same id", () => {
    const start = { ...BEGIN, actief: "realisatie-2025" };
    const make = (waarde: number) => {
      const own = maakEigen(start, "Eigen", wereld.isShipped);
      return zet(own, own.actief, waarde);
    };
    const { document } = voegSamen(start, make(1000), make(2000), wereld);
    expect(ids(document)).toEqual(["realisatie-2025-aangepast", "realisatie-2025-aangepast-tab"]);
  });

  test("keeps what one changed and the other took away", () => {
    expect(ids(samen(verwijder(basis, "a"), zet(basis, "a", 2000)).document)).toEqual(["a", "b"]);
    expect(ids(samen(zet(basis, "a", 2000), verwijder(basis, "a")).document).sort()).toEqual(["a", "b"]);
    expect(ids(samen(basis, verwijder(basis, "a")).document)).toEqual(["b"]);
  });

  test("keeps a parent that one took away while the other made a child of it", () => {
    const { document } = samen(voegToe(basis, scenario("kind", "a")), verwijder(basis, "a"));
    expect(ids(document).sort()).toEqual(["a", "b", "kind"]);
  });

  test("is the same object when nothing changes for this tab", () => {
    expect(samen(basis, JSON.parse(JSON.stringify(basis)) as Werkdocument).document).toBe(basis);
  });
});

test("undo in one tab takes nothing away that another made", () => {
  const first = zet(basis, "a", 3000);
  const ander = hernoem(first, "b", "Van het andere tabblad");
  const now = voegSamen(first, first, ander, wereld).document;
  const history = rebase(
    change(startHistory(basis), first),
    (older) => neemMee(first, older, ander, wereld),
    now,
    zelfdeWerk,
  );
  const back = undo(history);
  expect(back?.now.eigen.map(({ naam }) => naam)).toEqual(["a", "Van het andere tabblad"]);
  expect(back?.now.eigen[0]?.waarden).toBeUndefined();
  expect(back && redo(back)?.now).toEqual(now);
});
