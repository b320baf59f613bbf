import type { Pakket } from "../scenario/pakket.ts";
import { WERKVERSIE } from "../scenario/werkversie.ts";

/**
 * A package in the hash of an address: JSON, compressed by the platform, in base64url. What comes in is limited before it
 * is inflated and while it is.
 */

export const LINK = "#deel=";
/** Most characters after `#deel=`. */
export const LANGSTE_LINK = 8_000;
/** Most bytes that a link may inflate to. */
const MEESTE_BYTES = 256 * 1024;
/** Inflated at a time: deflate makes at most 1.032 bytes of one, so what is too large is seen within 130 kB. */
const HAP = 128;
/** With a checksum (zlib), so that a link that lost a character is not taken for another scenario. */
const VORM = "deflate";

/** What is wrong with the text of a link, before its content counts. */
export type Linkfout =
  | { soort: "leeg" }
  | { soort: "lang"; tekens: number }
  | { soort: "teken"; teken: string; plaats: number }
  | { soort: "groot" }
  /** It ends too early, or a character was changed. */
  | { soort: "beschadigd" };

/** `#deel=…` for a package, of any length. */
export async function linkOf(pakket: Pakket): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify({ versie: WERKVERSIE, ...pakket }));
  const packed = new Response(bytes([json]).pipeThrough(new CompressionStream(VORM)));
  return LINK + toBase64Url(new Uint8Array(await packed.arrayBuffer()));
}

/** The JSON text that a hash holds. */
export async function textOfLink(hash: string): Promise<{ ok: true; text: string } | { ok: false; fout: Linkfout }> {
  const failed = (fout: Linkfout) => ({ ok: false as const, fout });
  const packed = hash.slice(LINK.length);
  if (packed === "") return failed({ soort: "leeg" });
  if (packed.length > LANGSTE_LINK) return failed({ soort: "lang", tekens: packed.length });
  const wrong = /[^A-Za-z0-9_-]/u.exec(packed);
  if (wrong) return failed({ soort: "teken", teken: wrong[0], plaats: wrong.index + 1 });
  // A last group of one character holds less than a byte.
  if (packed.length % 4 === 1) return failed({ soort: "beschadigd" });
  const compressed = fromBase64Url(packed);
  const slices: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < compressed.length; at += HAP) slices.push(compressed.slice(at, at + HAP));
  const reader = bytes(slices).pipeThrough(new DecompressionStream(VORM)).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > MEESTE_BYTES) {
        await reader.cancel();
        return failed({ soort: "groot" });
      }
      parts.push(next.value);
    }
    const text = await new Blob(parts).arrayBuffer();
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(text) };
  } catch {
    // What the platform cannot inflate, or what is no UTF-8: nothing else can fail here.
    return failed({ soort: "beschadigd" });
  }
}

/** Hands over a slice only when it is asked for. */
function bytes(slices: readonly Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        const slice = slices[at++];
        if (slice) controller.enqueue(slice);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

function toBase64Url(data: Uint8Array): string {
  let text = "";
  for (const byte of data) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
