import { expect, it } from "vitest";
import { step } from "../../../src/sim/index.ts";
import { courierWaits } from "../../../src/sim/market/terms.ts";
import { forecast } from "../../../src/sim/select/forecast.ts";
import { orderViews } from "../../../src/sim/select/orders.ts";
import { dateBatches } from "../../../src/sim/shop/batch.ts";
import { anOrder, marketHours, pack, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";
import { startShop } from "../../support/shop.ts";

const quiet = smallSetting({ level: { requests: { ...smallSetting().level.requests, perDay: [0, 0] } } });

it("shows the orders in the house, most urgent first, with the courier that counts", () => {
  const run = startRun(quiet);
  anOrder(run, 48);
  const urgent = anOrder(run, 14, { id: 901 });
  urgent.at = [10, 20, 30, 16];
  urgent.packed = 24;
  const [first, second] = orderViews(run.world, quiet);
  expect(first).toMatchObject({
    id: 901,
    packed: 24,
    toSew: 60,
    toFinish: 16,
    missing: 76,
    due: 20,
    courierAt: 18,
  });
  expect(first).toMatchObject({ lateHours: 0, lateFee: 0, told: false });
  expect(second).toMatchObject({ id: 900, due: 54, courierAt: 42 });
});

it("counts lateness to the next courier once the last one has gone", () => {
  const run = startRun(quiet);
  anOrder(run, 14);
  marketHours(run, 12);
  expect(orderViews(run.world, quiet)[0]).toMatchObject({ courierAt: 31, lateHours: 11, lateFee: 8000 });
});

it("keeps packed orders in sight until the courier has them, and none after", () => {
  const run = startRun(quiet);
  pack(anOrder(run));
  expect(orderViews(run.world, quiet)[0]).toMatchObject({ state: "packed", missing: 0 });
  marketHours(run, 1);
  expect(orderViews(run.world, quiet)).toEqual([]);
});

it("names the next courier for what is packed, however late the deadline", () => {
  const run = startRun(quiet);
  pack(anOrder(run, 48)); // due two days later: the last courier before that is not the one that takes it
  expect(orderViews(run.world, quiet)[0]).toMatchObject({ state: "packed", courierAt: 7 });
});

it("counts on a courier who waits", () => {
  const run = startRun(quiet);
  const order = anOrder(run, 12); // due at the tour of 18:00
  order.at = [0, 0, 0, 1];
  order.packed = order.quantity - 1;
  marketHours(run, 11);
  courierWaits(run, 3);
  marketHours(run, 1);
  const [pace] = forecast(run.world, quiet);
  expect(pace).toMatchObject({ lateHours: 0, spareHours: 0 });
  expect(pace?.goesAt).toBe(pace?.doneAt);
});

it("knows no deadline for a batch of the own shop, unless a buyer waits for it", () => {
  const game = startShop();
  step(game.world, game.setting, { kind: "sew", listing: game.old.id, quantity: 10 });
  const batch = () => orderViews(game.world, game.setting).find(({ listing }) => listing === game.old.id);
  expect(batch()?.undated).toBe(true);
  game.old.stock = 0;
  game.old.waiting.push({ pieces: 3, at: game.world.hour, due: game.world.hour + 30, price: 4000 });
  dateBatches(game.world);
  expect(batch()).toMatchObject({ undated: false, due: game.world.hour + 30 });
  expect(orderViews(startRun(quiet).world, quiet).some(({ undated }) => undated)).toBe(false);
});
