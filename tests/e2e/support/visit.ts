/** A visit to the site that ends with a copy on the device and a run on the table. */
import { expect } from "vitest";
import { settingOf } from "../../../src/content/index.ts";
import { isCodeError, openCode, readRun } from "../../../src/runcode/index.ts";
import { readContent } from "../../../src/tools/content-files.ts";
import { hasCopy } from "./builds.ts";
import { type Hand, mouse, untilItStands } from "./hands.ts";
import type { Open } from "./play.ts";
import { bid, enter } from "./run.ts";
import { phrasesOf } from "./words.ts";

export const PATIENCE = { timeout: 60_000, interval: 100 };

export const speeds = ({ page, phrases }: Hand) =>
  page.getByRole("radiogroup", { name: phrases.t("ui.top.speed") });
export const button = ({ page, phrases }: Hand, key: string) =>
  page.getByRole("button", { name: phrases.t(key), exact: true });

/** Decisions in the newest save on the disk, in words. */
async function decisions({ page }: Hand): Promise<readonly string[]> {
  const codes = await page.evaluate(
    () =>
      new Promise<[number, string][]>((done, fail) => {
        const asked = indexedDB.open("thirty-pieces");
        asked.onerror = () => fail(asked.error);
        asked.onsuccess = () => {
          const all = asked.result.transaction("kept").objectStore("kept").getAll();
          all.onsuccess = () => {
            asked.result.close();
            done(all.result.flatMap((it) => ("payload" in it ? [[it.generation, it.payload]] : [])));
          };
        };
      }),
  );
  const [, code = ""] = codes.sort(([a], [b]) => b - a)[0] ?? [];
  const opened = openCode(code);
  const setting = settingOf(readContent(undefined, false), "first-thirty");
  if (code === "") return [];
  if (isCodeError(opened) || !setting) throw new Error(`not a saved run: ${code}`);
  const run = readRun(opened, setting);
  if (isCodeError(run)) throw new Error(run.reason);
  return run.log.map(({ hour, command }) => `${hour} ${JSON.stringify(command)}`);
}

/** Into level 1, and a bid, until it is on the disk. */
export async function enterAndBid(hand: Hand): Promise<void> {
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  expect(await bid(hand)).toBe(true);
  await expect.poll(() => decisions(hand).then(([first]) => first ?? ""), PATIENCE).toContain('"kind":"bid"');
}

/** A first visit, until the copy is whole. */
export async function firstVisit(open: Open, at: string): Promise<Hand> {
  const page = await open({ at, keeps: true, seed: 1, reducedMotion: true });
  const hand = mouse(page, await phrasesOf("en"));
  expect(await hasCopy(page)).toBe(false);
  await enterAndBid(hand);
  await expect.poll(() => hasCopy(page), PATIENCE).toBe(true);
  return hand;
}

/** Plays on from the title; the bid of the first visit is still in the run. */
export async function goOn(hand: Hand): Promise<void> {
  await hand.press(button(hand, "ui.title.continue"));
  await speeds(hand).waitFor();
  expect((await decisions(hand))[0]).toContain('"kind":"bid"');
}
