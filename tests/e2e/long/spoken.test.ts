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

/**
 * Writes down what a screen reader would say: changes of live regions, a dialog's name and description when it opens, and what takes
 * the focus in it. What is hidden behind a dialog says nothing. Runs in the page.
 */
function listen(): void {
  const live = "[role=log], [role=alert], [role=status], [aria-live=polite], [aria-live=assertive]";
  const heard: string[] = [];
  const last = new WeakMap<Element, string>();
  const open = new WeakSet<Element>();
  const words = (element: Element | null): string => {
    const shown = element?.cloneNode(true);
    if (!(shown instanceof Element)) return "";
    for (const hidden of shown.querySelectorAll("[aria-hidden=true]")) hidden.remove();
    return (shown.textContent ?? "").replace(/\s+/g, " ").trim();
  };
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
      const text = words(region);
      if (text === "" || last.get(region) === text || region.closest("[inert], [aria-hidden=true]")) continue;
      last.set(region, text);
      heard.push(`${region.getAttribute("role") ?? "live"}: ${text}`);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener("focusin", ({ target }) => {
    const dialog = target instanceof Element && target.closest("[role=dialog], [role=alertdialog]");
    if (!dialog) return;
    const by = (name: string) =>
      (dialog.getAttribute(name) ?? "").split(" ").map((id) => words(document.getElementById(id)));
    if (!open.has(dialog))
      heard.push(
        `${dialog.getAttribute("role")}: ${[...by("aria-labelledby"), ...by("aria-describedby")].join(" – ")}`,
      );
    open.add(dialog);
    if (!target.matches("h1, h2")) heard.push(`focus: ${target.getAttribute("aria-label") ?? words(target)}`);
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
