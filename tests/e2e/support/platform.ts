/** A stand-in for a learning platform: scorm-again in a page of its own, with the package in a frame, from a plain server. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { DIST, ROOT } from "../../../src/tools/build.ts";
import { scormPackage } from "../../../src/tools/forms/scorm.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".webm": "audio/webm",
  ".woff2": "font/woff2",
};

/** What the platform does with calls from now on. */
export type Mode = "works" | "refuses" | "throws" | "slow";

/** Runs in the platform's page. `?api=none` leaves the interface out. */
const PAGE_SCRIPT = `
  const inner = new Scorm12API({ autocommit: false, logLevel: 5 });
  const SLOW_MS = 2000;
  window.platform = { mode: "works", calls: [], stored: {} };
  const taken = {};
  const names = ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"];
  const work = (name, args) => {
    const { mode, calls } = window.platform;
    calls.push([name, ...args].join(" ").slice(0, 60));
    if (mode === "throws") throw new Error("the platform broke");
    if (mode === "refuses" && name !== "LMSGetValue") return "false";
    if (mode === "slow" && name === "LMSCommit") for (const end = Date.now() + SLOW_MS; Date.now() < end; );
    const answer = inner[name](...args);
    if (name === "LMSSetValue" && answer === "true") taken[args[0].slice(4)] = args[1];
    if (name === "LMSCommit" && answer === "true") Object.assign(window.platform.stored, taken);
    return answer;
  };
  if (!location.search.includes("api=none"))
    window.API = Object.fromEntries(names.map((name) => [name, (...args) => work(name, args)]));
  const kept = sessionStorage.getItem("kept");
  if (kept !== null) inner.loadFromFlattenedJSON(JSON.parse(kept), "");
  window.leave = () => {
    document.querySelector("iframe").remove();
    const kept = Object.entries(window.platform.stored).filter(([it]) => !/session_time|exit/.test(it));
    sessionStorage.setItem("kept", JSON.stringify(Object.fromEntries(kept.map(([it, value]) => ["cmi." + it, value]))));
  };
`;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Course</title>
<script src="scorm-again.js"></script><script src="platform.js"></script>
<iframe title="Lesson" src="package/index.html" style="width:1300px;height:740px"></iframe></html>`;

export interface Course {
  readonly url: string;
  close(): Promise<void>;
}

/** Unpacks the built site's package below a course page. */
export async function openCourse(): Promise<Course> {
  const folder = mkdtempSync(join(tmpdir(), "course-"));
  const put = (name: string, body: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  };
  for (const [name, body] of Object.entries(unzipSync(scormPackage(DIST)))) put(`package/${name}`, body);
  put("course.html", PAGE);
  put("platform.js", PAGE_SCRIPT);
  put("scorm-again.js", readFileSync(join(ROOT, "node_modules/scorm-again/dist/scorm12.min.js")));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    try {
      const body = readFileSync(join(folder, decodeURIComponent(pathname)));
      response.writeHead(200, { "content-type": TYPES[extname(pathname)] ?? "text/plain" }).end(body);
    } catch {
      response.writeHead(pathname === "/favicon.ico" ? 204 : 404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}

interface Platform {
  mode: Mode;
  readonly calls: readonly string[];
  readonly stored: Readonly<Record<string, string>>;
}

export const setMode = (page: Page, mode: Mode): Promise<void> =>
  page.evaluate((next) => {
    (Reflect.get(window, "platform") as Platform).mode = next;
  }, mode);

/** What the platform has stored, and every call it was asked. */
export const platformOf = (page: Page): Promise<Pick<Platform, "calls" | "stored">> =>
  page.evaluate(() => {
    const { calls, stored } = Reflect.get(window, "platform") as Platform;
    return { calls: [...calls], stored: { ...stored } };
  });

/** The lesson in its frame, for hands that only look and press. */
export async function lessonIn(page: Page): Promise<Page> {
  const frame: Frame | null | undefined = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the platform shows no lesson");
  await frame.waitForLoadState();
  return frame as unknown as Page;
}
