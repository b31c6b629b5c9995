import { expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { pass, quietSetting, start } from "../../support/house.ts";
import { card } from "../../support/story.ts";

const later = { kind: "putOff", card: "gate" } as const;

it("takes the card from the table for six hours; then it comes back", () => {
  const setting = quietSetting({ cards: [card("gate")] });
  const world = start(setting);
  expect(check(world, setting, later)?.reason).toBe("noSuchCard");
  pass(world, setting, 1);
  expect(world.card).toMatchObject({ id: "gate", canWait: true });
  expect(step(world, setting, later).facts).toEqual([{ kind: "cardPutOff", card: "gate", until: 13 }]);
  expect(world.card).toBeNull();
  pass(world, setting, 5);
  expect(world.card).toBeNull();
  pass(world, setting, 20);
  expect(world.card?.id).toBe("gate");
});

it("is refused for what cannot wait, and for a card that is not there", () => {
  const setting = quietSetting({ cards: [card("gate")] });
  const world = start(setting);
  pass(world, setting, 1);
  if (world.card) world.card.canWait = false;
  expect(check(world, setting, later)?.reason).toBe("mustDecide");
  expect(check(world, setting, { ...later, card: "other" })?.reason).toBe("noSuchCard");
});
