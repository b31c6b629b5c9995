import { describe, expect, it } from "vitest";
import { personOf } from "../../../src/sim/index.ts";
import { everybody, giveOrder, pass, quietSetting, start } from "../../support/house.ts";

describe("sewing", () => {
  it("moves every piece through the four steps and loses none", () => {
    const setting = quietSetting();
    const world = start(setting);
    const order = giveOrder(world, setting, 120);
    for (let hour = 0; hour < 100 && order.state === "open"; hour++) {
      pass(world, setting, 1);
      expect(order.at[0] + order.at[1] + order.at[2] + order.at[3] + order.packed).toBe(120);
      for (const n of order.at) expect(Number.isInteger(n) && n >= 0).toBe(true);
    }
    expect(order.packed).toBe(120);
  });

  it("is slow for the first pieces of a style and faster when the house knows it", () => {
    const setting = quietSetting();
    const world = start(setting);
    const first = giveOrder(world, setting, 60);
    pass(world, setting, 72);
    const second = giveOrder(world, setting, 60);
    pass(world, setting, 72);
    expect(first.packed).toBe(60);
    expect(second.packed).toBe(60);
    expect(second.minutes).toBeLessThan(first.minutes);
  });

  it("costs 1.5 to 1.8 times the labour a piece in lots of 30 against a lot of 1,000 (F13)", () => {
    let small = 0;
    let large = 0;
    for (let seed = 1; seed <= 8; seed++) {
      for (const quantity of [30, 1000]) {
        const setting = quietSetting({}, 60);
        const world = start(setting, seed);
        everybody(world, setting, 8, 19, 6);
        const order = giveOrder(world, setting, quantity, 1400);
        pass(world, setting, 24 * 58);
        expect(order.packed).toBe(quantity);
        if (quantity === 30) small += order.minutes / 30;
        else large += order.minutes / 1000;
      }
    }
    expect(small / large).toBeGreaterThan(1.5);
    expect(small / large).toBeLessThan(1.8);
  });

  it("lets nobody cut on once the pile at the next step is high", () => {
    const setting = quietSetting({ level: { stations: [2, 1, 1, 1] } });
    const world = start(setting);
    const order = giveOrder(world, setting, 800);
    for (let hour = 0; hour < 80; hour++) {
      pass(world, setting, 1);
      // one person may still add what fits into the hour in which the pile fills up
      expect(order.at[1]).toBeLessThan(setting.regime.house.pile + 60);
    }
  });

  it("seats people where the board says while there is work for them", () => {
    const setting = quietSetting();
    const world = start(setting);
    const xiulian = personOf(world, "xiulian");
    expect(xiulian).toBeDefined();
    everybody(world, setting, 8, 20);
    giveOrder(world, setting, 400);
    if (xiulian) xiulian.plan = xiulian.plan.map((cell) => (cell === 0 ? 0 : 4));
    pass(world, setting, 12);
    expect(xiulian?.op).toBe(2);
  });

  it("puts at most one person at a machine", () => {
    const setting = quietSetting();
    const world = start(setting);
    giveOrder(world, setting, 400);
    for (let hour = 0; hour < 40; hour++) {
      pass(world, setting, 1);
      const taken = world.people.filter((p) => p.activity === "work" && p.station >= 0).map((p) => p.station);
      expect(new Set(taken).size).toBe(taken.length);
    }
  });

  it("pays nobody for sewing a piece the second time", () => {
    const setting = quietSetting({ house: { defect: [[0, 9000]], caughtBp: 10000 } });
    const world = start(setting);
    const order = giveOrder(world, setting, 60);
    pass(world, setting, 60);
    const clean = quietSetting({ house: { defect: [[0, 0]] } });
    const other = start(clean);
    const same = giveOrder(other, clean, 60);
    pass(other, clean, 60);
    expect(order.reworked).toBeGreaterThan(0);
    // the lockstitch step of a reworked piece is unpaid, its finishing is paid again
    expect(order.wagesBy[2]).toBeLessThan(same.wagesBy[2] * 1.3);
  });
});
