import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, serve } from "../../src/tools/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "served-"));
let server: Server;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<p>Thirty</p>");
  writeFileSync(join(folder, "index.html.br"), brotliCompressSync("<p>Thirty</p>"));
  writeFileSync(join(folder, "sound.ogg"), "OggS");
  mkdirSync(join(folder, "forms"));
  writeFileSync(join(folder, "forms", "thirty.html"), "<p>Thirty</p>");
  server = await serve(folder);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A plain request, since fetch tidies addresses and unpacks bodies by itself. */
function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{
    status: number;
    headers: Record<string, unknown>;
    body: Buffer;
  }>((done, fail) => {
    const { port } = new URL(server.url);
    request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on("error", fail)
      .end();
  });
}

describe("the server", () => {
  test("gives the page at / with the content policy", async () => {
    const { status, headers, body } = await get("/");
    expect([status, body.toString()]).toEqual([200, "<p>Thirty</p>"]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
  });

  test("sends the brotli file to those who take it, and only to them", async () => {
    const packed = await get("/", { "accept-encoding": "gzip, br" });
    expect(packed.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(packed.body).toString()).toBe("<p>Thirty</p>");
    expect((await get("/", { "accept-encoding": "gzip" })).headers["content-encoding"]).toBeUndefined();
    expect((await get("/sound.ogg", { "accept-encoding": "br" })).body.toString()).toBe("OggS");
  });

  test.each(["/missing.png", "/index.html.br", "/../package.json", "/%2e%2e/package.json", "/%zz", "//"])(
    "answers 404 for %s, never with the page",
    async (path) => {
      const { status, body } = await get(path);
      expect([status, body.toString()]).toEqual([404, "Not found."]);
    },
  );

  test("hands the other forms out as files, and shows none of them as a page", async () => {
    expect((await get("/forms/thirty.html")).headers["content-disposition"]).toBe("attachment");
    expect((await get("/")).headers["content-disposition"]).toBeUndefined();
  });

  test("refuses everything but reading", async () => {
    expect((await get("/", {}, "POST")).status).toBe(405);
    expect((await get("/", {}, "HEAD")).body.length).toBe(0);
  });

  test("takes the next port when one is taken", async () => {
    const taken = Number(new URL(server.url).port);
    const other = await serve(folder, [taken, 0]);
    expect(new URL(other.url).port).not.toBe(String(taken));
    await other.close();
  });
});
