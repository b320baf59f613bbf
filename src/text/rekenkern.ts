import { catalogus } from "./taal.ts";

/** What the page says of the machine room. */
export const rekenkernTekst = catalogus(
  {
    rekenkern: "Rekenkern",
    wasm: "WebAssembly",
    javascript: (reden: string) =>
      `JavaScript: dezelfde getallen, maar langzamer, omdat WebAssembly hier niet is toegestaan (${reden})`,
  },
  {
    rekenkern: "Calculation engine",
    wasm: "WebAssembly",
    javascript: (reden: string) =>
      `JavaScript: the same numbers, but slower, because WebAssembly is not allowed here (${reden})`,
  },
);
