/** Every level to its end in more than one way, from the title to the code on the debrief's last page. `npm run soak -- endings` */
import { expect } from "vitest";
import { openCode } from "../../../src/runcode/index.ts";
import { hashDigits, type Setting } from "../../../src/sim/index.ts";
import { leaveFresh } from "../../../src/tools/soak/endings.ts";
import { PLAYS, type PlannedPlay, playName } from "../../../src/tools/soak/plays.ts";
import { settingFor } from "../support/codes.ts";
import { type Hand, keyboard, mouse, until } from "../support/hands.ts";
import { clockText } from "../support/look.ts";
import { type Open, test } from "../support/play.ts";
import { putShopAway } from "../support/run.ts";
import { playWhole } from "../support/whole.ts";
import { phrasesOf } from "../support/words.ts";
import { conductOf } from "./conducts.ts";

const HOURS_A_DAY = 24;
/** Signs of the code of a long game with a decision every day. */
const LONGEST = 2400;

async function handOf({ language, hand, seed }: PlannedPlay, open: Open): Promise<Hand> {
  const page = await open({ lang: language, seed, standing: true, reducedMotion: true });
  return (hand === "keyboard" ? keyboard : mouse)(page, await phrasesOf(language), true);
}

/**
 * A house with a shop of its own begins with the shop's page open, which is put away, unless somebody speaks first: then time
 * passes. Who plays by text says so.
 */
async function begin(hand: Hand, { level }: Setting, isText: boolean): Promise<void> {
  const { page, phrases } = hand;
  const sheet = page.getByRole("dialog");
  if (level.ownShop !== undefined) {
    const first = `${String(level.hour % HOURS_A_DAY).padStart(2, "0")}:00`;
    const passes = async () => !(await clockText(page, phrases)).endsWith(first);
    await until(hand, "the level begins", async () => (await sheet.count()) > 0 || (await passes()));
    if ((await sheet.count()) > 0) await putShopAway(hand);
  }
  if (!isText) return;
  await page.keyboard.press("KeyT");
  await expect.poll(() => page.locator("canvas").count()).toBe(0);
}

/** Those asked for, or all. */
const asked = JSON.parse(process.env.PLAYS ?? "null") as readonly string[] | null;
const wanted = PLAYS.filter((play) => asked === null || asked.includes(playName(play)));

test.for(wanted.map((play) => [playName(play), play] as const))(
  "%s",
  { timeout: 1_800_000 },
  async ([, play], { open }) => {
    const setting = settingFor(play.level);
    const hand = await handOf(play, open);
    const began = Date.now();
    const player = conductOf(play.conduct, setting.level.ownShop !== undefined);
    let curtain = "";
    const played = await playWhole(
      hand,
      play.level,
      { player, days: 3, books: 0, bids: 0, longest: LONGEST },
      () => begin(hand, setting, play.hand === "text"),
      async (moment) => {
        if (moment === "ending") curtain = (await hand.page.locator("main").textContent()) ?? "";
      },
    );
    const { ending, code, bids, cards } = played;
    expect(setting.endings.map(({ id }) => id)).toContain(ending);
    expect(curtain).toContain(hand.phrases.t(`endings.${ending}.name`));
    const opened = openCode(code);
    if (!("head" in opened)) throw new Error("the code on the page does not open");
    const { endHour, claim } = opened.head;
    leaveFresh({
      ...play,
      ending,
      days: Math.ceil((endHour - setting.level.hour) / HOURS_A_DAY),
      minutes: Math.round((Date.now() - began) / 6000) / 10,
      bids,
      cards,
      hash: hashDigits(claim.hash),
      code,
    });
  },
);
