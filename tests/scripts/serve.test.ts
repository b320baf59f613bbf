import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
const dir = join(folder, "dist");
let server: Awaited<ReturnType<typeof serve>>;

/** A request with the path as it is written: fetch would tidy up `..` before it leaves. */
function ask(path: string, method = "GET", address = server.address) {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((done, fail) => {
    request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on("error", fail)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(dir, "assets"), { recursive: true });
  mkdirSync(join(folder, "dist-secret"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist-secret/secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(dir, "link.txt"));
  writeFileSync(join(dir, "index.html"), "<!doctype html><title>é</title>");
  writeFileSync(join(dir, "assets/met spatie.txt"), "spatie");
  for (const extension of ["css", "ico", "js", "json", "mjs", "png", "svg", "txt", "wasm", "woff2", "xyz"]) {
    writeFileSync(join(dir, `assets/file.${extension}`), "x");
  }
  writeFileSync(
    join(dir, "_headers"),
    `# comment
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; img-src 'self'
  X-Everywhere: yes

/assets/file.js
  content-security-policy: default-src 'none'; script-src 'wasm-unsafe-eval'
  # comment within a block
  ! X-Everywhere

/:folder/*.css
  X-Style: yes
`,
  );
  server = await serve({ dir, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe("files", () => {
  test("the root is index.html, with the length in bytes", async () => {
    const { status, headers, body } = await ask("/");
    expect(status).toBe(200);
    expect(body).toBe("<!doctype html><title>é</title>");
    expect(headers["content-length"]).toBe("32");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test.each([
    ["css", "text/css; charset=utf-8"],
    ["ico", "image/x-icon"],
    ["js", "text/javascript; charset=utf-8"],
    ["json", "application/json; charset=utf-8"],
    ["mjs", "text/javascript; charset=utf-8"],
    ["png", "image/png"],
    ["svg", "image/svg+xml; charset=utf-8"],
    ["txt", "text/plain; charset=utf-8"],
    ["wasm", "application/wasm"],
    ["woff2", "font/woff2"],
    ["xyz", "application/octet-stream"],
  ])("a .%s is %s", async (extension, type) => {
    const { status, headers } = await ask(`/assets/file.${extension}`);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
  });

  test("a query and an escaped space lead to the file", async () => {
    expect((await ask("/assets/met%20spatie.txt?v=1")).body).toBe("spatie");
  });

  test("HEAD gives the headers of GET and no body", async () => {
    const { status, headers, body } = await ask("/index.html", "HEAD");
    expect(status).toBe(200);
    expect(headers["content-length"]).toBe("32");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(body).toBe("");
  });
});

describe("refusals", () => {
  test("what is not there is a 404 with a sentence and the same headers", async () => {
    const { status, headers, body } = await ask("/weg.html");
    expect(status).toBe(404);
    expect(body).toBe("Op /weg.html staat niets.\n");
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect((await ask("/weg.html", "HEAD")).status).toBe(404);
  });

  test.each(["/assets", "/assets/", "/index.html/", "/_headers", `/${"a".repeat(5000)}`])(
    "%s is not a file",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/../dist-secret/secret.txt",
    "//../secret.txt",
    "/link.txt",
  ])("%s does not leave the folder", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toBe("secret");
  });

  test.each(["/%", "/%00", "/%ff"])("%s is not an address", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(body).toBe("Dit adres is niet leesbaar.\n");
  });

  test("POST is a 405 that names what is allowed", async () => {
    const { status, headers, body } = await ask("/", "POST");
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD");
    expect(body).toBe("POST kan hier niet; alleen GET en HEAD.\n");
  });

  test("a port that is taken rejects", async () => {
    const port = Number(new URL(server.address).port);
    await expect(serve({ dir, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("_headers", () => {
  test("a later block overrides the same header and takes one away", async () => {
    const { headers } = await ask("/assets/file.js");
    expect(headers["content-security-policy"]).toBe("default-src 'none'; script-src 'wasm-unsafe-eval'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers).not.toHaveProperty("x-everywhere");
  });

  test("a block holds for its own path only", async () => {
    const { headers } = await ask("/assets/file.mjs");
    expect(headers["content-security-policy"]).toBe("default-src 'none'; img-src 'self'");
    expect(headers["x-everywhere"]).toBe("yes");
    expect(headers).not.toHaveProperty("x-style");
  });

  test("a name in a path stands for one part of it", async () => {
    expect((await ask("/assets/file.css")).headers["x-style"]).toBe("yes");
  });

  test("without headers only the meta tag is left", async () => {
    const bare = await serve({ dir, port: 0, headers: false });
    const { status, headers } = await ask("/", "GET", bare.address);
    await bare.close();
    expect(status).toBe(200);
    expect(headers).not.toHaveProperty("content-security-policy");
    expect(headers).not.toHaveProperty("x-content-type-options");
  });

  test.each([
    ["/*\n  nosniff\n", 2, "nosniff"],
    ["  X-Name: value\n", 1, "X-Name: value"],
    ["/*\n  X-Name: value\nassets/*\n", 3, "assets/*"],
  ])("%j is refused with its place", async (text, line, found) => {
    const broken = mkdtempSync(join(folder, "broken-"));
    writeFileSync(join(broken, "_headers"), text);
    await expect(serve({ dir: broken, port: 0 })).rejects.toThrow(
      `_headers regel ${line} is "${found}"; daar hoort een pad of, ingesprongen, "Naam: waarde".`,
    );
  });
});

test("the meta tag holds the policy of public/_headers, without frame-ancestors", () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const header = /\/\*\n\s+Content-Security-Policy: (.*)/.exec(read("public/_headers"))?.[1];
  const meta = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(read("index.html"))?.[1];
  expect(header).toBe(`${meta}; frame-ancestors 'none'`);
});

test("WebAssembly is allowed to the worker's script and to nothing else", () => {
  const lines = readFileSync(new URL("../../public/_headers", import.meta.url), "utf8").split("\n");
  const policies = lines.filter((line) => line.includes("Content-Security-Policy:"));
  expect(policies.map((line) => line.includes("wasm-unsafe-eval"))).toEqual([false, true]);
  expect(readFileSync(new URL("../../index.html", import.meta.url), "utf8")).not.toContain("unsafe");
  const worker = policies[1] as string;
  expect(lines.slice(lines.indexOf(worker) - 2, lines.indexOf(worker))).toEqual([
    "/assets/simulator.worker-*.js",
    "  ! Content-Security-Policy",
  ]);
  // The rest of the worker's policy is no wider than the page's.
  const sources = (policy: string) =>
    new Map(
      (policy.split("Policy: ")[1] as string).split("; ").map((directive) => {
        const [name, ...allowed] = directive.split(" ");
        return [name, allowed.filter((source) => source !== "'wasm-unsafe-eval'")];
      }),
    );
  const page = sources(policies[0] as string);
  for (const [name, allowed] of sources(worker)) expect(allowed, name).toEqual(page.get(name));
});
