import { expect, it } from "vitest";
import { balanced, check, creditView, step } from "../../../src/sim/index.ts";
import { shopHours, shopSetting, startShop } from "../../support/shop.ts";

const lent = (dayBp = 5, limit = 1_000_000) =>
  startShop(shopSetting({ level: { credit: { limit, dayBp } } }));

it("puts the money into the tin at once, up to the limit", () => {
  const { world, setting } = lent();
  const { cash } = world.books;
  const facts = step(world, setting, { kind: "borrow", fen: 400_000 }).facts;
  expect(facts).toContainEqual({ kind: "creditDrawn", fen: 400_000 });
  expect(world.books.cash).toBe(cash + 400_000);
  expect(world.books.credit).toBe(-400_000);
  expect(balanced(world.books)).toBe(true);
  expect(check(world, setting, { kind: "borrow", fen: 600_001 })).toEqual({
    reason: "overLimit",
    values: { most: 600_000 },
  });
});

it("is refused where the Platform lends nothing, and for sums that are none", () => {
  const { world, setting } = startShop();
  expect(check(world, setting, { kind: "borrow", fen: 100 })?.reason).toBe("noCredit");
  const game = lent();
  expect(check(game.world, game.setting, { kind: "borrow", fen: 0 })?.reason).toBe("badValue");
  expect(check(game.world, game.setting, { kind: "borrow", fen: 10.5 })?.reason).toBe("badValue");
});

it("costs interest every midnight, on the interest too", () => {
  const game = lent(100);
  const { world, setting } = game;
  step(world, setting, { kind: "borrow", fen: 1_000_000 });
  const taken = world.standing.taken;
  shopHours(game, 24);
  expect(world.books.credit).toBe(-1_010_000);
  shopHours(game, 24);
  expect(world.books.credit).toBe(-1_020_100);
  expect(world.books.interest).toBe(20_100);
  expect(world.standing.taken - taken).toBeGreaterThanOrEqual(20_100);
  expect(creditView(world, setting)).toMatchObject({ owed: 1_020_100, room: 0, dayFen: 10_201 });
});
