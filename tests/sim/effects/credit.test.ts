import { describe, expect, it } from "vitest";
import { apply } from "../../../src/sim/effects.ts";
import { balanced, clothView, creditView, type Effect, result } from "../../../src/sim/index.ts";
import { QUANTITY } from "../../../src/sim/quantities.ts";
import { giveOrder } from "../../support/house.ts";
import { saleSetting } from "../../support/sale.ts";
import { type ShopGame, shopHours, startShop } from "../../support/shop.ts";

const LEVEL = { credit: { limit: 1_000_000, dayBp: 5 }, clothDueAt: 400 };
const begin = () => startShop(saleSetting({ level: LEVEL }));
const does = ({ run }: ShopGame, effect: Effect, person = ""): void =>
  apply(run, effect, { card: "", person, order: -1, request: -1 });
const read = ({ world, setting }: ShopGame, is: keyof typeof QUANTITY) => QUANTITY[is](world, setting, "");

describe("what cards do with money that is lent", () => {
  it("borrow as much as the Platform still lends", () => {
    const game = begin();
    does(game, { borrow: 700_000 });
    does(game, { borrow: 700_000 });
    expect(read(game, "credit")).toBe(1_000_000);
    expect(read(game, "creditRoom")).toBe(0);
    expect(balanced(game.world.books)).toBe(true);
  });

  it("hold a larger limit open for some hours, and what was drawn stays owed when it has lapsed", () => {
    const game = begin();
    does(game, { creditOffer: 3_000_000, hours: 10 });
    expect(creditView(game.world, game.setting)).toMatchObject({
      limit: 3_000_000,
      offerUntil: game.world.hour + 10,
    });
    does(game, { borrow: 2_000_000 });
    shopHours(game, 10);
    expect(creditView(game.world, game.setting)).toMatchObject({ limit: 1_000_000, room: 0, offerUntil: -1 });
    expect(read(game, "credit")).toBe(2_000_000);
  });

  it("buy cloth on the dealer's book, on the Platform's, or for cash", () => {
    const game = begin();
    const { books } = game.world;
    const { cash } = books;
    does(game, { buyCloth: 300_000, pay: "dealer" });
    expect([books.cash, books.cloth, books.credit]).toEqual([cash, -300_000, 0]);
    does(game, { buyCloth: 400_000, pay: "platform" });
    expect([books.cash, books.cloth, books.credit]).toEqual([cash, -300_000, -400_000]);
    does(game, { buyCloth: 100_000, pay: "cash" });
    expect(books.cash).toBe(cash - 100_000);
    expect(read(game, "roll")).toBe(800_000);
    expect(read(game, "ahead")).toBe(700_000);
    expect(balanced(books)).toBe(true);
  });

  it("send uncut cloth back as far as it is still the dealer's, or let the Platform pay him", () => {
    const game = startShop(saleSetting({ level: LEVEL, shop: { roll: 800_000 } }));
    const { books, bills } = game.world;
    expect(bills).toMatchObject([{ fen: 800_000, dueAt: 400 }]);
    expect(read(game, "ahead")).toBe(800_000);
    does(game, { buyCloth: -300_000, pay: "dealer" });
    expect([read(game, "roll"), books.cloth]).toEqual([500_000, -500_000]);
    does(game, { clothOn: "platform" });
    expect([books.cloth, books.credit, game.world.bills.length]).toEqual([0, -500_000, 0]);
    expect(read(game, "ahead")).toBe(500_000);
    does(game, { buyCloth: -300_000, pay: "dealer" });
    expect(read(game, "roll")).toBe(500_000);
    expect(balanced(books)).toBe(true);
  });

  it("pay the dealer only as far as the Platform lends", () => {
    const game = startShop(saleSetting({ level: LEVEL, shop: { roll: 1_400_000 } }));
    does(game, { clothOn: "platform" });
    expect([game.world.books.credit, game.world.books.cloth]).toEqual([-1_000_000, -400_000]);
    expect(read(game, "ahead")).toBe(1_400_000);
  });

  it("count cloth that lay there from the start neither as a loss nor as a gain", () => {
    const game = startShop(saleSetting({ level: LEVEL, shop: { roll: 800_000 } }));
    const without = startShop(saleSetting({ level: LEVEL }));
    expect(result(game.world, game.setting)).toBe(result(without.world, without.setting));
  });

  it("talk the dealer into more, or less", () => {
    const game = begin();
    const before = clothView(game.world, game.setting)?.limit ?? 0;
    does(game, { dealer: 500_000 });
    does(game, { dealer: -200_000 });
    expect(clothView(game.world, game.setting)?.limit).toBe(before + 300_000);
  });

  it("pay one person all that is owed, out of turn, and nobody else", () => {
    const game = begin();
    const [first, second] = game.world.people.filter((p) => !p.owner);
    if (!first || !second) throw new Error("the small game has hired people");
    for (const p of [first, second]) {
      p.owed = 50_000;
      p.earned = 50_000;
    }
    game.world.books.wages -= 100_000;
    game.world.books.wageCost += 100_000;
    does(game, { payOwed: first.id });
    expect([first.owed, first.paid, second.owed]).toEqual([0, 50_000, 50_000]);
    expect(balanced(game.world.books)).toBe(true);
  });

  it("let everybody wait: the next pay day passes, and it is late in people's eyes", () => {
    const owedAfter = (hours: number): number => {
      const game = begin();
      giveOrder(game.world, game.setting, 200);
      if (hours > 0) does(game, { wagesWait: hours });
      // past the first Friday, 24:00
      shopHours(game, 24 * 5 - game.world.hour);
      return game.world.people.filter((p) => !p.owner && p.wait > 0).length;
    };
    expect(owedAfter(0)).toBe(0);
    expect(owedAfter(200)).toBeGreaterThan(0);
  });

  it("add a bonus to what is owed to hired people, and rent to what is paid on Sunday", () => {
    const game = begin();
    const owed = game.world.people.reduce((sum, p) => sum + p.owed, 0);
    const hired = game.world.people.filter((p) => !p.owner).length;
    does(game, { bonus: 20_000, who: "all" });
    expect(game.world.people.reduce((sum, p) => sum + p.owed, 0)).toBe(owed + hired * 20_000);
    const rent = game.setting.level.rentWeek;
    does(game, { rent: 30_000 });
    const before = game.world.books.rent;
    shopHours(game, 24 * 7);
    expect(game.world.books.rent - before).toBe(rent + 30_000);
  });
});

