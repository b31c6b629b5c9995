/** The package in a frame of a learning platform: what it is told, when it fails, and at the next visit. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { openCode } from "../../src/runcode/index.ts";
import { mouse, untilItStands } from "./support/hands.ts";
import { type Course, lessonIn, openCourse, platformOf, setMode } from "./support/platform.ts";
import { type Open, test } from "./support/play.ts";
import { bid, enter, finishNow, playToTheEnd, readDebrief } from "./support/run.ts";
import { button, speeds } from "./support/visit.ts";
import { phrasesOf } from "./support/words.ts";

const PATIENCE = { timeout: 30_000, interval: 200 };

let course: Course;
beforeAll(async () => {
  course = await openCourse();
});
afterAll(() => course.close());

async function openLesson(open: Open, search = "") {
  const page = await open({ at: course.url, path: `course.html${search}`, seed: 1, reducedMotion: true });
  return { page, hand: mouse(await lessonIn(page), await phrasesOf("en")) };
}

/** The day of the run that the platform has stored last. */
const daysTold = async (page: Page): Promise<number> => {
  const { stored } = await platformOf(page);
  return Number(/"day":(\d+)/.exec(stored["core.lesson_location"] ?? "")?.[1] ?? 0);
};

test("the platform gets every day, the score and the run, and hands the run back at the next visit", async ({
  open,
}) => {
  const { page, hand } = await openLesson(open);
  await hand.page.getByText(hand.phrases.t("host.told.reached")).waitFor();
  await enter(hand, "first-thirty");
  await expect
    .poll(async () => (await platformOf(page)).stored["core.lesson_status"], PATIENCE)
    .toBe("incomplete");
  await playToTheEnd(hand);
  expect(await daysTold(page), "a day the platform has before the end").toBeGreaterThan(1);
  await readDebrief(hand);
  await expect.poll(async () => (await platformOf(page)).stored["core.score.raw"], PATIENCE).toBe("100");
  const { calls, stored } = await platformOf(page);
  expect(stored["core.lesson_status"]).toBe("completed");
  expect(openCode(stored.suspend_data ?? "")).toMatchObject({ head: { level: "first-thirty", seed: 1 } });
  expect(stored.suspend_data?.length).toBeLessThanOrEqual(4096);
  expect(calls.join("\n")).not.toMatch(/student/);
  await page.evaluate(() => (Reflect.get(window, "leave") as () => void)());
  const left = await platformOf(page);
  expect(left.calls.at(-1)).toMatch(/^LMSFinish/);
  expect(left.stored["core.session_time"]).toMatch(/^0000:0\d:\d\d$/);
  expect(left.stored["core.exit"]).toBe("suspend");

  await page.reload();
  const again = mouse(await lessonIn(page), hand.phrases);
  await enter(again, "first-thirty");
  await page.evaluate(() => (Reflect.get(window, "leave") as () => void)());
  expect((await platformOf(page)).stored["core.score.raw"]).toBe("100");

  await page.reload();
  const third = mouse(await lessonIn(page), hand.phrases);
  await third.press(button(third, "ui.title.continue"));
  await speeds(third).waitFor();
});

test("a platform that refuses, throws or takes its time does not hold up the game, and gets everything later", async ({
  open,
}) => {
  const { page, hand } = await openLesson(open);
  const { t } = hand.phrases;
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  await setMode(page, "throws");
  await bid(hand);
  await hand.next();
  await untilItStands(hand, true);
  await setMode(page, "refuses");
  await finishNow(hand);
  await untilItStands(hand);
  const note = hand.page.getByRole("status").filter({ hasText: t("host.platform.waiting") });
  await readDebrief(hand);
  await note.waitFor({ timeout: 30_000 });
  expect((await platformOf(page)).stored["core.score.raw"]).not.toBe("100");
  await setMode(page, "slow");
  await expect
    .poll(async () => (await platformOf(page)).stored["core.score.raw"], { timeout: 60_000 })
    .toBe("100");
  await expect.poll(() => note.count(), PATIENCE).toBe(0);
});

test("a package opened where no platform is plays and keeps runs like any other page", async ({ open }) => {
  const { page, hand } = await openLesson(open, "?api=none");
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  await bid(hand);
  await hand.page.waitForTimeout(1000);
  await page.reload();
  const again = mouse(await lessonIn(page), hand.phrases);
  await again.press(button(again, "ui.title.continue"));
  await speeds(again).waitFor();
  expect((await platformOf(page)).calls).toEqual([]);
});
