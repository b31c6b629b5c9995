/** What a picture of the game costs: house and village, by day and by night, in both renderers, beside the yardstick's scene. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { sealSlot } from "../../store/slot.ts";
import { type Graphics, launch } from "../browser/launch.ts";
import { DIST, ensureBuilt, ROOT } from "../build.ts";
import { serve } from "../serve.ts";
import { median } from "./median.ts";
import { codeAt, MOMENTS, type Moment } from "./moments.ts";

/** Times a second at which the game looks whether something has changed (`FPS` of the view). */
export const TICKS = 30;
const SETTLE_MS = 3000;
const MEASURE_MS = 5000;
const SLOWER = 4;
const WIDE = { width: 1366, height: 768 } as const;
/** Here the village does not fit, so that it can be dragged; on a wide screen all of it is seen at once. */
const SQUARE = { width: 1280, height: 1024 } as const;
/** Dragging: CSS pixels to each side, and the time to and fro. */
const SWING_PX = 60;
const SWING_MS = 1500;

interface Cost {
  /** ms of the page's process for a drawn picture, and for a second of play */
  readonly picture: number;
  readonly second: number;
  /** the same of the process that makes WebGL without a graphics card, a picture */
  readonly graphics: number;
  /** ms between pictures, 95th of a hundred */
  readonly p95: number;
  /** pictures a second */
  readonly rate: number;
  /** MiB after a collection, and elements of the page */
  readonly heap: number;
  readonly nodes: number;
}

type Renderer = "canvas" | "webgl";
type Subject = "reference" | Moment;
export interface Frames {
  readonly canvas: Readonly<Record<Subject, Cost>>;
  readonly webgl: Readonly<Record<Subject, Cost>>;
  /** the yardstick's scene on a processor a quarter as fast, ms between pictures as above */
  readonly slowP95: number;
  /** ms of the page's process for a second in which the house stands still */
  readonly still: number;
}

const GRAPHICS: Readonly<Record<Renderer, Graphics>> = { canvas: "none", webgl: "software" };
const SHOWN = Object.keys(MOMENTS) as Moment[];
const SUBJECTS: readonly Subject[] = ["reference", ...SHOWN];

