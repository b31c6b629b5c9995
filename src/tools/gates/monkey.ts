/** Three minutes of clicking and typing anywhere, in Chromium and in Firefox side by side: no error, no trap for the focus. */
import { launchFirefox } from "../browser/firefox.ts";
import { launch } from "../browser/launch.ts";
import { type Driven, letLoose, type Monkey } from "../browser/monkey.ts";
import { watch } from "../browser/watch.ts";
import { DIST, ensureBuilt } from "../build.ts";
import { findFirefox } from "../find-browser.mjs";
import { serve } from "../serve.ts";
import { type Finding, type Gate, none } from "./gate.ts";
import { picker } from "./wild.ts";

const SECONDS = 180;
const SEED = 20_261_130;
const SIZE = [1366, 768] as const;

interface Result extends Monkey {
  readonly name: string;
  readonly faults: readonly string[];
}

async function inChromium(url: string, ms: number): Promise<Result> {
  const browser = await launch();
  try {
    const context = await browser.newContext({
      viewport: { width: SIZE[0], height: SIZE[1] },
      locale: "en-GB",
      serviceWorkers: "block",
    });
    const faults = await watch(context, new URL(url).origin);
    const page = await context.newPage();
    page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.goto(url);
    const monkey = await letLoose(page as unknown as Driven, SIZE, picker(SEED), ms);
    return { name: `Chromium ${browser.version()}`, ...monkey, faults: [...faults] };
  } finally {
    await browser.close();
  }
}

async function inFirefox(program: string, url: string, ms: number): Promise<Result> {
  const browser = await launchFirefox(program);
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.setViewport({ width: SIZE[0], height: SIZE[1] });
    await page.goto(url);
    const monkey = await letLoose(page as unknown as Driven, SIZE, picker(SEED + 1), ms);
    return { name: await browser.version(), ...monkey, faults };
  } finally {
    await browser.close();
  }
}

const GRACE_MS = 60_000;

/** A browser that no longer answers is a fault of its own, and no reason to wait for ever. */
async function within(name: string, ms: number, result: Promise<Result>): Promise<Result> {
  const late = new Promise<Result>((done) => {
    const timer = setTimeout(
      () => done({ name, actions: 0, traps: [], faults: ["it stopped answering"] }),
      ms + GRACE_MS,
    );
    timer.unref();
  });
  return Promise.race([result, late]);
}

/** For the gate and, for longer, before a release. */
async function monkeys(seconds: number): Promise<readonly Finding[]> {
  await ensureBuilt();
  const server = await serve(DIST);
  try {
    const firefox = findFirefox();
    const results = await Promise.all([
      within("Chromium", seconds * 1000, inChromium(server.url, seconds * 1000)),
      ...(firefox === null
        ? []
        : [within("Firefox", seconds * 1000, inFirefox(firefox, server.url, seconds * 1000))]),
    ]);
    return results.flatMap(({ name, actions, traps, faults }) => [
      none(`${name}: faults in ${actions} actions within ${seconds} s, seed ${SEED}`, faults),
      none(`${name}: places the focus could not leave`, traps),
    ]);
  } finally {
    await server.close();
  }
}

export const monkey: Gate = { name: "monkey", run: () => monkeys(SECONDS) };
