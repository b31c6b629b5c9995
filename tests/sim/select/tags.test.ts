/** The tag of each order: its cloth, and whether it will be in time. */
import { describe, expect, test } from "vitest";
import { clothOf, forecast, orderMarks } from "../../../src/sim/index.ts";
import { everybody, giveOrder, pass, quietSetting, start } from "../../support/house.ts";

const setting = quietSetting({ level: { stations: [1, 1, 3, 1] } });
const statesOf = (world: Parameters<typeof orderMarks>[0]) =>
  orderMarks(world, setting).map(({ state }) => state);

describe("an order's tag", () => {
  test("says what the slip's forecast says, long before the hour is past, and then that it is past", () => {
    const world = start(setting);
    everybody(world, setting, 8, 18);
    const order = giveOrder(world, setting, 900, 40);
    expect(forecast(world, setting)[0]?.lateHours).toBeGreaterThan(0);
    expect(statesOf(world)).toEqual(["soon"]);
    order.due = world.hour + 600;
    expect(forecast(world, setting)[0]?.lateHours).toBe(0);
    expect(statesOf(world)).toEqual(["good"]);
    order.due = world.hour - 1;
    expect(statesOf(world)).toEqual(["late"]);
  });

  test("agrees with the forecast in every hour of a week of sewing", () => {
    const world = start(setting);
    everybody(world, setting, 8, 18);
    giveOrder(world, setting, 30, 50);
    giveOrder(world, setting, 60, 70);
    for (let i = 0; i < 120; i++) {
      const late = new Set(forecast(world, setting).flatMap((it) => (it.lateHours > 0 ? [it.order] : [])));
      for (const { id, state } of orderMarks(world, setting)) {
        const order = world.orders.find((it) => it.id === id);
        if (order?.state === "open") expect(state === "late" || state === "soon").toBe(late.has(id));
      }
      pass(world, setting, 1);
    }
    expect(world.orders.some(({ state }) => state !== "open")).toBe(true);
  });

  test("of a packed one says that it waits for the courier, or that no courier comes in time", () => {
    const world = start(setting);
    const order = giveOrder(world, setting, 30, 48);
    Object.assign(order, { state: "packed", packed: 30, at: [0, 0, 0, 0] });
    expect(statesOf(world)).toEqual(["packed"]);
    [world.hour, order.due] = [8, 12];
    expect(orderMarks(world, setting)[0]).toMatchObject({ state: "soon", op: -1 });
  });

  test("hangs by the hour it is due, and is gone with the order; a batch that no buyer waits for has none", () => {
    const world = start(setting);
    const [second, first, batch] = [
      giveOrder(world, setting, 10, 300),
      giveOrder(world, setting, 10, 200),
      giveOrder(world, setting, 10, 100),
    ];
    Object.assign(batch, { listing: 0, due: batch.acceptedAt + 1000 });
    expect(orderMarks(world, setting).map(({ id }) => id)).toEqual([first.id, second.id]);
    first.state = "shipped";
    expect(orderMarks(world, setting).map(({ id }) => id)).toEqual([second.id]);
  });

  test("of batches of one product is one, and says how the worst of them stands", () => {
    const world = start(setting);
    const [packed, late, good] = [
      giveOrder(world, setting, 10, 20),
      giveOrder(world, setting, 900, 40),
      giveOrder(world, setting, 10, 2000),
    ];
    for (const batch of [packed, late, good]) batch.listing = 3;
    Object.assign(packed, { state: "packed", packed: 10, at: [0, 0, 0, 0] });
    Object.assign(good, { due: world.hour + 2000 });
    expect(orderMarks(world, setting)).toMatchObject([{ id: late.id, state: "soon" }]);
    good.listing = 4;
    expect(orderMarks(world, setting).map(({ id }) => id)).toEqual([late.id, good.id]);
  });

  test("tells where the last pieces lie, once the cloth is here", () => {
    const world = start(setting);
    const order = giveOrder(world, setting, 10, 200);
    order.at = [0, 3, 0, 7];
    expect(orderMarks(world, setting)[0]?.op).toBe(1);
    order.clothAt = world.hour + 3;
    expect(orderMarks(world, setting)[0]?.op).toBe(-1);
  });
});

describe("an order's cloth", () => {
  test("is its own among any eighteen in a row, unlike the next in colour and in print, and stays when others leave", () => {
    const world = start(setting);
    for (let i = 0; i < 60; i++) giveOrder(world, setting, 10);
    const cloths = world.orders.map((order) => clothOf(world, order));
    const names = cloths.map(({ colour, print }) => `${colour} ${print}`);
    for (let i = 0; i + 18 <= names.length; i++) expect(new Set(names.slice(i, i + 18)).size).toBe(18);
    for (const [i, cloth] of cloths.entries()) {
      const next = cloths[i + 1];
      if (next === undefined) continue;
      expect(next.colour).not.toBe(cloth.colour);
      expect(next.print).not.toBe(cloth.print);
    }
    for (const order of world.orders.slice(0, 9)) order.state = "settled";
    expect(world.orders.map((order) => clothOf(world, order))).toEqual(cloths);
  });
});
