/** A second engine for tests: Firefox through WebDriver BiDi, which needs no driver beside it. */
import puppeteer, { type Browser } from "puppeteer-core";

/** Longer than the longest replay of all recorded games. */
const PATIENCE = 600_000;

interface FirefoxOptions {
  /** a folder that outlives the browser; else a profile of its own that ends with it */
  readonly profile?: string;
  readonly reducedMotion?: boolean;
}

/** A Firefox without a window. */
export function launchFirefox(program: string, options: FirefoxOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: program,
    headless: true,
    protocolTimeout: PATIENCE,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    extraPrefsFirefox: { "ui.prefersReducedMotion": options.reducedMotion ? 1 : 0 },
  });
}
