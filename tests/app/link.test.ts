import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { LANGSTE_LINK, LINK, linkOf, textOfLink } from "../../src/app/link.ts";
import { readPakketText } from "../../src/scenario/pakket.ts";
import { WERKVERSIE } from "../../src/scenario/werkversie.ts";
import { opgeslagenWerk } from "./werkdocumenten.ts";

const pack = (text: string | Buffer) => LINK + deflateSync(text, { level: 9 }).toString("base64url");
const { eigen, actief } = opgeslagenWerk(WERKVERSIE) as unknown as Parameters<typeof linkOf>[0];

async function faultOf(hash: string) {
  const result = await textOfLink(hash);
  return result.ok ? undefined : result.fout;
}

describe("a link", () => {
  test("holds the whole package", async () => {
    const link = await linkOf({ eigen, actief });
    expect(link.length).toBeLessThan(1_000);
    const text = await textOfLink(link);
    if (!text.ok) throw new Error(text.fout.soort);
    expect(readPakketText(text.text, "link")).toEqual({ soort: "pakket", pakket: { eigen, actief } });
  });

  test("that lost or changed a character is not taken for another", async () => {
    const link = await linkOf({ eigen, actief });
    for (let at = LINK.length; at < link.length; at += 3) {
      const other = link[at] === "A" ? "B" : "A";
      expect((await faultOf(link.slice(0, at)))?.soort, `cut at ${at}`).toMatch(/beschadigd|leeg/);
      // A changed last character may differ in bits that stand for nothing; then the text is the same.
      const changed = await textOfLink(link.slice(0, at) + other + link.slice(at + 1));
      if (changed.ok) expect(JSON.parse(changed.text)).toEqual({ versie: WERKVERSIE, eigen, actief });
      else expect(changed.fout.soort).toBe("beschadigd");
    }
  });

  test.each([
    ["nothing", LINK, { soort: "leeg" }],
    ["a character too many", LINK + "A".repeat(LANGSTE_LINK + 1), { soort: "lang", tekens: LANGSTE_LINK + 1 }],
    ["50 MB from 65.000 characters", pack(Buffer.alloc(50_000_000)), { soort: "lang", tekens: 64_814 }],
    ["a character that is not of it", `${LINK}AB%3CD`, { soort: "teken", teken: "%", plaats: 3 }],
    ["what is not compressed", `${LINK}AAAA`, { soort: "beschadigd" }],
    ["a single character", `${LINK}A`, { soort: "beschadigd" }],
    ["bytes that are no text", pack(Buffer.from([0xff, 0xfe, 0xfd])), { soort: "beschadigd" }],
    ["256 KiB and a byte", pack(Buffer.alloc(256 * 1024 + 1, " ")), { soort: "groot" }],
    ["6 MB from 8.000 characters", pack(Buffer.alloc(5_900_000, " ")), { soort: "groot" }],
  ])("of %s is refused, and says why", async (_, hash, fout) => {
    expect(await faultOf(hash)).toEqual(fout);
  });

  test("of exactly 256 KiB is read", async () => {
    const result = await textOfLink(pack(Buffer.alloc(256 * 1024, " ")));
    expect(result.ok && result.text.length).toBe(256 * 1024);
  });
});
