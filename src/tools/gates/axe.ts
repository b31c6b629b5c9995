/**
 * No accessibility fault on any screen, met in the order a player meets them: in the gate in English by light on a wide
 * screen and in German in the dark on a phone; before a release in every language, theme and size.
 */
import type { Browser, Page } from "playwright-core";
import { findViolations } from "../browser/axe.ts";
import { launch } from "../browser/launch.ts";
import { MORE_PANELS, tour } from "../browser/tour.ts";
import { watch } from "../browser/watch.ts";
import { DIST, ensureBuilt } from "../build.ts";
import { serve } from "../serve.ts";
import { type Finding, type Gate, none } from "./gate.ts";

const WIDE = { width: 1366, height: 768 } as const;
const PHONE = { width: 360, height: 640 } as const;
const LOCALES = { English: "en-GB", German: "de-DE", Chinese: "zh-CN" } as const;

interface Look {
  readonly language: keyof typeof LOCALES;
  readonly theme: "light" | "dark";
  readonly size: typeof WIDE | typeof PHONE;
  /** further levels whose panels are opened too */
  readonly further: readonly string[];
}

async function faultsAt(page: Page, size: Look["size"]): Promise<string[]> {
  // The way through the game is found on a wide screen; what is shown is looked at in the size asked for.
  if (size === PHONE) {
    await page.setViewportSize(PHONE);
    await page.waitForTimeout(250);
  }
  const violations = await findViolations(page);
  if (size === PHONE) await page.setViewportSize(WIDE);
  return (
    violations
      // What is half under the edge of what scrolls is whole once one has scrolled to it.
      .flatMap(({ rule, help, places }) =>
        places
          .filter((place) => !place.includes("partially obscured"))
          .slice(0, 1)
          .map((place) => `${rule}, ${help}: ${place}`),
      )
  );
}

async function toured(browser: Browser, url: string, { language, theme, size, further }: Look) {
  const context = await browser.newContext({
    viewport: WIDE,
    locale: LOCALES[language],
    colorScheme: theme,
    serviceWorkers: "block",
  });
  const complaints = await watch(context, new URL(url).origin);
  const page = await context.newPage();
  const screens: string[] = [];
  const faults: string[] = [];
  const stuck = await tour(
    page,
    url,
    async (name) => {
      screens.push(name);
      faults.push(...(await faultsAt(page, size)).map((it) => `${name}: ${it}`));
    },
    further,
  ).then(
    () => [],
    (error: unknown) => [`after ${screens.at(-1)}: ${String(error)}`],
  );
  await context.close();
  const where = `${language}, ${theme}, ${size.width} × ${size.height}`;
  return [
    none(`${where}: faults on ${screens.length} screens`, faults),
    none(`${where}: screens not reached, complaints of the browser`, [...stuck, ...complaints]),
  ];
}

async function all(looks: readonly Look[]): Promise<readonly Finding[]> {
  await ensureBuilt();
  const server = await serve(DIST);
  const browser = await launch();
  try {
    const waiting = [...looks].reverse();
    const found: Finding[] = [];
    const work = async () => {
      for (let look = waiting.pop(); look; look = waiting.pop())
        found.push(...(await toured(browser, server.url, look)));
    };
    await Promise.all([work(), work()]);
    return found;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Before a release: everything there is, with the panels of three more levels. */
export const everyLook = (): Promise<readonly Finding[]> =>
  all(
    (Object.keys(LOCALES) as (keyof typeof LOCALES)[]).flatMap((language) =>
      (["light", "dark"] as const).flatMap((theme) =>
        [WIDE, PHONE].map((size) => ({ language, theme, size, further: MORE_PANELS })),
      ),
    ),
  );

export const axe: Gate = {
  name: "axe",
  run: () =>
    all([
      { language: "English", theme: "light", size: WIDE, further: [] },
      { language: "German", theme: "dark", size: PHONE, further: [] },
    ]),
};
