/** Listens to a browser context for everything that must never happen while the game runs. */
import type { BrowserContext, Page } from "playwright-core";

/** Faults in the order they happened, each a sentence fragment with its kind first. */
export type Faults = readonly string[];

function watchPage(page: Page, report: (fault: string) => void): void {
  page.on("pageerror", (error) => report(`error: ${error.stack ?? error.message}`));
  page.on("crash", () => report("the page crashed"));
  page.on("console", (message) => {
    if (message.type() === "error") report(`console: ${message.text()} (${message.location().url})`);
  });
}

/**
 * Starts watching; the returned list grows by itself. Reported are console errors, uncaught errors, crashes,
 * requests to another origin (which are also refused) and breaches of the content policy.
 */
export async function watch(context: BrowserContext, ...origins: readonly string[]): Promise<Faults> {
  const faults: string[] = [];
  const report = (fault: string) => faults.push(fault);
  context.on("page", (page) => watchPage(page, report));
  await context.route(
    (url) => url.protocol.startsWith("http") && !origins.includes(url.origin),
    (route) => {
      report(`request to another origin: ${route.request().url()}`);
      return route.abort();
    },
  );
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return faults;
}
