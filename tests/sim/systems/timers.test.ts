import { expect, it } from "vitest";
import { step } from "../../../src/sim/index.ts";
import { timers } from "../../../src/sim/systems/timers.ts";
import { quietSetting } from "../../support/house.ts";
import { ALWAYS, begin, card, choice, pass } from "../../support/story.ts";

const no = choice("no");

/** A house in which a choice has been made whose consequences are still to come. */
function chosen(yes: Parameters<typeof choice>[1], others: ReturnType<typeof card>[] = []) {
  const gate = card("gate", { choices: [choice("yes", yes), no] });
  const run = begin(quietSetting({ cards: [gate, ...others] }));
  pass(run, 1);
  step(run.world, run.setting, { kind: "choose", card: "gate", choice: "yes" });
  return run;
}

it("bring what was said at its hour, once", () => {
  const run = chosen({ later: [{ hours: 5, effects: [{ money: -1000, as: "care" }] }] });
  pass(run, 4);
  expect(run.world.books.care).toBe(0);
  pass(run, 1);
  expect(run.world.books.care).toBe(1000);
  pass(run, 24);
  expect(run.world.books.care).toBe(1000);
  expect(run.world.timers).toEqual([]);
});

it("ask again at their hour whether it still holds", () => {
  const run = chosen({ later: [{ hours: 2, when: { flag: "asked" }, effects: [{ set: "came" }] }] });
  pass(run, 3);
  expect(run.world.flags.came).toBeUndefined();
  const other = chosen({ later: [{ hours: 2, when: { flag: "asked" }, effects: [{ set: "came" }] }] });
  other.world.flags.asked = 0;
  pass(other, 3);
  expect(other.world.flags.came).toBe(9);
});

it("keep a card back while another lies on the table", () => {
  const supper = card("supper", { kind: "moment", when: ALWAYS });
  const run = chosen({ effects: [{ card: "supper", after: 2 }] }, [supper]);
  const { world } = run;
  world.card = { id: "gate", canWait: true, order: -1, person: "" };
  world.hour += 2;
  timers(run);
  expect(world.card.id).toBe("gate");
  world.card = null;
  world.hour += 1;
  timers(run);
  expect(world.card).toMatchObject({ id: "supper" });
});
