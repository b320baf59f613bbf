import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DRAAI, voerXmileUit, XMILE } from "../../src/cli/xmile.ts";
import { documentOf, ramingOf } from "../scenarios.ts";
import { expectEqualSeries } from "../xmile/compare.ts";
import { simuleer } from "./command.ts";

/** The command writes and runs XMILE, in a process of its own. */

const written = (name: string, text: string | Uint8Array) => {
  const file = join(mkdtempSync(join(tmpdir(), "xmile-")), name);
  writeFileSync(file, text);
  return file;
};

test("xmile writes a scenario, and draai runs it to the same occupancy", () => {
  const xmile = simuleer("xmile", "scenarios/mpp-2025-max.json");
  expect(xmile).toMatchObject({ exit: 0, err: "" });
  const run = simuleer("draai", written("uit.xmile", xmile.out));
  expect(run).toMatchObject({ exit: 0, err: "" });
  const [head = "", ...rows] = run.out.trimEnd().split("\n");
  const column = head.split(",").indexOf("bezetting (persoon)");
  const bezetting = rows.map((row) => Number(row.split(",")[column]));
  const { reeksen, maanden } = ramingOf(documentOf("mpp-2025-max"));
  expect(expectEqualSeries("bezetting", bezetting, reeksen.bezetting as Float64Array, 1e-9)).toBe(maanden.length + 1);
});

test("draai gives JSON too, with units", () => {
  const { exit, out } = simuleer("draai", "bench/neutral-model.xmile", "--formaat", "json");
  expect(exit).toBe(0);
  const { methode, dt, tijd, reeksen } = JSON.parse(out);
  expect({ methode, dt, last: tijd.at(-1) }).toEqual({ methode: "euler", dt: 1, last: 84 });
  expect(reeksen.aanmelding.eenheid).toBe("persoon");
  expect(reeksen.aanmelding.waarden[0]).toBe(1500);
});

test("wrong use ends in sentences and exit 2", () => {
  const broken = '<xmile version="1.0"><sim_specs><start>0</start><stop>x</stop></sim_specs></xmile>';
  const { exit, out, err } = simuleer("draai", written("stuk.xmile", broken));
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err.trimEnd().split("\n")).toEqual([
    'stuk.xmile, regel 1, <stop> is "x"; hier hoort een getal',
    "stuk.xmile, regel 1 is zonder <model>; hier hoort <model>",
  ]);
});

test.each([
  ["no file", DRAAI, [], "het aantal bestanden is 0; er moet er één staan"],
  ["two files", XMILE, ["a.json", "b.json"], "het aantal bestanden is 2"],
  ["a format that is not there", DRAAI, ["x.xmile", "--formaat", "pdf"], "--formaat is pdf; er mag csv of json staan"],
  ["a format for XMILE", XMILE, ["x.json", "--formaat", "csv"], "bij xmile hoort geen formaat"],
  ["an unknown word", DRAAI, ["--snel", "x"], 'de opdracht is "draai --snel x"; gebruik'],
  ["a file that is not there", DRAAI, ["nergens.xmile"], "bestand nergens.xmile is niet gevonden"],
  ["a scenario that is not there", XMILE, ["nergens.json"], "bestand nergens.json is niet gevonden"],
  [
    "bytes that are no text",
    DRAAI,
    [written("bytes.xmile", Uint8Array.of(0xff, 0xfe, 0x80))],
    "niet als tekst (UTF-8)",
  ],
] as const)("%s", (_, woord, args, sentence) => {
  const uitvoer = voerXmileUit(woord, args);
  expect(uitvoer.ok ? [] : uitvoer.zinnen).toEqual([expect.stringContaining(sentence)]);
});
