import { expect, it } from "vitest";
import { check, hashWorld, reasonsFor, step } from "../../../src/sim/index.ts";
import { pass, quietSetting, start } from "../../support/house.ts";
import { card, ending } from "../../support/story.ts";

const why = (reason: string, id = "gate") =>
  ({ kind: "because", card: id, reason: reason as "rent" }) as const;

function decided() {
  const setting = quietSetting({ cards: [card("gate")], endings: [ending("enough")] });
  const world = start(setting);
  pass(world, setting, 1);
  step(world, setting, { kind: "choose", card: "gate", choice: "no" });
  return { setting, world };
}

it("names a reason for a decision and changes nothing in the run", () => {
  const { setting, world } = decided();
  const before = hashWorld(world);
  expect(step(world, setting, why("everyone")).facts).toEqual([
    { kind: "becauseGiven", card: "gate", reason: "everyone" },
  ]);
  expect(world.cards[0]?.because).toBe("everyone");
  expect(hashWorld(world)).toBe(before);
});

it("may still be said when the run is over", () => {
  const { setting, world } = decided();
  step(world, setting, { kind: "finish" });
  expect(step(world, setting, why("noTime")).refusal).toBeUndefined();
});

it("refuses a reason there is none of, and a card nobody has decided", () => {
  const { setting, world } = decided();
  expect(check(world, setting, why("greed"))?.reason).toBe("badValue");
  expect(check(world, setting, why("rent", "other"))?.reason).toBe("noSuchCard");
});

it("asks only for reasons that fit the event, and for rent only where rent is paid", () => {
  const gate = { ...card("gate"), reasons: ["rent", "deadline"] as ("rent" | "deadline")[] };
  const setting = quietSetting({ cards: [gate], endings: [ending("enough")] });
  const free = { ...setting, level: { ...setting.level, rentWeek: 0 } };
  const paying = { ...setting, level: { ...setting.level, rentWeek: 100 } };
  expect(reasonsFor(free, "gate")).toEqual(["deadline"]);
  expect(reasonsFor(paying, "gate")).toEqual(["rent", "deadline"]);
  const world = start(free);
  pass(world, free, 1);
  step(world, free, { kind: "choose", card: "gate", choice: "no" });
  expect(check(world, free, why("rent"))?.reason).toBe("badValue");
  expect(check(world, free, why("deadline"))).toBeUndefined();
});
