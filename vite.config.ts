import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { programPlugin } from "./scripts/program-plugin.ts";

export default defineConfig({
  base: "./", // the page works in any folder of a host
  plugins: [preact(), programPlugin()],
  build: {
    target: "es2022",
    sourcemap: true,
    // The policy of the page allows no inline script and no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es", plugins: () => [programPlugin()] },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 60_000,
    pool: "forks",
    // Files share what they import, mathjs above all; no test changes a module.
    isolate: false,
    maxWorkers: 2,
  },
});
