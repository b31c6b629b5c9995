/** Level 8 by mouse to the end: the sheet of the house tells what is wrong, a builder is paid, somebody comes to look. */
import { expect } from "vitest";
import { type Hand, mouse, untilShown } from "../support/hands.ts";
import { test } from "../support/play.ts";
import { openPanel, type Player } from "../support/run.ts";
import { playWhole } from "../support/whole.ts";
import { phrasesOf } from "../support/words.ts";

/** What the sheet of the house says is wrong, and whether the button of a measure was there and pressed. */
async function putRight(hand: Hand, measures: readonly string[]): Promise<string[]> {
  const { page, phrases, press } = hand;
  await openPanel(hand, phrases.t("ui.nav.safety"));
  const sheet = page.getByRole("dialog");
  await untilShown(hand, sheet.getByRole("heading", { name: phrases.t("ui.safety.do") }));
  for (const id of measures) {
    const slip = sheet.getByRole("listitem").filter({ hasText: phrases.t(`measures.${id}.name`) });
    const button = slip.getByRole("button");
    if ((await button.count()) > 0 && (await button.getAttribute("aria-disabled")) !== "true")
      await press(button);
  }
  const wrong = await sheet.locator(".faults .is-wrong").allTextContents();
  await page.keyboard.press("Escape");
  return wrong;
}

test("level 8 is played with the mouse: four things are wrong, they are put right, and nobody seals the door", {
  timeout: 900_000,
}, async ({ open }) => {
  const page = await open({ seed: 4, standing: true, reducedMotion: true });
  const hand = mouse(page, await phrasesOf("en"), true);
  const seen: string[][] = [];
  let visits = 0;
  const player: Player = {
    mostOpen: 1,
    // of the answers the last one: an extinguisher, a list, the true answer
    choose: (_, choices) => choices - 1,
    tend: async (at) => {
      visits++;
      if (visits === 1) seen.push(await putRight(at, []));
      if (visits % 12 === 2) seen.push(await putRight(at, ["extinguisher", "socket", "rooms", "door"]));
    },
  };
  const { ending } = await playWhole(hand, "one-house", {
    player,
    days: 30,
    books: 4,
    bids: 3,
    longest: 800,
  });
  expect(seen[0]?.length, "things wrong at first").toBeGreaterThanOrEqual(3);
  expect(seen.at(-1), "things wrong in the end").toEqual([]);
  expect(ending).not.toBe("sealed");
});
