import { expect, test } from "vitest";
import { changeRegime } from "../../../src/sim/index.ts";
import { paperRegime } from "../../support/setting.ts";

test("one changed number leaves every other rule as it was", () => {
  const changed = changeRegime(paperRegime, [{ path: "platform.escrowHours", value: 24 }]);
  expect(changed).toEqual({ ...paperRegime, platform: { ...paperRegime.platform, escrowHours: 24 } });
  expect(paperRegime.platform.escrowHours).not.toBe(24);
});

test.each([
  ["a rule that does not exist", "platform.kindness", 1],
  ["a number out of range", "platform.weights.price", 101],
  ["a broken number", "platform.feeBp", 0.5],
  ["something that is no number", "platform.weights", 1],
  ["the version", "version", 9],
  ["a prototype's key", "__proto__.price", 1],
])("%s makes no regime", (_, path, value) => {
  expect(changeRegime(paperRegime, [{ path, value }])).toBeUndefined();
});
