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

async function inChromium(url: string, ms: number, seed: number): Promise<Result> {
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
    const monkey = await letLoose(page as unknown as Driven, SIZE, picker(seed), ms);
    return { name: `Chromium ${browser.version()}`, ...monkey, faults: [...faults] };
  } finally {
    await browser.close();
  }
}

async function inFirefox(program: string, url: string, ms: number, seed: number): Promise<Result> {
  const browser = await launchFirefox(program);
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
    // A Firefox without a window never comes back from the dialog for a printer.
    await page.evaluateOnNewDocument(() => {
      window.print = () => undefined;
    });
    await page.setViewport({ width: SIZE[0], height: SIZE[1] });
    await page.goto(url);
    const monkey = await letLoose(page as unknown as Driven, SIZE, picker(seed), ms);
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

/** One browser, for the gate and, for longer, before a release. */
export async function monkeyIn(
  engine: "Chromium" | "Firefox",
  seconds: number,
  seed: number,
): Promise<readonly Finding[]> {
  await ensureBuilt();
  const firefox = findFirefox();
  if (engine === "Firefox" && firefox === null)
    return [
      { what: "Firefox", measured: "left out: not on this machine", limit: "asked where it is", ok: true },
    ];
  const server = await serve(DIST);
  const ms = seconds * 1000;
  try {
    const letRun =
      engine === "Firefox"
        ? inFirefox(firefox ?? "", server.url, ms, seed)
        : inChromium(server.url, ms, seed);
    const { name, actions, traps, faults } = await within(engine, ms, letRun);
    return [
      none(`${name}: faults in ${actions} actions within ${seconds} s, seed ${seed}`, faults),
      none(`${name}: places the focus could not leave`, traps),
    ];
  } finally {
    await server.close();
  }
}

async function run(): Promise<readonly Finding[]> {
  await ensureBuilt();
  const both = await Promise.all([
    monkeyIn("Chromium", SECONDS, SEED),
    monkeyIn("Firefox", SECONDS, SEED + 1),
  ]);
  return both.flat();
}

export const monkey: Gate = { name: "monkey", run };
