import { readdirSync } from "node:fs";
import { expect, inject } from "vitest";
import { DIST } from "../../src/tools/build.ts";
import { mouse, untilItStands } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { bid, enter } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

// That no request leaves the origin is checked after every browser test.
test("playing asks the server for nothing but files of the game", async ({ open }) => {
  const page = await open({ seed: 1, reducedMotion: true });
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  const hand = mouse(page, await phrasesOf("en"));
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  await bid(hand);
  for (const key of ["Digit2", "Digit4", "Digit5", "Digit6", "Digit7"]) {
    await page.keyboard.press(key);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count(), { timeout: 15_000 }).toBe(0);
  }
  const files = readdirSync(DIST, { recursive: true }).map(
    (name) => `GET ${inject("gameUrl")}${String(name)}`,
  );
  const ours = new Set(files.map((it) => it.replaceAll("\\", "/")));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((it) => !ours.has(it) && !it.startsWith("GET blob:"))).toEqual([]);
});
