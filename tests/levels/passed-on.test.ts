import { describe, expect, it } from "vitest";
import { botOf, play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { witnessesOf } from "../../src/debrief/index.ts";
import {
  type Command,
  check,
  createRun,
  type Setting,
  step,
  takerViews,
  type World,
} from "../../src/sim/index.ts";
import { cardParams } from "../../src/sim/select/cards.ts";
import { readContent } from "../../src/tools/content-files.ts";

const content = readContent(undefined, false);
const houlong = settingOf(content, "passed-on")!;

/** Plays hour by hour with the answers named here; every other card gets its last choice. */
function until(
  setting: Setting,
  answers: Record<string, string>,
  stop: (world: World) => boolean,
): { world: World; seen: string[] } {
  const world = createRun(setting, 3);
  const seen: string[] = [];
  const send = (command: Command) => step(world, setting, command);
  for (let hour = 0; hour < 480 && !world.ended; hour++) {
    for (let again = 0; again < 4 && world.card; again++) {
      const open = world.card;
      seen.push(open.id);
      if (stop(world)) return { world, seen };
      const card = setting.cards.find((c) => c.id === open.id)!;
      const may = card.choices.filter(
        (c) => !check(world, setting, { kind: "choose", card: open.id, choice: c.id }),
      );
      const choice = may.find((c) => c.id === answers[open.id]) ?? may.at(-1)!;
      send({ kind: "choose", card: open.id, choice: choice.id });
    }
    if (stop(world)) return { world, seen };
    if (world.reckoning) {
      send({ kind: "predict", guess: 0 });
      send({ kind: "closeBook", shared: true });
    }
    send({ kind: "advance" });
  }
  return { world, seen };
}

const TO_LU = {
  "twelve-hundred-and-forty": "both",
  "more-than-hands": "lu",
  "who-sewed-this": "find",
  "cat-hair": "lane",
};
const cardOpen = (id: string) => (world: World) => world.card?.id === id;

describe("Passed On", () => {
  it("begins with 1,240 sleeves that come cut, and nobody in the house knows Luo Xiaofen", () => {
    const { world } = until(houlong, TO_LU, (w) => w.orders.length === 2);
    const sleeves = world.orders.find((o) => o.part === "sleeves")!;
    expect(sleeves).toMatchObject({ quantity: 1240, cloth: 0 });
    const takers = takerViews(world, houlong, sleeves).map((t) => t.id);
    expect(takers).toContain("lu");
    expect(takers).not.toContain("luo");
  });

  it("what Lu takes comes to lie at a table across two bridges, where less arrives than was paid", () => {
    const { world } = until(houlong, TO_LU, cardOpen("the-bridge"));
    expect(world.card?.id).toBe("the-bridge");
    const { outPrice, homePrice, bundle } = cardParams(world, houlong);
    expect(bundle).toBeGreaterThan(100);
    expect(homePrice * 100).toBeGreaterThan(outPrice * 50);
    expect(homePrice * 100).toBeLessThan(outPrice * 80);
  });

  it("half a bundle given back at that table lies in the player's house again", () => {
    const { world } = until(houlong, TO_LU, cardOpen("the-bridge"));
    const out = world.orders.reduce((sum, o) => sum + o.out, 0);
    step(world, houlong, { kind: "choose", card: "the-bridge", choice: "half" });
    expect(world.orders.reduce((sum, o) => sum + o.out, 0)).toBeLessThan(out);
  });

  it("whoever finds the third door may give work straight to it from then on", () => {
    const { world } = until(houlong, TO_LU, cardOpen("third-door"));
    const open = world.orders.find((o) => o.state === "open")!;
    expect(takerViews(world, houlong, open).map((t) => t.id)).not.toContain("luo");
    step(world, houlong, { kind: "choose", card: "third-door", choice: "direct" });
    expect(takerViews(world, houlong, open).map((t) => t.id)).toContain("luo");
  });

  it("a deduction written in this house is read out at that table", () => {
    const answers = { ...TO_LU, "who-sewed-this": "part", "cat-hair": "down" };
    const { world } = until(houlong, answers, cardOpen("fine-arrives"));
    expect(world.card?.id).toBe("fine-arrives");
    expect(cardParams(world, houlong).keptBack).toBeGreaterThan(0);
  });

  it("passing half of everything on empties the house, and three to five people say what that was", () => {
    const passerOn = botOf("passer-on")!;
    const ends = [1, 2, 3, 4, 5, 6].map((seed) => play(houlong, seed, passerOn).world);
    const empty = ends.filter((w) => w.ended!.id === "invisible-factory");
    expect(empty.length).toBeGreaterThanOrEqual(3);
    for (const world of empty) {
      const { witnesses } = witnessesOf(world, houlong)!;
      expect(witnesses.length).toBeGreaterThanOrEqual(3);
      expect(witnesses.length).toBeLessThanOrEqual(5);
    }
  });
});
