/** Playing with the keyboard alone: everything here only presses keys and looks at what has the focus. */
import type { Locator, Page } from "playwright-core";

const MOST_TABS = 150;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((found) => found.some((element) => element === document.activeElement));

/** What has the focus now, in words for a failing test. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "nothing";
    const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "";
    return `${element.getAttribute("role") ?? element.tagName.toLowerCase()} “${name}”`;
  });
}

/** Presses Tab until the target has the focus; throws with the way taken when it never gets it. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const way: string[] = [];
  for (let i = 0; i < MOST_TABS; i++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
    way.push(await focused(page));
  }
  throw new Error(`Tab never reached ${target}; it went over ${[...new Set(way)].join(", ")}`);
}

/** Goes to a button, link or the like and presses it. */
export async function pressOn(page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
