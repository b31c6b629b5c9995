/** The two ways to work the page: a mouse that only clicks, a keyboard that only presses keys. */
import type { Locator, Page } from "playwright-core";
import { focused, pressOn } from "./keyboard.ts";
import { type Moment, momentOf } from "./look.ts";
import type { Phrases } from "./words.ts";

export interface Hand {
  readonly page: Page;
  readonly phrases: Phrases;
  /** Presses a button, link or the like. */
  press(target: Locator): Promise<void>;
  /** Presses what lets time run to the next event. */
  next(): Promise<void>;
  /** Lets a little time pass: one hour of the run while it runs to the next event. */
  wait(): Promise<void>;
  /** Takes the n-th choice of an open card, from 1 on. */
  choose(n: number): Promise<void>;
}

const card = (page: Page): Locator => page.getByRole("alertdialog");

/** The buttons of the open card that are choices. */
export const choices = (page: Page): Locator => card(page).getByRole("listitem").getByRole("button");

const nextButton = (page: Page, { t }: Phrases): Locator =>
  page.getByRole("radiogroup", { name: t("ui.top.speed") }).getByRole("radio", { name: t("ui.top.next") });

const PATIENCE = 60_000;
/** As long as an hour of the run takes on the way to the next event. */
const HOUR_MS = 60;

/** How time passes in this page: by itself, or only when asked where a test has stopped it. */
const passing = (page: Page, standing: boolean) => () =>
  standing ? page.clock.fastForward(HOUR_MS) : page.waitForTimeout(HOUR_MS / 2);

/** Lets time pass until it is so. */
export async function until(
  { wait }: Pick<Hand, "wait">,
  what: string,
  isSo: () => Promise<boolean>,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`not within ${PATIENCE / 1000} s: ${what}`);
    await wait();
  }
}

export const untilShown = (hand: Pick<Hand, "wait">, target: Locator): Promise<void> =>
  until(hand, `${target} is shown`, () => target.first().isVisible());

/** Waits until time stands, or until something waits for an answer; with `hurry` it lets time run no slower than it can. */
export async function untilItStands(hand: Hand, hurry = false): Promise<Moment> {
  let moment: Moment = "elsewhere";
  await until(hand, "time stands", async () => {
    moment = await momentOf(hand.page, hand.phrases);
    // An answer sets time going again at its usual pace, a moment after the press.
    if (hurry && moment === "runs") await hand.next();
    return moment !== "runs" && moment !== "hurries" && moment !== "elsewhere";
  });
  return moment;
}

export function mouse(page: Page, phrases: Phrases, standing = false): Hand {
  const wait = passing(page, standing);
  const press = async (target: Locator): Promise<void> => {
    await untilShown({ wait }, target);
    await target.click({ timeout: PATIENCE });
  };
  return {
    page,
    phrases,
    press,
    wait,
    next: () => press(nextButton(page, phrases)),
    choose: (n) => press(choices(page).nth(n - 1)),
  };
}

/** Throws when nothing on the page has the focus for long: the next key would go nowhere. */
const checkFocus = (hand: Pick<Hand, "wait" | "page">, after: string): Promise<void> =>
  until(hand, `something has the focus after ${after}`, async () => (await focused(hand.page)) !== "nothing");

export function keyboard(page: Page, phrases: Phrases, standing = false): Hand {
  const wait = passing(page, standing);
  const key = async (name: string): Promise<void> => {
    await page.keyboard.press(name);
    await checkFocus({ page, wait }, name);
  };
  return {
    page,
    phrases,
    wait,
    press: async (target) => {
      await untilShown({ wait }, target);
      await pressOn(page, target);
      await checkFocus({ page, wait }, `Enter on ${target}`);
    },
    next: () => key("KeyN"),
    choose: (n) => key(`Digit${n}`),
  };
}
