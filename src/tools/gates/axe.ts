/** No accessibility fault on any screen, met in the order a player meets them. */
import { findViolations } from "../browser/axe.ts";
import { launch } from "../browser/launch.ts";
import { tour } from "../browser/tour.ts";
import { watch } from "../browser/watch.ts";
import { DIST, ensureBuilt } from "../build.ts";
import { serve } from "../serve.ts";
import { type Finding, type Gate, none } from "./gate.ts";

async function run(): Promise<readonly Finding[]> {
  await ensureBuilt();
  const server = await serve(DIST);
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "en-GB" });
    const complaints = await watch(context, new URL(server.url).origin);
    const page = await context.newPage();
    const findings: Finding[] = [];
    const stuck = await tour(page, server.url, async (name) => {
      const violations = await findViolations(page);
      const places = violations.map(({ rule, help, places: [first] }) => `${rule}, ${help}: ${first}`);
      findings.push(none(`faults on ${name}`, places));
    }).then(
      () => [],
      (error: unknown) => [`after ${findings.at(-1)?.what}: ${String(error)}`],
    );
    return [
      ...findings,
      none("screens that could not be reached", stuck),
      none("complaints of the browser on the way", complaints),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

export const axe: Gate = { name: "axe", run };
