import { describe, expect, test } from "vitest";
import { check, step } from "../../../src/sim/step.ts";
import { smallSetting } from "../../support/setting.ts";
import { ALWAYS, begin, card, choice, pass, person } from "../../support/story.ts";

function decide(choices: ReturnType<typeof choice>[], over = {}) {
  const setting = smallSetting({ cards: [card("gate", { choices, ...over })] });
  const run = begin(setting);
  pass(run, 1);
  const result = step(run.world, setting, { kind: "choose", card: "gate", choice: "yes" });
  return { run, setting, facts: result.facts };
}

const no = choice("no");

describe("a decision", () => {
  test("is refused for a card that is not on the table", () => {
    const setting = smallSetting({ cards: [card("gate", { when: { not: ALWAYS } })] });
    const run = begin(setting);
    expect(check(run.world, setting, { kind: "choose", card: "gate", choice: "yes" })?.reason).toBe(
      "noSuchCard",
    );
  });

  test("is written down, and the size of its button counted", () => {
    const { run } = decide([choice("yes", { prominent: true }), no]);
    expect(run.world.cards).toEqual([{ id: "gate", at: 7, choice: "yes", because: "" }]);
    expect(run.world.tally).toMatchObject({ prominentTaken: 1, prominentShown: 1 });
    expect(run.world.card).toBeNull();
  });

  test("counts a large button that was not taken", () => {
    const { run } = decide([choice("yes"), choice("no", { prominent: true })]);
    expect(run.world.tally).toMatchObject({ prominentTaken: 0, prominentShown: 1 });
  });

  test("does at once what it says", () => {
    const effects = [
      { money: -18000, as: "care" as const },
      { trust: 30, who: "it" },
      { set: "clinic" },
      { away: "aizhen", hours: 3 },
    ];
    const { run } = decide([choice("yes", { effects }), no]);
    expect(run.world.books.care).toBe(18000);
    expect(run.world.flags.clinic).toBe(7);
    expect(person(run, "aizhen").awayUntil).toBe(10);
    expect(person(run, "aizhen").trustBy.card).toBe(30);
  });

  test("does later what follows, if its condition then holds", () => {
    const later = [
      { hours: 4, effects: [{ set: "told" }] },
      { hours: 4, when: { not: ALWAYS }, effects: [{ set: "never" }] },
    ];
    const { run } = decide([choice("yes", { later }), no]);
    pass(run, 3);
    expect(run.world.flags.told).toBeUndefined();
    pass(run, 1);
    expect(run.world.flags.told).toBe(11);
    expect(run.world.flags.never).toBeUndefined();
  });

  test("brings a card of its own after some hours", () => {
    const first = card("gate", { choices: [choice("yes", { effects: [{ card: "supper", after: 3 }] }), no] });
    const supper = card("supper", { kind: "moment", when: { flag: "kept-on" } });
    const setting = smallSetting({ cards: [first, supper] });
    const run = begin(setting);
    pass(run, 1);
    step(run.world, setting, { kind: "choose", card: "gate", choice: "yes" });
    pass(run, 2);
    expect(run.world.card).toBeNull();
    run.world.flags["kept-on"] = 0;
    pass(run, 1);
    expect(run.world.card?.id).toBe("supper");
  });

  test("takes one reason, and another instead, but not the same twice", () => {
    const { run, setting } = decide([choice("yes"), no]);
    const why = (reason: "people" | "money") => ({ kind: "because", card: "gate", reason }) as const;
    expect(step(run.world, setting, why("people")).facts).toEqual([
      { kind: "becauseGiven", card: "gate", reason: "people" },
    ]);
    expect(check(run.world, setting, why("people"))?.reason).toBe("nothingChanges");
    step(run.world, setting, why("money"));
    expect(run.world.cards[0]?.because).toBe("money");
  });
});
