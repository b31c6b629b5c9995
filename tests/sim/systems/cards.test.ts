import { describe, expect, test } from "vitest";
import { check, step } from "../../../src/sim/step.ts";
import { smallSetting } from "../../support/setting.ts";
import { ALWAYS, begin, card, choice, pass, person } from "../../support/story.ts";

const at = (hour: number) => ({ is: "hour", min: hour, max: hour }) as const;

describe("a card", () => {
  test("opens at the next full hour in which its moment has come, and stops the clock", () => {
    const setting = smallSetting({ cards: [card("gate", { when: at(9) })] });
    const run = begin(setting);
    pass(run, 2);
    expect(run.world.card).toBeNull();
    const facts = pass(run, 1);
    expect(run.world.card).toMatchObject({ id: "gate", person: "aizhen" });
    expect(facts).toContainEqual({ kind: "cardOpened", card: "gate", person: "aizhen", order: -1 });
    expect(check(run.world, setting, { kind: "advance" })?.reason).toBe("cardOpen");
  });

  test("comes in the order of the level's list, one at a time, dilemmas six hours apart", () => {
    const setting = smallSetting({ cards: [card("first"), card("second")] });
    const run = begin(setting);
    pass(run, 1);
    expect(run.world.card?.id).toBe("first");
    step(run.world, setting, { kind: "choose", card: "first", choice: "yes" });
    pass(run, 5);
    expect(run.world.card).toBeNull();
    pass(run, 1);
    expect(run.world.card).toMatchObject({ id: "second" });
  });

  test("that must be decided does not wait for its turn", () => {
    const setting = smallSetting({ cards: [card("first"), card("now", { mustDecide: true })] });
    const run = begin(setting);
    pass(run, 1);
    step(run.world, setting, { kind: "choose", card: "first", choice: "yes" });
    pass(run, 1);
    expect(run.world.card).toMatchObject({ id: "now", canWait: false });
  });

  test("comes once as a dilemma, and again after its hours as a moment", () => {
    const setting = smallSetting({
      cards: [card("once"), card("often", { kind: "moment", again: 10 })],
    });
    const run = begin(setting);
    const seen: string[] = [];
    for (let i = 0; i < 40; i++) {
      pass(run, 1);
      const id = run.world.card?.id;
      if (!id) continue;
      seen.push(`${id} ${run.world.hour}`);
      step(run.world, setting, { kind: "choose", card: id, choice: "no" });
    }
    expect(seen).toEqual(["once 7", "often 8", "often 18", "often 28", "often 38"]);
  });

  test("stays away while its person has left, or has not come yet", () => {
    const setting = smallSetting({ cards: [card("gate"), card("cut", { who: "jiang" })] });
    const run = begin(setting);
    person(run, "aizhen").gone = 6;
    pass(run, 3);
    expect(run.world.card).toBeNull();
  });

  test("about an order stays away while there is none", () => {
    const setting = smallSetting({ cards: [card("late", { about: "urgent" })] });
    const run = begin(setting);
    pass(run, 3);
    expect(run.world.card).toBeNull();
  });

  test("offers only choices whose condition holds", () => {
    const choices = [choice("open"), choice("closed", { when: { not: ALWAYS } })];
    const setting = smallSetting({ cards: [card("gate", { choices })] });
    const run = begin(setting);
    pass(run, 1);
    const say = (id: string) =>
      check(run.world, setting, { kind: "choose", card: "gate", choice: id })?.reason;
    expect(say("closed")).toBe("noSuchChoice");
    expect(say("open")).toBeUndefined();
  });
});

describe("putting off", () => {
  test("closes the card for six hours and keeps it", () => {
    const setting = smallSetting({ cards: [card("gate")] });
    const run = begin(setting);
    pass(run, 1);
    expect(step(run.world, setting, { kind: "putOff", card: "gate" }).facts).toEqual([
      { kind: "cardPutOff", card: "gate", until: 13 },
    ]);
    pass(run, 5);
    expect(run.world.card).toBeNull();
    pass(run, 1);
    expect(run.world.card?.id).toBe("gate");
  });

  test("is refused for a card that must be decided", () => {
    const setting = smallSetting({ cards: [card("gate", { mustDecide: true })] });
    const run = begin(setting);
    pass(run, 1);
    expect(check(run.world, setting, { kind: "putOff", card: "gate" })?.reason).toBe("mustDecide");
  });
});
