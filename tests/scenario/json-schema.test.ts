import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { scenarioJsonSchema } from "../../src/scenario/json-schema.ts";

const folder = new URL("../../scenarios/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const validate = new Ajv2020({ strictRequired: false, allErrors: true }).compile(scenarioJsonSchema());

// To write it anew: npx vitest run tests/scenario/json-schema.test.ts -u
test("the published schema is the one of the program", async () => {
  const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../public/scenario.schema.json");
});

test.each(files)("it accepts scenarios/%s", (name) => {
  validate(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  expect(validate.errors).toBeNull();
});

test("it refuses what an editor can see", () => {
  const goed = { schema: 1, id: "a", naam: "A", ouder: "b" };
  const nareisduur = { waarde: 10, eenheid: "maand", bron: "proef" };
  expect(validate({ ...goed, waarden: { nareisduur } })).toBe(true);
  expect(validate({ ...goed, waarden: { nareisduur: { ...nareisduur, eenheid: "jaar" } } })).toBe(false);
  expect(validate({ ...goed, waarden: { nareisduur: { ...nareisduur, waarde: 1_000 } } })).toBe(false);
  expect(validate({ ...goed, waarden: { nareisduur: { ...nareisduur, aanname: "proef" } } })).toBe(false);
  expect(validate({ ...goed, waarden: { nareisduur: { eenheid: "maand", bron: "proef" } } })).toBe(false);
  expect(validate({ ...goed, waarden: { nareisdur: nareisduur } })).toBe(false);
  expect(validate({ ...goed, ouder: undefined })).toBe(false);
  expect(validate({ schema: 1, id: "a", naam: "A" })).toBe(false);
});
