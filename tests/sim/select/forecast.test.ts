import { expect, it } from "vitest";
import { forecast } from "../../../src/sim/select/forecast.ts";
import { anOrder, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const quiet = smallSetting({ level: { requests: { ...smallSetting().level.requests, perDay: [0, 0] } } });

it("counts spare and late hours from the courier that takes the order, the one it names", () => {
  for (const hours of [6, 14, 20, 30, 48, 72, 100]) {
    const run = startRun(quiet);
    const order = anOrder(run, hours);
    const [pace] = forecast(run.world, quiet);
    if (!pace || pace.doneAt < 0) throw new Error("an order of the small level is always in sight");
    expect(quiet.level.courier).toContain(pace.goesAt % 24);
    expect(pace.goesAt).toBeGreaterThanOrEqual(pace.doneAt);
    expect(pace.lateHours).toBe(Math.max(0, pace.goesAt - order.due));
    expect(pace.spareHours).toBe(Math.max(0, order.due - pace.goesAt));
  }
});

it("names no courier for what is not in sight", () => {
  const run = startRun(quiet);
  anOrder(run, 48, { quantity: 9000 });
  expect(forecast(run.world, quiet)[0]).toMatchObject({ doneAt: -1, goesAt: -1, spareHours: 0 });
});
