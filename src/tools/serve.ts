/**
 * A small static server for the built game, on loopback only: right types, precompressed files, the content
 * policy, and 404 for what is missing (never index.html, which would hide a missing picture).
 */
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { headers } from "./policy.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".ogg": "audio/ogg",
  ".opus": "audio/ogg",
  ".webm": "audio/webm",
  ".mp3": "audio/mpeg",
  ".m4a": "audio/mp4",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
};

export interface Server {
  /** "http://localhost:4173/" */
  readonly url: string;
  close(): Promise<void>;
}

interface File {
  readonly body: Buffer;
  readonly brotli: Buffer | undefined;
}

/** The whole folder is read once: a build that replaces it later cannot mix two versions of the game. */
function readAll(folder: string): ReadonlyMap<string, File> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"));
  const bodies = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  const plain = names.filter((name) => !name.endsWith(".br"));
  return new Map(
    plain.map((name) => [
      name,
      {
        body: bodies.get(name) ?? Buffer.alloc(0),
        brotli: bodies.get(`${name}.br`),
      },
    ]),
  );
}

function pathOf(request: IncomingMessage): string {
  try {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return "";
  }
}

interface Served {
  readonly files: ReadonlyMap<string, File>;
  readonly always: Readonly<Record<string, string>>;
}

function answer({ files, always }: Served, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...always, allow: "GET, HEAD" }).end();
    return;
  }
  const path = pathOf(request);
  const file = files.get(path);
  if (!file) {
    response
      .writeHead(404, {
        ...always,
        "content-type": "text/plain; charset=utf-8",
      })
      .end("Not found.");
    return;
  }
  const accepts = /\bbr\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = accepts && file.brotli ? file.brotli : file.body;
  response.writeHead(200, {
    ...always,
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "content-length": body.length,
    // Files below assets/ carry a hash of their content in their name.
    "cache-control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    // The one file has a policy of its own, which this server's would forbid: it is to be kept, not to be shown from here.
    ...(path.startsWith("/forms/") && extname(path) !== ".json"
      ? { "content-disposition": "attachment" }
      : {}),
    ...(file.brotli ? { vary: "accept-encoding" } : {}),
    ...(body === file.brotli ? { "content-encoding": "br" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Serves a built folder. Tries the ports in turn; 0 means any free one. Rejects when none can be had.
 * `framedBy` names origins whose pages may show the game inside themselves.
 */
export function serve(
  folder: string,
  ports: readonly number[] = [0],
  framedBy: readonly string[] = [],
): Promise<Server> {
  const served: Served = { files: readAll(folder), always: headers(framedBy) };
  const server = createServer((request, response) => answer(served, request, response));
  const listen = (left: readonly number[]): Promise<Server> =>
    new Promise((done, fail) => {
      server.once("error", (error) => (left.length > 1 ? done(listen(left.slice(1))) : fail(error)));
      server.listen(left[0] ?? 0, "127.0.0.1", () => {
        const address = server.address();
        const port = typeof address === "object" && address ? address.port : 0;
        done({ url: `http://localhost:${port}/`, close: () => close() });
      });
    });
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return listen(ports);
}
