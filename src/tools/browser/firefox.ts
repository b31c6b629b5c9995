/** A second engine for tests: Firefox through WebDriver BiDi, which needs no driver beside it. */
import puppeteer, { type Browser } from "puppeteer-core";

/** Longer than the longest replay of all recorded games. */
const PATIENCE = 600_000;

/** A Firefox without a window, with a profile of its own. */
export function launchFirefox(program: string): Promise<Browser> {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: program,
    headless: true,
    protocolTimeout: PATIENCE,
  });
}
