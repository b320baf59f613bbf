import { spawn } from "node:child_process";

/** How npm is called here: the npm that started this script, else the one on the PATH. */
const npmIsScript = /npm-cli\.[cm]?js$/.test(process.env.npm_execpath ?? "");

/** Runs npm with these arguments; see `run`. */
export function runNpm(args, options) {
  if (npmIsScript) return run(process.execPath, [process.env.npm_execpath, ...args], options);
  if (process.platform === "win32") return run(`npm.cmd ${args.join(" ")}`, [], { ...options, shell: true });
  return run("npm", args, options);
}

/**
 * Runs a command to its end. With `show` its output goes straight to the terminal, else it comes back as `output`.
 * A signal to this process is passed on, and `stopped` then says so: the caller decides what to print.
 */
export function run(command, args, { show = true, shell = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { shell, env, stdio: show ? "inherit" : ["ignore", "pipe", "pipe"] });
    let output = "";
    let stopped = false;
    const pass = (signal) => {
      stopped = true;
      child.kill(signal);
    };
    const end = (code) => {
      process.off("SIGINT", pass);
      process.off("SIGTERM", pass);
      resolve({ code, output, stopped });
    };
    process.on("SIGINT", pass);
    process.on("SIGTERM", pass);
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", (error) => {
      output += error.message;
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}
