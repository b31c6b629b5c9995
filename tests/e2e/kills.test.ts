import { expect, inject, test } from "vitest";
import { killBrowser } from "../../src/tools/browser/kills.ts";

const KILLS = 3;

// The gate "kills" does the same twenty-five times.
test("a browser killed in the middle of an hour loses no decision and no more than two seconds of play", {
  timeout: 300_000,
}, async () => {
  const kills = await killBrowser(inject("gameUrl"), KILLS, 7);
  console.log(`${kills.length} kills; hours lost: ${kills.map(({ hoursLost }) => hoursLost).join(", ")}`);
  expect(kills).toHaveLength(KILLS);
  for (const kill of kills) {
    expect(kill.isDecisionKept, `the decision ${kill.after} ms before the kill`).toBe(true);
    expect(kill.hoursLost).toBeLessThanOrEqual(kill.mayLose);
  }
});
