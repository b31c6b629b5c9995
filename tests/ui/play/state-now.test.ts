import { expect, test } from "vitest";
import en from "../../../src/i18n/en.json" with { type: "json" };
import { createWords } from "../../../src/i18n/index.ts";
import { stateNow } from "../../../src/ui/play/stateNow.ts";
import { say } from "../../../src/ui/say.ts";
import { anOrder, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const setting = smallSetting({ level: { requests: { ...smallSetting().level.requests, perDay: [0, 0] } } });
const words = say(createWords("en", en), setting);

test("what R says names the day and hour, the money, the order that will be late, the pile and who is tired", () => {
  const { world } = startRun(setting);
  const before = stateNow(words, world, setting, true);
  expect(before).toContain("day 1 of");
  expect(before).toContain("Time stands still.");
  expect(before).toContain("No open order.");
  expect(before).not.toMatch(/Tired|queue/);
  const order = anOrder({ world, setting, facts: [] }, 10);
  order.at = [0, order.quantity, 0, 0];
  order.clothAt = world.hour;
  for (const person of world.people.slice(0, 1)) person.fatigue = 900;
  const now = stateNow(words, world, setting, false);
  expect(now).toContain("Time is running.");
  expect(now).toMatch(/to go by .+, at this pace .+ late\./);
  expect(now).toContain(`Longest queue: overlock, ${order.quantity} pieces`);
  expect(now).toMatch(/Tired: .+ \(strength 1 of 6\)\./);
});
