import { createReadStream, readFileSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * Serves the files of `dir` on 127.0.0.1, with the headers that `dir`/_headers asks for (`headers: false`: without them,
 * as on a host that does not know the file). Port 0 takes any free port. Rejects when the port is taken.
 */
export async function serve({ dir, port, headers = true }) {
  const root = await realpath(dir);
  const blocks = headers ? readHeaders(join(root, "_headers")) : [];
  const server = createServer((request, response) => {
    answer(root, blocks, request, response).catch((error) => {
      console.error(`${request.method} ${request.url}: ${error.message}`);
      if (response.headersSent) response.destroy();
      else sentence(response, 500, "Dit bestand kon niet gelezen worden.");
    });
  });
  await new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(root, blocks, request, response) {
  response.setHeader("Cache-Control", "no-cache");
  const path = decodePath(request.url);
  if (path === undefined) return sentence(response, 400, "Dit adres is niet leesbaar.");
  for (const [name, value] of headersFor(blocks, path)) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return sentence(response, 405, `${request.method} kan hier niet; alleen GET en HEAD.`);
  }
  const file = await findFile(root, path);
  if (file === undefined) return sentence(response, 404, `Op ${path} staat niets.`);
  response.setHeader("Content-Type", contentTypes[extname(file.path).toLowerCase()] ?? "application/octet-stream");
  response.setHeader("Content-Length", file.size);
  if (request.method === "HEAD") return response.end();
  await new Promise((done, fail) => {
    response.on("close", done);
    createReadStream(file.path).on("error", fail).pipe(response);
  });
}

/** The path of the address, without what follows it; undefined when it cannot be a path. */
function decodePath(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return path.startsWith("/") && !path.includes("\0") ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The file at this path within `root`, or undefined; a link that leads outside is not there either. */
async function findFile(root, path) {
  const wanted = resolve(root, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  try {
    const file = await realpath(wanted);
    if (!file.startsWith(root + sep) || file === join(root, "_headers")) return undefined;
    const facts = await stat(file);
    return facts.isFile() ? { path: file, size: facts.size } : undefined;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"].includes(error.code)) return undefined;
    throw error;
  }
}

function sentence(response, status, text) {
  const body = `${text}\n`;
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/**
 * Reads a `_headers` file: a path on a line of its own, its headers indented below it. `*` stands for anything, `:name`
 * for one part of a path, `! Name` takes a header away again. Throws on a line that is none of these.
 */
function readHeaders(file) {
  const blocks = [];
  for (const [index, line] of readFileSync(file, "utf8").split(/\r?\n/).entries()) {
    const text = line.trim();
    if (text === "" || text.startsWith("#")) continue;
    if (!/^\s/.test(line) && text.startsWith("/")) {
      blocks.push({ pattern: pathPattern(text), headers: [] });
      continue;
    }
    const [, removed, name, value] = /^(?:!\s*([\w-]+)|([\w-]+)\s*:\s*(\S.*))$/.exec(text) ?? [];
    const block = blocks.at(-1);
    if (!/^\s/.test(line) || block === undefined || (removed === undefined && name === undefined)) {
      throw new Error(`_headers regel ${index + 1} is "${text}"; daar hoort een pad of, ingesprongen, "Naam: waarde".`);
    }
    block.headers.push(removed === undefined ? [name, value] : [removed, undefined]);
  }
  return blocks;
}

function pathPattern(path) {
  const source = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/:[A-Za-z]\w*/g, "[^/]+");
  return new RegExp(`^${source.replaceAll("*", ".*")}$`);
}

/** Every header of every block that matches; a later block overrides an earlier one. */
function headersFor(blocks, path) {
  const found = new Map();
  for (const [name, value] of blocks.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers)) {
    if (value === undefined) found.delete(name.toLowerCase());
    else found.set(name.toLowerCase(), value);
  }
  return found;
}
