import { describe, expect, it } from "vitest";
import { balanced, hashWorld, saleView, step, trySale } from "../../../src/sim/index.ts";
import type { Waiting } from "../../../src/sim/state/shop.ts";
import type { World } from "../../../src/sim/state.ts";
import { startSale } from "../../support/sale.ts";
import { factsOf, type ShopGame, shopHours } from "../../support/shop.ts";

/** Doors open in the midnight of hour 168, and close with the one after it. */
const OPENS = 168;
const JOIN = { kind: "joinSale", listing: 0, cutBp: 4000 } as const;

function toDoors(game: ShopGame, joins: boolean): void {
  if (joins) step(game.world, game.setting, JOIN);
  step(game.world, game.setting, { kind: "reserve", listing: 0, pieces: 500 });
  shopHours(game, OPENS - game.world.hour);
}

const inSale = (waiting: readonly Waiting[]) => waiting.filter((w) => w.sale);

describe("the own shop in a sale with a date", () => {
  it("sells at the lower price, the shelf within the page's hours and the rest within those of the sale", () => {
    const game = startSale();
    const { world, old } = game;
    game.old.stock = 200;
    toDoors(game, true);
    const waiting = inSale(old.waiting);
    expect(waiting.every((w) => w.price === 3000)).toBe(true);
    expect(waiting.map((w) => w.due - world.hour)).toEqual([48, 120]);
    const tally = world.own?.sale;
    expect(tally?.pieces).toBe(waiting.reduce((n, w) => n + w.pieces, 0));
    expect(tally?.beyond).toBe(waiting[1]?.pieces);
    expect(tally?.fen).toBe((tally?.pieces ?? 0) * 3000);
  });

  it("sells several times as much inside as outside, and outside less than on an ordinary day", () => {
    const usual = startSale();
    shopHours(usual, 24 - usual.world.hour);
    const day = usual.old.sold;
    const joined = startSale();
    toDoors(joined, true);
    const stayed = startSale();
    toDoors(stayed, false);
    const sold = (game: ShopGame) => game.old.days.at(-1) ?? 0;
    expect(sold(joined)).toBeGreaterThan(3 * day);
    expect(sold(stayed)).toBeLessThan(day);
    expect(stayed.world.own?.sale).toBeUndefined();
  });

  it("asks the old price again after it", () => {
    const game = startSale();
    game.old.stock = 2000;
    toDoors(game, true);
    shopHours(game, 48);
    const last = game.old.waiting.at(-1);
    expect(last?.sale ?? false).toBe(false);
    expect(last?.price ?? 5000).toBe(5000);
  });

  it("brings its money later, and more of it goes back, than what was sold on an ordinary day", () => {
    const game = startSale();
    game.old.stock = 2000;
    toDoors(game, true);
    shopHours(game, 12);
    const sent = (world: World, sale: boolean) =>
      (world.own?.parcels ?? []).filter((p) => (p.sale ?? false) === sale);
    const [usual] = sent(game.world, false);
    const [sale] = sent(game.world, true);
    expect((sale?.freeAt ?? 0) - (sale?.sentAt ?? 0)).toBe((usual?.freeAt ?? 0) - (usual?.sentAt ?? 0) + 96);
    const back = (of: ReturnType<typeof sent>) =>
      of.reduce((n, p) => n + p.back, 0) / of.reduce((n, p) => n + p.pieces, 0);
    expect(back(sent(game.world, true))).toBeGreaterThan(back(sent(game.world, false)) + 0.1);
  });

  it("counts to the end what was sold and what came of it: two numbers that drift apart", () => {
    const game = startSale({ days: 45 });
    game.old.stock = 2000;
    toDoors(game, true);
    const facts = shopHours(game, 24 * 30);
    const tally = game.world.own?.sale;
    expect(tally?.freed).toBeGreaterThan(0);
    expect(tally?.freed).toBeLessThan(tally?.fen ?? 0);
    expect(tally?.fees).toBeGreaterThan(0);
    expect(tally?.refunded).toBeGreaterThan(0);
    expect(factsOf(facts, "saleClosed")).toHaveLength(1);
    expect(balanced(game.world.books)).toBe(true);
  });

  it("says beforehand about what the sale then asks for, luck and neighbours aside", () => {
    const game = startSale();
    game.old.stock = 3000;
    step(game.world, game.setting, JOIN);
    shopHours(game, OPENS - 2 - game.world.hour);
    const tried = trySale(game.world, game.setting, 0, 4000)?.sells ?? 0;
    shopHours(game, 30);
    const pieces = game.world.own?.sale?.pieces ?? 0;
    expect(pieces).toBeGreaterThan(tried * 0.5);
    expect(pieces).toBeLessThan(tried * 2);
  });

  it("shows who else is in only when the sign-up is closed", () => {
    const game = startSale();
    expect(saleView(game.world, game.setting)).toMatchObject({ others: 0, signsNow: true, opensAt: OPENS });
    toDoors(game, false);
    const view = saleView(game.world, game.setting);
    expect(view?.others).toBeGreaterThan(5);
    expect(view?.signsNow).toBe(false);
  });

  it("comes out the same twice, and from a saved world as from a running one", () => {
    const a = startSale({}, 5);
    const b = startSale({}, 5);
    toDoors(a, true);
    toDoors(b, true);
    const saved: World = JSON.parse(JSON.stringify(b.world));
    const c = { ...b, world: saved };
    shopHours(a, 72);
    shopHours(c, 72);
    expect(hashWorld(saved)).toBe(hashWorld(a.world));
  });
});
