/**
 * Level 1 in text mode, as somebody hears it: everything that is announced, in order. The whole log is left for a reader in
 * node_modules/.cache/spoken; what a machine can find in it is asked here.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { mouse } from "../support/hands.ts";
import { test } from "../support/play.ts";
import { curious, enter, playToTheEnd, readDebrief } from "../support/run.ts";
import { phrasesOf } from "../support/words.ts";

const FOLDER = join(import.meta.dirname, "../../../node_modules/.cache/spoken");

/** Writes down what a screen reader would say: changes of live regions, and what takes the focus in a dialog. Runs in the page. */
function listen(): void {
  const live = "[role=log], [role=alert], [role=status], [aria-live=polite], [aria-live=assertive]";
  const heard: string[] = [];
  const last = new WeakMap<Element, string>();
  Reflect.set(window, "heard", heard);
  new MutationObserver((changes) => {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
      if (region) regions.add(region);
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.matches(live)) regions.add(node);
          for (const inner of node.querySelectorAll(live)) regions.add(inner);
        }
    }
    for (const region of regions) {
      const text = (region.textContent ?? "").replace(/\s+/g, " ").trim();
      if (text === "" || last.get(region) === text) continue;
      last.set(region, text);
      heard.push(`${region.getAttribute("role") ?? "live"}: ${text}`);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element) || target.closest("[role=dialog], [role=alertdialog]") === null) return;
    const name = target.getAttribute("aria-label") ?? target.textContent ?? "";
    heard.push(`focus: ${name.replace(/\s+/g, " ").trim().slice(0, 200)}`);
  });
}

const heardIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, "heard") as string[]);

test.for(["en", "de", "zh"] as const)(
  "everything said in %s while level 1 is played as text is a sentence, and none is said twice in a row",
  { timeout: 400_000 },
  async (lang, { open }) => {
    const hand = mouse(
      await open({ lang, seed: 2, standing: true, reducedMotion: true }),
      await phrasesOf(lang),
      true,
    );
    const { page } = hand;
    await page.evaluate(listen);
    await enter(hand, "first-thirty");
    await page.keyboard.press("KeyT");
    await playToTheEnd(hand, curious);
    await readDebrief(hand);
    const heard = await heardIn(page);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `first-thirty.${lang}.txt`), `${heard.join("\n")}\n`);
    const logs = heard.filter((it) => it.startsWith("log: "));
    expect(logs.length).toBeGreaterThan(20);
    expect(logs.filter((it) => !/[.!?…。！？”“」)）~]$/.test(it))).toEqual([]);
    expect(logs.filter((it, i) => i > 0 && it === logs[i - 1])).toEqual([]);
    expect(heard.filter((it) => /undefined|NaN|\{\w+\}|\b(ui|cards|people)\.[a-z]/.test(it))).toEqual([]);
  },
);
