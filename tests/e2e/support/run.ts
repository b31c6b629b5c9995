/** Plays a run to its end the way a person would: bids, answers, closes the week's book, hears the witnesses. */
import type { Locator } from "playwright-core";
import { levelList } from "../../../src/content/bundled.ts";
import { choices, type Hand, untilItStands, untilShown } from "./hands.ts";
import { type Moment, momentOf } from "./look.ts";

export interface Played {
  bids: number;
  cards: number;
  books: number;
  stops: number;
}

/** Told of every moment before it is answered. */
export type AtMoment = (moment: Moment, played: Readonly<Played>) => Promise<void>;

/** How somebody plays. */
export interface Player {
  /** orders in the house at which no further bid is placed */
  readonly mostOpen: number;
  /** the place of the choice taken on a card, from 0 on, among those that may be taken */
  choose(cards: number, choices: number): number;
  /** what it does besides, whenever time stands and nothing waits for an answer */
  readonly tend?: (hand: Hand) => Promise<void>;
}

/** Takes all work there is and every answer by turns: meets much, and may well end in debt after a week. */
export const curious: Player = { mostOpen: 3, choose: (cards, choices) => cards % choices };
/** Two orders at most, and of the answers the last one, which costs least: lives through three weeks with nearly every seed. */
export const careful: Player = { mostOpen: 2, choose: (_, choices) => choices - 1 };

const MOST_STOPS = 1500;

/** The phone's panel, which lies on the table at this size. */
export const phone = ({ page, phrases }: Hand): Locator =>
  page.getByRole("region", { name: phrases.t("ui.phone.title"), exact: true });

const openOrders = ({ page, phrases }: Hand): Promise<number> =>
  page
    .getByRole("region", { name: phrases.like("ui.orders.title") })
    .getByRole("listitem")
    .count();

/** Bids on what the phone shows, as the sheet proposes, while there is room for more. True if it did. */
export async function bid(hand: Hand, { mostOpen }: Player = curious): Promise<boolean> {
  const place = phone(hand).getByRole("button", { name: hand.phrases.t("ui.phone.place"), exact: true });
  if ((await place.count()) === 0 || (await place.getAttribute("aria-disabled")) === "true") return false;
  if ((await openOrders(hand)) >= mostOpen) return false;
  await hand.press(place);
  return true;
}

/** Does what the app proposes: goes down to the price that would be first, and bids. */
export async function bidToBeFirst(hand: Hand): Promise<boolean> {
  const less = phone(hand).getByRole("button", { name: hand.phrases.like("ui.phone.nudgeLess") });
  if ((await less.count()) > 0) await hand.press(less);
  return bid(hand);
}

async function answer(hand: Hand, player: Player, played: Played): Promise<void> {
  const places = await choices(hand.page).evaluateAll((all) =>
    all.flatMap((it, i) => (it.getAttribute("aria-disabled") === "true" ? [] : [i])),
  );
  await hand.choose((places[player.choose(played.cards, places.length)] ?? 0) + 1);
}

/** Names one reason of those that fit, or says nothing and goes on. */
async function goOn({ page, phrases, press }: Hand, played: Played): Promise<void> {
  const sheet = page.getByRole("dialog");
  const words = ["rent", "everyone", "asked", "noTime"].map((it) => phrases.t(`ui.card.reason.${it}`));
  const offered = await sheet.getByRole("button").allTextContents();
  const fitting = [phrases.t("ui.card.goOn"), ...words.filter((it) => offered.includes(it))];
  const name = fitting[played.cards % fitting.length] ?? "";
  await press(sheet.getByRole("button", { name, exact: true }));
}

async function closeBook({ page, phrases, press }: Hand, played: Played): Promise<void> {
  const book = page.getByRole("dialog");
  const note = book.getByRole("button", { name: phrases.t("ui.book.keep"), exact: true });
  if ((await note.count()) > 0) await press(note);
  const key = played.books % 2 === 0 ? "ui.book.closeShown" : "ui.book.closeAlone";
  await press(book.getByRole("button", { name: phrases.t(key), exact: true }));
}

