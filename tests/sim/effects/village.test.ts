import { describe, expect, test } from "vitest";
import { apply } from "../../../src/sim/effects.ts";
import { figureOf, tryListing, villageView } from "../../../src/sim/index.ts";
import { parcelFen } from "../../../src/sim/shop/post.ts";
import { factsOf, shopHours, shopSetting, startShop, until } from "../../support/shop.ts";

const context = { card: "pan", person: "", order: -1, request: -1 };
const title = (titleShops: number) =>
  startShop(
    shopSetting({ days: 40, rules: { titleShops, entryBp: 0, credit: 100_000_000, failRounds: 100 } }),
  );

describe("the clerk's list", () => {
  test("counts the house once, the neighbours, and shops that sell nothing; enough of them bring the title", () => {
    const game = title(43);
    const counted = () => figureOf("counted")(game.world, game.setting);
    const open = counted();
    expect(open).toBe(1 + (game.world.market?.shops.filter((s) => !s.guest).length ?? 0));
    apply(game.run, { onPaper: 1 }, context);
    expect(counted()).toBe(open + 1);
    expect(factsOf(shopHours(game, 40), "titleWon")).toEqual([]);
    apply(game.run, { onPaper: 1 }, context);
    const before = parcelFen(game.trade);
    expect(factsOf(shopHours(game, 24), "titleWon")).toEqual([{ kind: "titleWon", shops: 43 }]);
    expect(parcelFen(game.trade)).toBe(Math.round(before * 0.8));
    const days = game.world.villageDays;
    expect(days[0]?.parcel).toBe(before);
    expect(days.at(-1)).toMatchObject({ counted: 43 });
    apply(game.run, { onPaper: -2 }, context);
    expect(counted()).toBe(open);
  });

  test("gains a real shop when somebody known opens one, without moving anybody else's luck", () => {
    const [game, other] = [title(99), title(99)];
    apply(game.run, { openShop: "liping", kind: 2, people: 2 }, context);
    apply(game.run, { openShop: "liping", kind: 2, people: 2 }, context);
    for (const g of [game, other]) shopHours(g, until(g.world, 0) + 24 * 5);
    const ids = (g: typeof game) => g.world.market?.shops.map((s) => s.id) ?? [];
    expect(ids(game).filter((id) => !ids(other).includes(id))).toHaveLength(1);
    expect(villageView(game.world, game.setting).houses.filter((h) => h.id === "liping")).toHaveLength(1);
    const kinds = (g: typeof game) =>
      g.world.market?.shops.filter((s) => s.id < 1000).map((s) => [s.id, s.kind, s.people]);
    expect(kinds(game)).toEqual(kinds(other));
  });
});

test("carrying costs this house on every parcel, and nobody else", () => {
  const game = startShop();
  const plain = parcelFen(game.trade);
  apply(game.run, { carry: 30 }, context);
  expect(parcelFen(game.trade)).toBe(plain + 30);
  shopHours(game, 24 * 3);
  expect(game.world.villageDays.at(-1)?.parcel).toBe(plain);
  expect(game.old.parcels).toBe(game.old.shipped * (plain + 30));
  expect(game.old.shipped).toBeGreaterThan(0);
});

test("where the courier stops far off, somebody carries and is away for it, until somebody else is paid", () => {
  const game = startShop(shopSetting({ shop: { carry: { fen: 0, minutes: 6, who: "guilan" } } }));
  const facts = shopHours(game, 24 * 4);
  const carried = factsOf(facts, "carriedDown");
  expect(carried.length).toBeGreaterThan(0);
  const { hour } = game.world;
  for (const f of carried) {
    expect(f.who).toBe("guilan");
    expect(f.until).toBeGreaterThan(0);
  }
  apply(game.run, { carry: 30 }, context);
  expect(factsOf(shopHours(game, 24 * 3), "carriedDown")).toEqual([]);
  expect(game.world.hour).toBe(hour + 72);
});

test("rent of rooms taken or given up is paid with the level's, every Sunday", () => {
  const setting = shopSetting({ level: { rentWeek: 40_000 }, days: 14 });
  const paid = (rent: number) => {
    const game = startShop(setting);
    apply(game.run, { rent }, context);
    return factsOf(shopHours(game, 24 * 7), "billPaid").find((f) => f.what === "rent")?.fen;
  };
  expect([paid(0), paid(60_000), paid(-10_000)]).toEqual([40_000, 100_000, 30_000]);
  expect(paid(-90_000)).toBeUndefined();
});

test("a front page brings more buyers, a back page fewer, until its day", () => {
  const asked = (bp: number) => {
    const game = startShop();
    if (bp > 0) apply(game.run, { seen: bp, days: 3 }, context);
    shopHours(game, until(game.world, 0));
    const now = tryListing(game.world, game.setting, game.old.id, game.old.price, game.old.ad)?.sold ?? 0;
    shopHours(game, 24 * 4);
    const later = tryListing(game.world, game.setting, game.old.id, game.old.price, game.old.ad)?.sold ?? 0;
    return { now, later };
  };
  const [plain, front, back] = [asked(0), asked(15_000), asked(5000)];
  expect(front.now).toBeGreaterThan(plain.now * 1.2);
  expect(back.now).toBeLessThan(plain.now * 0.8);
  expect(Math.abs(front.later - plain.later)).toBeLessThan(plain.now / 2);
});

test("a certificate is given and taken away", () => {
  const game = startShop();
  apply(game.run, { certificate: true }, context);
  expect(game.world.standing.certificate).toBe(true);
  apply(game.run, { certificate: false }, context);
  expect(game.world.standing.certificate).toBe(false);
});
