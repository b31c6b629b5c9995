/** The first minute in Firefox, where there is one: another engine, another Canvas, other questions to the player. */
import { expect } from "vitest";
import { launchFirefox } from "../../../src/tools/browser/firefox.ts";
import { findFirefox } from "../../../src/tools/find-browser.mjs";

const PATIENCE = 30_000;

/** True where there is no Firefox; says so, or nobody would know what was left out. */
export function noFirefox(what: string): boolean {
  const isMissing = findFirefox() === null;
  if (isMissing) console.log(`Left out: ${what} in Firefox. There is none on this machine.`);
  return isMissing;
}

/** Runs in the page: what is drawn, what can be heard, and what did not load. */
function seen() {
  type Sound = { state(): string };
  const howls: readonly Sound[] = Reflect.get(Reflect.get(globalThis, "Howler"), "_howls");
  return {
    canvas: document.querySelectorAll("canvas").length,
    sounds: howls.filter((it) => it.state() === "loaded").length,
    broken: [...document.images].filter((it) => it.naturalWidth === 0).length,
  };
}

/** Begins level 1, lets time run, and goes on after a reload. Gives what the browser complained about and asked for. */
export async function playInFirefox(
  url: string,
): Promise<{ faults: readonly string[]; asked: readonly string[] }> {
  const browser = await launchFirefox(findFirefox() ?? "");
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    const asked: string[] = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.setViewport({ width: 1366, height: 768 });
    const press = async (selector: string, at = 0) => {
      await page.waitForSelector(selector, { visible: true, timeout: PATIENCE });
      await page.$$eval(selector, (all, n) => (all.at(n) as HTMLElement).click(), at);
    };
    const speeds = ".top .seg [role=radio]";
    await page.goto(url);
    await press(".title-go button");
    await press(speeds, -1);
    await expect
      .poll(() => page.evaluate(seen), { timeout: PATIENCE })
      .toEqual({ canvas: 1, sounds: 2, broken: 0 });
    await page.reload();
    await press(".title-go button", 1);
    await page.waitForSelector(speeds, { visible: true, timeout: PATIENCE });
    return { faults, asked };
  } finally {
    await browser.close();
  }
}
