/** A first visit to the game in a clean browser: what is loaded, and when the game can be used. */
import type { CDPSession, Page } from "playwright-core";
import { launch } from "./launch.ts";

/** The User Timing marks the page sets: the title's buttons work; the bid button is visible and enabled. */
const MARKS = ["title-usable", "first-decision"] as const;
export type Mark = (typeof MARKS)[number];

export interface Request {
  readonly url: string;
  /** "Script", "Stylesheet", "Image", "Font", "Media", "Fetch", "XHR", "Document" … as Chromium names it. */
  readonly type: string;
  /** Milliseconds after the visit began at which it was asked for. */
  readonly at: number;
  /** Bytes over the line, headers included. */
  readonly bytes: number;
}

export interface Visit {
  /** Milliseconds after navigation began. */
  readonly marks: Readonly<Record<Mark, number>>;
  readonly requests: readonly Request[];
  /** Milliseconds beyond 50 of every long task up to the first decision, summed. */
  readonly blocking: number;
}

export interface Conditions {
  readonly locale?: string;
  /** 4 makes the page's main thread four times slower. */
  readonly cpu?: number;
  readonly line?: { readonly kbits: number; readonly latencyMs: number };
}

/** The slow school machine on a slow line that times are promised for. */
export const SLOW: Conditions = {
  cpu: 4,
  line: { kbits: 1600, latencyMs: 150 },
};

const PATIENCE = 60_000;

async function applyConditions(cdp: CDPSession, { cpu, line }: Conditions): Promise<void> {
  if (cpu) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (!line) return;
  const bytesPerSecond = (line.kbits * 1000) / 8;
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  });
}

/** Notes every request with the wall time it began; the list is complete once the line has been quiet. */
function listen(cdp: CDPSession) {
  const open = new Map<string, { url: string; type: string; wall: number }>();
  const done: { url: string; type: string; wall: number; bytes: number }[] = [];
  cdp.on("Network.requestWillBeSent", ({ requestId, request, type, wallTime }) => {
    if (!request.url.startsWith("http")) return;
    open.set(requestId, {
      url: request.url,
      type: type ?? "Other",
      wall: wallTime * 1000,
    });
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = open.get(requestId);
    open.delete(requestId);
    if (request) done.push({ ...request, bytes: encodedDataLength });
  });
  cdp.on("Network.loadingFailed", ({ requestId }) => open.delete(requestId));
  const quiet = async () => {
    const until = Date.now() + PATIENCE;
    for (let calm = 0, last = -1; calm < 4 && Date.now() < until; last = done.length) {
      await new Promise((wake) => setTimeout(wake, 250));
      calm = open.size === 0 && done.length === last ? calm + 1 : 0;
    }
  };
  return { done, quiet };
}

const waitForMark = (page: Page, mark: Mark) =>
  page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
    timeout: PATIENCE,
    polling: 50,
  });

const readTimes = (page: Page, marks: readonly Mark[]) =>
  page.evaluate((names) => {
    const [title = 0, decision = 0] = names.map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? 0,
    );
    return { origin: performance.timeOrigin, title, decision };
  }, marks);

/** Opens the page, waits until the title works, calls `start` at once, and waits for the first decision and silence. */
export async function visit(
  url: string,
  start: (page: Page) => Promise<void>,
  conditions: Conditions = {},
): Promise<Visit> {
  const browser = await launch();
  try {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: conditions.locale ?? "en-GB",
    });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.enable");
    await applyConditions(cdp, conditions);
    const { done, quiet } = listen(cdp);
    await page.addInitScript(() => {
      const tasks: [number, number][] = [];
      Object.assign(window, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const task of list.getEntries()) tasks.push([task.startTime, task.duration]);
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(url, { waitUntil: "commit", timeout: PATIENCE });
    await waitForMark(page, "title-usable");
    await start(page);
    await waitForMark(page, "first-decision");
    const { origin, title, decision } = await readTimes(page, MARKS);
    const tasks = await page.evaluate(() => Reflect.get(window, "longTasks") as [number, number][]);
    await quiet();
    return {
      marks: { "title-usable": title, "first-decision": decision },
      requests: done.map(({ wall, ...request }) => ({
        ...request,
        at: wall - origin,
      })),
      blocking: tasks
        .filter(([at]) => at < decision)
        .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    };
  } finally {
    await browser.close();
  }
}
