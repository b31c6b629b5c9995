/** Level 4: its people are heard, one card leads to the next, and different houses come to different ends. */
import { describe, expect, test } from "vitest";
import { play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { witnessesOf } from "../../src/debrief/index.ts";
import { cardParams, createRun, type Setting, shopView, step, type World } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { answering, type Choices, watched } from "../support/choosing.ts";

const setting = settingOf(readContent(undefined, false), "same-style") as Setting;

const AGREED: Choices = {
  "hong-brings-oysters": "floor",
  "three-yuan-below": "call",
  envelope: "take",
  "deng-bos-second-evening": "let",
  "hundred-kind-strangers": "pay",
};
const SOLD: Choices = {
  "hong-brings-oysters": "sell",
  "one-eighty-grams": "thin",
  envelope: "refuse",
  "platform-letter": "explain",
};

const houses = ["careful", "undercutter", "designer", "always-on", "accept-all", "largest-button"].flatMap(
  (id) =>
    [1, 2, 3].flatMap((seed) =>
      [AGREED, SOLD].map((choices) => play(setting, seed, answering(id, choices)).world),
    ),
);

describe("Same Style", () => {
  test("has a card for every turn of the story, and each opens in some house", () => {
    const opened = new Set(houses.flatMap((world) => world.cards.map((c) => c.id)));
    expect(setting.cards.map((c) => c.id).filter((id) => !opened.has(id))).toEqual([]);
    expect(setting.cards.length).toBeGreaterThanOrEqual(12);
  });

  test("lets Ahua ask what they sew in the first hours, and the answer lies on the tables", () => {
    const world = createRun(setting, 1);
    step(world, setting, { kind: "advance" });
    expect(world.card?.id).toBe("first-envelope");
    step(world, setting, { kind: "choose", card: "first-envelope", choice: "sixty" });
    expect(shopView(world, setting)?.listings[0]).toMatchObject({ inWork: 60, short: 0 });
  });

  test("names what is sold and never begun, and keeps nobody on for it before a batch is ordered", () => {
    const world = createRun(setting, 1);
    const asked: string[] = [];
    while (world.hour < 24 * 4) {
      if (world.card) {
        asked.push(world.card.id);
        const choice = world.card.id === "first-envelope" ? "wait" : "sleep";
        step(world, setting, { kind: "choose", card: world.card.id, choice });
      } else step(world, setting, { kind: "advance" });
    }
    const [hit] = shopView(world, setting)?.listings.filter((l) => l.short > 0) ?? [];
    expect(hit?.short).toBeGreaterThanOrEqual(20);
    expect(asked).not.toContain("sold-not-sewn");
    // ordered in the afternoon: the cloth is there in the evening, and the pieces are not
    const batch = { kind: "sew", listing: hit?.id ?? -1, quantity: 200 } as const;
    for (let hours = 0; hours < 24 && world.card?.id !== "sold-not-sewn"; ) {
      const open = setting.cards.find((c) => c.id === world.card?.id);
      if (open) step(world, setting, { kind: "choose", card: open.id, choice: open.choices[0]?.id ?? "" });
      else {
        if (world.hour % 24 === 15) expect(step(world, setting, batch).refusal).toBeUndefined();
        step(world, setting, { kind: "advance" });
        hours++;
      }
    }
    expect(world.card?.id).toBe("sold-not-sewn");
  });

  test("shows whoever is copied at least six decisions in eight weeks", () => {
    for (const world of houses.filter((w) => w.own !== null && w.own.copiers.length > 2 && w.hour >= 24 * 50))
      expect(new Set(world.cards.map((c) => c.id)).size).toBeGreaterThanOrEqual(6);
  });

  test("comes to different ends, each told by three to five people of this place", () => {
    expect(new Set(houses.map((world) => world.ended?.id)).size).toBeGreaterThanOrEqual(3);
    const elsewhere = ["weimin", "guilan", "jin", "tao", "yutong", "sunlei", "xiulian", "aizhen", "degui"];
    for (const world of houses) {
      const witnesses = witnessesOf(world, setting)?.witnesses ?? [];
      expect(witnesses.length).toBeGreaterThanOrEqual(3);
      expect(witnesses.length).toBeLessThanOrEqual(5);
      expect(witnesses.filter(({ who }) => elsewhere.includes(who))).toEqual([]);
    }
  });

  test("breaks the word about the floor for whoever follows below it", () => {
    const below: Choices = { ...AGREED, "three-yuan-below": "follow" };
    const worlds = [1, 2, 3, 4].map((seed) => play(setting, seed, answering("careful", below)).world);
    const followed = worlds.filter((w) => w.cards.some((c) => c.id === "three-yuan-below"));
    expect(followed.length).toBeGreaterThan(0);
    for (const world of followed)
      expect(world.promises.find((p) => p.id === "p-floor")?.state).toBe("broken");
  });

  test("quotes on a card the prices that stand on the page at that hour", () => {
    let seen = 0;
    const watch = (world: World): void => {
      if (world.card?.id !== "your-shirt-their-window") return;
      const params = cardParams(world, setting);
      const asked = world.market?.shops.filter((s) => !s.guest).map((s) => s.price) ?? [];
      const own = world.own?.listings.map((l) => l.price) ?? [];
      expect(own).toContain(params.ownPrice);
      expect(params.copies).toBeGreaterThan(0);
      expect([...asked, ...own]).toContain(params.copyPrice);
      seen++;
    };
    for (const seed of [1, 2]) play(setting, seed, watched(answering("careful", {}), watch));
    expect(seen).toBeGreaterThan(0);
  });
});