describe("what cards do with a sale", () => {
  it("sign all offers up, or the best one, and take them out again", () => {
    const game = begin();
    does(game, { joinSale: "best", bp: 3000 });
    expect(read(game, "saleJoined")).toBe(1);
    does(game, { joinSale: "all", bp: 4000 });
    expect(game.old.sale?.cutBp).toBe(4000);
    does(game, { joinSale: "all", bp: 0 });
    expect(read(game, "saleJoined")).toBe(0);
  });

  it("do nothing once the sign-up is over", () => {
    const game = begin();
    shopHours(game, 24 * 6);
    does(game, { joinSale: "all", bp: 4000 });
    expect(read(game, "saleJoined")).toBe(0);
  });

  it("let the best offer sell more before it is sewn, within what a page can promise", () => {
    const game = begin();
    does(game, { reserve: 300 });
    does(game, { reserve: -100 });
    expect(game.old.reserve).toBe(200);
    does(game, { reserve: 1000 });
    expect(game.old.reserve).toBe(1000);
  });

  it("know how far away it is, what was sold in it and what of that is not sewn", () => {
    const game = begin();
    expect(read(game, "saleIn")).toBe(168 - game.world.hour);
    does(game, { joinSale: "all", bp: 4000 });
    does(game, { reserve: 400 });
    shopHours(game, 170 - game.world.hour);
    expect(read(game, "saleIn")).toBe(-2);
    expect(read(game, "saleSold")).toBeGreaterThan(50);
    expect(read(game, "yesterday")).toBe(game.old.days.at(-1));
    expect(read(game, "unsewn")).toBeGreaterThan(0);
    const without = startShop();
    expect(read(without, "saleIn")).toBe(9999);
    expect(read(without, "saleSold")).toBe(0);
  });
});
