/** What must never be true of a world, at whatever hour and whatever was pressed. */
import {
  balanced,
  isOpen,
  netWorth,
  type SewingVillage,
  type ShopVillage,
  type World,
} from "../../sim/index.ts";

function whole(value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value);
  if (typeof value !== "object" || value === null) return true;
  for (const key in value) if (!whole((value as Record<string, unknown>)[key])) return false;
  return true;
}

function paths(value: unknown, path: string): string[] {
  if (typeof value === "number") return Number.isSafeInteger(value) ? [] : [`${path} = ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`));
}

/** Numbers that are no whole numbers, anywhere in the world, by their path. */
export const fractions = (world: World): string[] => (whole(world) ? [] : paths(world, "world"));

/** Pieces, money and points that may never be below zero, by name. */
function negatives(world: World): string[] {
  const { books, orders, people, passed, sewing } = world;
  const found: string[] = [];
  const look = (name: string, id: string | number, amount: number) => {
    if (amount < 0) found.push(`${name} ${id} = ${amount}`);
  };
  look("cash", "", books.cash);
  look("escrow", "", books.escrow);
  look("wages owed", "", -books.wages);
  look("cloth owed", "", -books.cloth);
  look("loan", "", -books.loan);
  look("credit owed", "", -books.credit);
  look("uncut cloth", "", world.own?.roll ?? 0);
  look("bags taped", "", world.own?.bags?.ready ?? 0);
  for (const [name, amount] of Object.entries(world.own?.sale ?? {})) look("sale:", name, amount);
  for (const o of orders) {
    for (const pieces of o.at) look("pieces of order", o.id, pieces);
    look("packed of order", o.id, o.packed);
    look("room in order", o.id, o.quantity - Math.max(o.packed, o.shipped));
    look("pieces outside of order", o.id, o.out);
    look("refund of order", o.id, o.refund);
  }
  for (const p of people) {
    look("wage owed to", p.id, p.owed);
    look("health of", p.id, p.health);
    look("fatigue of", p.id, p.fatigue);
    look("trust of", p.id, p.trust);
  }
  for (const p of passed) {
    look("paid for bundle", p.id, p.paid);
    look("unsewn of bundle", p.id, p.unsewn);
    look("faults of bundle", p.id, p.faults);
    look("left of bundle", p.id, p.home?.left ?? 0);
  }
  for (const h of sewing?.houses ?? []) {
    look("cash of house", h.id, h.cash);
    look("debt of house", h.id, h.debt);
    look("load of house", h.id, h.load);
    for (const job of h.jobs) look("job of house", h.id, job.left);
  }
  return found;
}

/** Pieces of an open order are in a buffer, packed, or outside: none is lost on the way. */
function lostPieces({ orders }: World): string[] {
  return orders
    .filter(
      (o) => o.state === "open" && o.at[0] + o.at[1] + o.at[2] + o.at[3] + o.packed + o.out !== o.quantity,
    )
    .map((o) => `order ${o.id} has lost pieces`);
}

/** Every sewing house: what it has comes from the start, what it earned and what it paid; and no fen is lost between houses. */
function sewingFaults(v: SewingVillage): string[] {
  const found: string[] = [];
  let [waiting, passed] = [0, 0];
  for (const h of v.houses) {
    const b = h.books;
    const left = h.start + b.earned + b.refunds - b.wages - b.passed - b.rent - b.household - (b.toShop ?? 0);
    if (netWorth(h) !== left) found.push(`house ${h.id} has ${netWorth(h)}, its books say ${left}`);
    if (Math.min(h.cash, h.debt) !== 0) found.push(`house ${h.id} has cash and debt`);
    let load = 0;
    for (const job of h.jobs) {
      load += job.left;
      if (job.from >= 0) waiting += job.fee;
    }
    if (isOpen(h) && load !== h.load) found.push(`house ${h.id} carries ${load}, its load says ${h.load}`);
    passed += b.passed;
  }
  const { handed, received, withheld, lost, couples, toGuest } = v.tally;
  if (received + withheld + lost + waiting !== handed) found.push("fen lost between the houses");
  if (passed !== handed + couples + toGuest) found.push("fen passed on differ from the books");
  return found;
}

/** Every shop of a market but the player's pages, which keep their books in the house. */
function shopFaults(v: ShopVillage): string[] {
  return v.shops.flatMap((s) => {
    if (s.guest) return [];
    const b = s.books;
    const left =
      s.start +
      b.sales +
      (b.fromHouse ?? 0) -
      (b.fees + b.ads + b.goods + b.parcels + b.rent + b.household + b.invested);
    const both = Math.min(s.cash, s.debt) === 0 ? [] : [`shop ${s.id} has cash and debt`];
    return netWorth(s) === left ? both : [...both, `shop ${s.id} has ${netWorth(s)}, its books say ${left}`];
  });
}

/** Where a house has both a shop and hands for others, they are one: the same door, the same hands, and no fen lost between the two. */
function pairFaults(shops: ShopVillage, sewing: SewingVillage): string[] {
  return shops.shops.flatMap((s) => {
    if (s.house === undefined) return [];
    const house = sewing.houses[s.house];
    if (house?.shop !== s.id) return [`shop ${s.id} says house ${s.house}, the house does not`];
    return [
      ...(house.ownBp === s.handsBp ? [] : [`shop ${s.id} has other hands than its house`]),
      ...((house.books.toShop ?? 0) === (s.books.fromHouse ?? 0) ? [] : [`fen lost behind shop ${s.id}`]),
    ];
  });
}

/** All faults of this hour; an empty list is a sound world. */
export function faultsOf(world: World): string[] {
  const owed = world.people.reduce((sum, person) => sum + person.owed, 0);
  return [
    ...(balanced(world.books) ? [] : ["the books do not balance"]),
    ...(owed + world.books.wages === 0 ? [] : ["wages owed differ from the books"]),
    ...negatives(world),
    ...lostPieces(world),
    ...(world.sewing ? sewingFaults(world.sewing) : []),
    ...(world.market ? shopFaults(world.market) : []),
    ...(world.market && world.sewing ? pairFaults(world.market, world.sewing) : []),
  ];
}
