/** Accessibility faults of the screen as it stands, by day and by night. */
import type { Page } from "playwright-core";
import { findViolations } from "../../../src/tools/browser/axe.ts";

type Violation = Awaited<ReturnType<typeof findViolations>>[number];

/** Brings a place to the middle of what scrolls around it; false when it is gone. Runs in the page. */
function bringIn(selector: string): boolean {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  return element !== null;
}

/** What is half under the edge of a scrolling part is no fault if it is whole once one has scrolled to it. */
async function isOnlyAtTheEdge(page: Page, rule: string, target: string): Promise<boolean> {
  if (!(await page.evaluate(bringIn, target))) return false;
  const still = await findViolations(page, [rule]);
  return !still.some(({ targets }) => targets.includes(target));
}

async function realPlaces(page: Page, { rule, places, targets }: Violation): Promise<string[]> {
  const real: string[] = [];
  for (const [i, place] of places.entries()) {
    const target = targets[i] ?? "";
    if (place.includes("partially obscured") && (await isOnlyAtTheEdge(page, rule, target))) continue;
    real.push(`${rule} ${place}`);
  }
  return real;
}

/** Turns the page's day into night or back: only colours change with it. */
const turn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset.time = dataset.time === "night" ? "day" : "night";
  });

/** Every fault of the screen as it is now. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const violation of await findViolations(page)) faults.push(...(await realPlaces(page, violation)));
  return faults;
}

/** The same where the page follows the hour and the player's theme: the colours of the other one too. */
export async function faultsByDayAndNight(page: Page): Promise<string[]> {
  const faults = await faultsOf(page);
  await turn(page);
  const colours = await findViolations(page, ["color-contrast", "link-in-text-block"]);
  await turn(page);
  return [
    ...faults,
    ...colours.flatMap(({ rule, places }) => places.map((it) => `other theme: ${rule} ${it}`)),
  ];
}
