import { expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { quietSetting, start } from "../../support/house.ts";

const guess = (value: number) => ({ kind: "predict", guess: value }) as const;

function atTheBook() {
  const setting = quietSetting({ level: { predictions: ["nights"] } });
  const world = start(setting);
  expect(check(world, setting, guess(3))?.reason).toBe("noBook");
  while (!world.reckoning) expect(step(world, setting, { kind: "advance" }).refusal).toBeUndefined();
  return { setting, world };
}

it("guesses over the open book what the coming week will bring, and the week answers", () => {
  const { setting, world } = atTheBook();
  expect(step(world, setting, guess(2)).refusal).toBeUndefined();
  expect(world.predictions).toEqual([{ week: 2, question: "nights", guess: 2, came: null }]);
  expect(check(world, setting, guess(3))?.reason).toBe("alreadyGiven");
  step(world, setting, { kind: "closeBook", shared: false });
  while (!world.reckoning) expect(step(world, setting, { kind: "advance" }).refusal).toBeUndefined();
  // nobody works at night in this house
  expect(world.predictions[0]?.came).toBe(0);
});

it("refuses fractions and sums beyond all measure", () => {
  const { setting, world } = atTheBook();
  for (const wrong of [1.5, 1_000_000_001, Number.NaN])
    expect(check(world, setting, guess(wrong))?.reason).toBe("badValue");
});
