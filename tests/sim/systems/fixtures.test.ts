import { describe, expect, it } from "vitest";
import { playMatch } from "../../../src/sim/fixtures/draws.ts";
import { goodsFor } from "../../../src/sim/fixtures/goods.ts";
import { check, createRun, fixturesView, hashWorld, step } from "../../../src/sim/index.ts";
import { evening, FOUR, RED, tournament } from "../../support/fixtures.ts";
import { factsOf, shopHours, shopSetting, startShop, until } from "../../support/shop.ts";

const setting = tournament();
const trendOf = (world: ReturnType<typeof createRun>, side: number): number =>
  world.market?.products[goodsFor(world, "shirt", side)?.product ?? -1]?.trend ?? -1;

describe("fixtures", () => {
  it("are nothing in a level without them", () => {
    const { world } = startShop(shopSetting());
    expect(world.fixtures).toBeNull();
    expect(fixturesView(world, shopSetting())).toBeNull();
  });

  it("pair everybody at once and play every match at its hour, until one side is left", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const game = startShop(setting, seed);
      const facts = shopHours(game, evening(8) - game.world.hour);
      const played = game.world.fixtures!.matches;
      expect(played.map((m) => m.at)).toEqual(
        [...FOUR.rounds[0]!.at, ...FOUR.rounds[1]!.at.slice(0, 2), evening(8)].slice(0, played.length),
      );
      expect(played.every((m) => m.winner === m.a || m.winner === m.b)).toBe(true);
      expect(game.world.fixtures!.outAt.filter((at) => at < 0)).toHaveLength(1);
      expect(factsOf(facts, "matchPlayed")).toHaveLength(played.length);
      expect(factsOf(facts, "sideOut")).toHaveLength(3);
    }
  });

  it("send nobody home after a first defeat where two are allowed", () => {
    const game = startShop(setting);
    const facts = shopHours(game, evening(3) - game.world.hour);
    expect(factsOf(facts, "matchPlayed")).toHaveLength(2);
    expect(factsOf(facts, "sideOut")).toHaveLength(0);
    expect(game.world.fixtures!.lost.reduce((a, b) => a + b, 0)).toBe(2);
  });

  it("give the stronger side as many wins as its strength says, whatever anybody decides", () => {
    const wins = { strong: 0, all: 0 };
    for (let seed = 0; seed < 4000; seed++) {
      const match = { round: 0, at: 1, a: 0, b: 1, winner: -1 };
      playMatch(FOUR, { matches: [match], lost: [0, 0], outAt: [-1, -1], wonAt: [-1, -1] }, seed, match);
      wins.all++;
      if (match.winner === 0) wins.strong++;
    }
    expect(wins.strong / wins.all).toBeGreaterThan(0.57);
    expect(wins.strong / wins.all).toBeLessThan(0.63);
  });

  it("end the demand for a colour in the night its side goes home", () => {
    const game = startShop(setting);
    while (game.world.fixtures!.outAt.every((at) => at < 0)) shopHours(game, 1);
    const out = game.world.fixtures!.outAt.findIndex((at) => at >= 0);
    const before = trendOf(game.world, out);
    shopHours(game, until(game.world, 0));
    expect(trendOf(game.world, out)).toBeLessThan(before / 10);
  });

  it("raise it after a win, for some days, and end it for all after the last match", () => {
    const game = startShop(setting);
    shopHours(game, evening(2) + 1 - game.world.hour);
    const [won] = game.world.fixtures!.matches.filter((m) => m.winner >= 0);
    const other = game.world.fixtures!.matches.find((m) => m.winner < 0)!;
    expect(trendOf(game.world, won!.winner)).toBeGreaterThan(trendOf(game.world, other.a));
    shopHours(game, evening(8) + 1 - game.world.hour);
    for (const side of [0, 1, 2, 3]) expect(trendOf(game.world, side)).toBe(0);
    shopHours(game, 24);
    expect(game.world.own!.listings[1]!.days.at(-1)).toBe(0);
  });

  it("leave the goods of all others where they were: luck of neighbours has other keys", () => {
    const plain = shopSetting();
    const [a, b] = [startShop(plain, 5), startShop({ ...plain, level: { ...setting.level } }, 5)];
    shopHours(a, 24);
    shopHours(b, 24);
    const kinds = (game: typeof a) => game.world.market!.shops.filter((s) => !s.guest).map((s) => s.kind);
    expect(kinds(b)).toEqual(kinds(a));
  });

  it("are in the hash of the world", () => {
    const a = createRun(setting, 3);
    const b = createRun(setting, 3);
    expect(hashWorld(a)).toBe(hashWorld(b));
    b.fixtures!.matches[0]!.winner = 1;
    expect(hashWorld(a)).not.toBe(hashWorld(b));
  });
});

describe("the list of fixtures", () => {
  it("shows the odds that are played by, and they add up", () => {
    const view = fixturesView(createRun(setting, 9), setting)!;
    for (const m of view.matches) {
      const strength = (id: string) => FOUR.sides.find((s) => s.id === id)!.strength;
      expect(m.winBp).toBe(Math.floor((strength(m.a) * 10000) / (strength(m.a) + strength(m.b))));
    }
    expect(view.sides.reduce((sum, s) => sum + s.winsBp, 0)).toBeGreaterThan(9990);
    for (const s of view.sides) expect(s.next?.staysBp).toBe(10000);
  });

  it("counts on paper what comes true in so many runs", () => {
    const claimed = fixturesView(createRun(setting, 1), setting)!.sides.find((s) => s.id === "red")!.winsBp;
    let won = 0;
    const runs = 150;
    for (let seed = 1; seed <= runs; seed++) {
      const game = startShop(setting, 1000 + seed);
      shopHours(game, evening(8) - game.world.hour);
      if (game.world.fixtures!.outAt[0] === -1) won++;
    }
    expect(Math.abs(won / runs - claimed / 10000)).toBeLessThan(0.12);
  });

  it("says how long a colour surely sells: to the first match that can end it", () => {
    const game = startShop(setting);
    const fanOf = () => fixturesView(game.world, setting)!;
    expect(fanOf().sides[0]!.shelf).toBe(200);
    expect(game.world.fixtures!.goods).toHaveLength(4);
    expect(fanOf().over).toBe(false);
    shopHours(game, evening(8) - game.world.hour);
    expect(fanOf().over).toBe(true);
    expect(fanOf().sides.filter((s) => s.champion)).toHaveLength(1);
  });
});

describe("a screen for the goods of a side", () => {
  const draw = { kind: "design", who: "guilan", from: -1, style: "shirt" } as const;

  it("costs what the level says, takes its evenings and opens the page of that side", () => {
    const game = startShop(setting);
    const { cash } = game.world.books;
    expect(step(game.world, setting, { ...draw, look: 1 }).refusal).toBeUndefined();
    expect(cash - game.world.books.cash).toBe(FOUR.screenCost);
    shopHours(game, 24);
    const page = game.world.own!.listings.at(-1)!;
    expect(page.product).toBe(goodsFor(game.world, "shirt", 1)!.product);
    expect(game.trade.own.drawn).toEqual([]);
  });

  it("is refused for a colour that hangs already, and for a side that went home", () => {
    const game = startShop(setting);
    expect(check(game.world, setting, { ...draw, look: RED })?.reason).toBe("ownProduct");
    game.world.fixtures!.outAt[3] = game.world.hour;
    expect(check(game.world, setting, { ...draw, look: 3 })?.reason).toBe("sideOut");
    expect(check(game.world, setting, { ...draw, look: 7 })?.reason).toBe("noSuchStyle");
  });
});