/** After an answer the clock may run on by itself, at its usual speed: on to the next event instead. */
export async function hurry(hand: Hand): Promise<void> {
  if ((await momentOf(hand.page, hand.phrases)) === "runs") await hand.next();
}

/** From the first moment of a run to the curtain. */
export async function playToTheEnd(
  hand: Hand,
  player: Player = curious,
  at: AtMoment = async () => {},
): Promise<Played> {
  const played: Played = { bids: 0, cards: 0, books: 0, stops: 0 };
  for (; played.stops < MOST_STOPS; played.stops++) {
    const moment = await untilItStands(hand, true);
    await at(moment, played);
    if (moment === "ending") return played;
    if (moment === "card") {
      await answer(hand, player, played);
      played.cards += 1;
    } else if (moment === "outcome") await goOn(hand, played);
    else if (moment === "book") {
      await closeBook(hand, played);
      played.books += 1;
    } else if (await bid(hand, player)) {
      played.bids += 1;
    } else {
      await player.tend?.(hand);
      await hand.next();
    }
  }
  throw new Error(`the run did not end within ${MOST_STOPS} stops`);
}

/** From the curtain through every page of the debrief; gives what each page said. */
export async function readDebrief(
  hand: Hand,
  at: (name: string) => Promise<void> = async () => {},
): Promise<string[]> {
  const { page, phrases, press } = hand;
  await press(page.getByRole("button", { name: phrases.t("ending.all"), exact: true }));
  await press(page.getByRole("button", { name: phrases.t("ending.look"), exact: true }));
  const pages: string[] = [];
  const tabs = page.getByRole("tablist", { name: phrases.t("debrief.pages") }).getByRole("tab");
  await untilShown(hand, tabs);
  const count = await tabs.count();
  for (let i = 0; i < count; i++) {
    if (i > 0) await press(page.getByRole("button", { name: phrases.like("debrief.next") }));
    pages.push((await page.getByRole("tabpanel").textContent()) ?? "");
    await at(`page ${i + 1}`);
  }
  return pages;
}

/** From the title into a level: the first by the large button, others through the list, with what is proposed where it is set up. */
export async function enter(hand: Hand, level: string): Promise<void> {
  const { page, phrases, press } = hand;
  const { t } = phrases;
  if (level === "first-thirty") {
    await press(page.getByRole("button", { name: t("ui.title.start"), exact: true }));
  } else {
    await press(
      page
        .getByRole("navigation", { name: t("ui.title.menu") })
        .getByRole("button", { name: t("ui.title.levels") }),
    );
    await press(page.getByRole("button", { name: t(`level.${level}.title`) }));
    const { number = 0, options } = levelList().find(({ id }) => id === level) ?? {};
    const key = options === undefined ? "ui.levels.play" : "ui.levels.playUsual";
    await press(page.getByRole("button", { name: t(key, { n: number }), exact: true }));
  }
  await untilShown(hand, page.getByRole("radiogroup", { name: t("ui.top.speed") }));
}

/** Opens a panel through the menu of all panels. */
export async function openPanel(hand: Hand, name: string): Promise<void> {
  const { page, phrases, press } = hand;
  const menu = page.getByRole("button", { name: phrases.t("ui.top.menu"), exact: true });
  const tab = page.getByRole("navigation", { name: phrases.t("ui.nav.label") });
  const more = tab.getByRole("button", { name: phrases.t("ui.nav.more"), exact: true });
  await press(menu.or(more).filter({ visible: true }));
  await press(page.getByRole("dialog").getByRole("button", { name }));
}

/** A house with an own shop begins with the shop's page before it: puts that away. */
export async function putShopAway(hand: Hand): Promise<void> {
  const { page, phrases, press } = hand;
  await press(page.getByRole("dialog").getByRole("button", { name: phrases.t("ui.done"), exact: true }));
}

/** Ends the run now, by the menu. */
export const finishNow = (hand: Hand): Promise<void> => openPanel(hand, hand.phrases.t("ui.nav.finish"));

/** The code on the last page of the debrief. */
export async function codeOnPage({ page, phrases }: Hand): Promise<string> {
  return page.getByRole("textbox", { name: phrases.t("debrief.keep.code") }).inputValue();
}