/** The yardstick's page, built as the game is. */
async function buildReference(): Promise<string> {
  const outDir = join(ROOT, "node_modules", ".cache", `bench-frames-${process.pid}`);
  await build({
    root: join(import.meta.dirname, "reference"),
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/** Lays a save where the game looks for one; the page must be of the game's origin. */
async function leaveSave(page: Page, code: string): Promise<void> {
  await page.evaluate(
    async (slot) => {
      const asked = indexedDB.open("thirty-pieces", 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore("kept");
      await new Promise((done) => {
        asked.onsuccess = done;
      });
      const change = asked.result.transaction("kept", "readwrite");
      change.objectStore("kept").put(slot, "slot-A");
      await new Promise((done) => {
        change.oncomplete = done;
      });
      asked.result.close();
    },
    sealSlot(1, code),
  );
}

async function cpuSeconds(browser: Browser): Promise<Readonly<Record<string, number>>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.reduce<Record<string, number>>((sums, { type, cpuTime }) => {
    sums[type] = (sums[type] ?? 0) + cpuTime;
    return sums;
  }, {});
}

const drawnIn = (page: Page) => page.evaluate(() => (Reflect.get(window, "drawn") as number[]).splice(0));

/** Drags the picture to and fro, so that all of it is drawn again at every look. */
async function drag(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [width / 2, height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const from = performance.now();
  for (;;) {
    const gone = performance.now() - from;
    if (gone >= MEASURE_MS) break;
    const swing = Math.sin((gone / SWING_MS) * 2 * Math.PI);
    await page.mouse.move(x + swing * SWING_PX, y + swing * SWING_PX);
    await page.waitForTimeout(1000 / TICKS / 2);
  }
  await page.mouse.up();
}

async function costOf(browser: Browser, page: Page, meanwhile: (page: Page) => Promise<void>): Promise<Cost> {
  await page.waitForTimeout(SETTLE_MS);
  await drawnIn(page);
  const before = await cpuSeconds(browser);
  await meanwhile(page);
  const gaps = (await drawnIn(page)).sort((a, b) => a - b);
  const after = await cpuSeconds(browser);
  const used = (type: string) => 1000 * ((after[type] ?? 0) - (before[type] ?? 0));
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((it) => it.name === name)?.value ?? Number.NaN;
  return {
    picture: used("renderer") / gaps.length,
    second: used("renderer") / (MEASURE_MS / 1000),
    graphics: used("GPU") / gaps.length,
    p95: gaps[Math.floor(gaps.length * 0.95)] ?? Number.NaN,
    rate: gaps.length / (MEASURE_MS / 1000),
    heap: metric("JSHeapUsedSize") / 2 ** 20,
    nodes: metric("Nodes"),
  };
}

interface Seen {
  readonly renderer: Renderer;
  readonly url: string;
  /** the game at this moment; without it, the yardstick */
  readonly moment?: Moment | undefined;
  /** how many times slower than it is the page's processor is made */
  readonly slower?: number;
  /** nothing moves of itself: what the page takes beside its pictures */
  readonly still?: boolean;
}

async function measure({ renderer, url, moment, slower = 1, still = false }: Seen): Promise<Cost> {
  const moves = moment !== undefined && MOMENTS[moment].scene === "village";
  const browser = await launch(GRAPHICS[renderer]);
  try {
    const context = await browser.newContext({
      viewport: moves ? SQUARE : WIDE,
      locale: "en-GB",
      reducedMotion: still ? "reduce" : "no-preference",
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    if (moment !== undefined) {
      await page.goto(`${url}nothing-here`);
      await leaveSave(page, codeAt(moment));
    }
    await page.addInitScript({ path: join(import.meta.dirname, "drawn.mjs") });
    await page.goto(`${url}?renderer=${renderer}`);
    if (moment !== undefined) await page.getByRole("button", { name: "Continue" }).click();
    await page.locator("canvas").waitFor();
    const isVillage = moment !== undefined && MOMENTS[moment].scene === "village";
    if (isVillage) await page.locator(".scene-switch").click();
    return await costOf(browser, page, isVillage ? drag : (it) => it.waitForTimeout(MEASURE_MS));
  } finally {
    await browser.close();
  }
}

/** The middle of each figure by itself. */
function middle(costs: readonly Cost[]): Cost {
  const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  return {
    picture: of("picture"),
    second: of("second"),
    graphics: of("graphics"),
    p95: of("p95"),
    rate: of("rate"),
    heap: of("heap"),
    nodes: of("nodes"),
  };
}

/** Rounds go through all subjects in turn. */
export async function measureFrames(rounds: number): Promise<Frames> {
  await ensureBuilt();
  const folder = await buildReference();
  const [game, yardstick] = await Promise.all([serve(DIST), serve(folder)]);
  try {
    const seen: { renderer: Renderer; subject: Subject; cost: Cost }[] = [];
    const slow: Cost[] = [];
    const still: Cost[] = [];
    for (let round = 0; round < rounds; round++) {
      slow.push(await measure({ renderer: "canvas", url: yardstick.url, slower: SLOWER }));
      still.push(await measure({ renderer: "canvas", url: game.url, moment: "day", still: true }));
      for (const renderer of ["canvas", "webgl"] as const)
        for (const subject of SUBJECTS) {
          const moment = subject === "reference" ? undefined : subject;
          const { url } = moment === undefined ? yardstick : game;
          seen.push({ renderer, subject, cost: await measure({ renderer, url, moment }) });
        }
    }
    const of = (renderer: Renderer, subject: Subject) =>
      middle(seen.filter((it) => it.renderer === renderer && it.subject === subject).map(({ cost }) => cost));
    const row = (renderer: Renderer) =>
      Object.fromEntries(SUBJECTS.map((subject) => [subject, of(renderer, subject)])) as Frames[Renderer];
    return {
      canvas: row("canvas"),
      webgl: row("webgl"),
      slowP95: middle(slow).p95,
      still: middle(still).second,
    };
  } finally {
    await Promise.all([game.close(), yardstick.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
