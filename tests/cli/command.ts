import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The command as a user gives it, in a process of its own: how it ended, and what it wrote where. */
export function simuleer(...args: string[]) {
  const run = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/cli/main.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    // The model as XMILE is more than the MiB that is allowed by itself.
    maxBuffer: 2 ** 26,
  });
  return { exit: run.status, out: run.stdout, err: run.stderr };
}
