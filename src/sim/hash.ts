/** FNV-1a over the world in a fixed field order: two runs agree if and only if their hashes do, day for day. */
import { ACCOUNTS } from "./ledger.ts";
import type { OwnShop, Project, World } from "./state.ts";
import { hashSewing, hashShops } from "./village/hash.ts";

/** One step of 32-bit FNV-1a over a whole number, low byte first; the sign is kept in the fourth byte. */
function mix(hash: number, value: number): number {
  let h = hash;
  const whole = Math.trunc(value);
  h = Math.imul(h ^ (whole & 255), 16777619);
  h = Math.imul(h ^ ((whole >> 8) & 255), 16777619);
  h = Math.imul(h ^ ((whole >> 16) & 255), 16777619);
  return Math.imul(h ^ ((whole >> 24) & 255), 16777619);
}

function mixText(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ (text.charCodeAt(i) & 255), 16777619);
  return Math.imul(h ^ 255, 16777619);
}

/** Hash of a JSON-able text, for level data. */
export function hashText(text: string): number {
  return mixText(0x811c9dc5, text) >>> 0;
}

/** A hash as tools and records print it: eight hexadecimal digits. */
export const hashDigits = (hash: number): string => hash.toString(16).padStart(8, "0");

/** The own shop: what lies where, what is on the road, who has given a word. */
function mixOwn(hash: number, own: OwnShop): number {
  let h = mix(mix(hash, own.nextListing), own.clothBp);
  for (const l of own.listings) {
    for (const n of [l.id, l.product, l.price, l.ad, l.stock, l.faulty, l.reserve, l.closedAt]) h = mix(h, n);
    for (const n of [l.sold, l.shipped, l.returned, l.promoUntil, l.hiddenUntil]) h = mix(h, n);
    for (const w of l.waiting) h = mix(mix(h, w.pieces), w.due);
  }
  for (const p of own.parcels) h = mix(mix(mix(h, p.pieces), p.fen), p.back);
  for (const p of own.pacts) h = mix(mix(mix(h, p.price), p.until), p.members.length);
  if (own.drawing) h = mixText(mix(h, own.drawing.minutesLeft), own.drawing.who);
  return h;
}

/** A sale, bags, cloth and money that is lent: nothing is mixed in where a level has none of it. */
function mixLent(hash: number, { own, offer, moreRent, wagesFrom }: World): number {
  let h = hash;
  for (const l of own?.listings ?? []) if (l.sale) h = mix(mix(h, l.sale.cutBp), l.sale.from);
  if (own?.sale)
    for (const n of [own.sale.pieces, own.sale.beyond, own.sale.freed, own.sale.back]) h = mix(h, n);
  if (own?.bags) h = mix(mix(h, own.bags.order), own.bags.ready);
  if (own?.rolls !== undefined) h = mix(mix(mix(h, own.roll ?? 0), own.rolls), own.dealerMore ?? 0);
  if (offer) h = mix(mix(h, offer.limit), offer.until);
  if (moreRent !== undefined) h = mix(h, moreRent);
  return wagesFrom === undefined ? h : mix(h, wagesFrom);
}

function mixProject(hash: number, p: Project): number {
  let h = mixText(mix(mix(mix(hash, p.begun), p.since), p.mine), p.id + p.state);
  h = mix(mix(mix(h, p.named ? 1 : 0), p.left), p.paid);
  if (p.floorBp !== undefined) h = mix(h, p.floorBp);
  for (const s of p.signers) h = mix(mix(mix(h, s.house), s.before), s.now);
  for (const house of p.cold) h = mix(h, house);
  return h;
}

/** Who went home from the table how, and whose houses came along. */
function mixTable(hash: number, { table }: World): number {
  if (!table) return hash;
  let h = mix(hash, table.sittings.length);
  for (const s of table.sittings) h = mixText(h, [...s.content, ...s.empty].join(" "));
  return mixText(h, table.brought.join(" "));
}

/** The state of the house, who has looked at it, and which neighbours have built. */
function mixSafety(hash: number, { house, safety }: World): number {
  if (!safety) return hash;
  let h = hash;
  for (const n of [house.beds, house.exits, house.sockets ?? 0, house.extinguisher ? 1 : 0]) h = mix(h, n);
  for (const n of [
    safety.spent,
    safety.priceBp,
    safety.weekly,
    safety.hiddenUntil,
    safety.sealedAt,
    safety.fined,
  ])
    h = mix(h, n);
  h = mixText(mix(h, safety.works?.until ?? -1), safety.done.join(" "));
  for (const n of [...safety.built, ...safety.sealed.map((s) => s.house)]) h = mix(h, n);
  return h;
}

const mixAll = (hash: number, numbers: readonly number[]): number => numbers.reduce(mix, hash);

/** Hands, strength, trust, hours, pay and plan of everybody who ever was in the house. */
function mixPeople(hash: number, { people }: World): number {
  let h = hash;
  for (const p of people) {
    h = mixAll(h, [
      ...p.skill,
      p.fatigue,
      p.health,
      p.trust,
      p.today,
      p.row,
      p.week,
      p.sinceFree,
      p.acc,
      p.op,
    ]);
    h = mixAll(h, [
      p.tonight,
      p.restUntil,
      p.awayUntil,
      p.hurtUntil,
      p.gone,
      p.signs,
      p.owed,
      p.paid,
      p.hours,
    ]);
    h = mixAll(h, p.plan);
  }
  return h;
}

/** What is sewn, asked for and offered, by whom else, on which machines, and the money of it that is under way. */
function mixTrade(hash: number, world: World): number {
  let h = hash;
  for (const o of world.orders) {
    h = mixAll(h, [o.id, o.quantity, o.price, o.due, ...o.at, o.packed, o.slipped, o.minutes, o.wages]);
    h = mixText(h, o.state);
  }
  for (const r of world.requests)
    h = mixAll(h, [r.id, r.ceiling, r.hours, r.closesAt, r.mine?.price ?? -1, r.bids.length]);
  for (const r of world.rivals) h = mix(mix(h, r.load), r.rating);
  for (const s of world.stations) h = mix(mix(mix(h, s.op), s.wear), s.jamUntil);
  for (const e of world.escrow) h = mix(mix(h, e.fen), e.freeAt);
  for (const b of world.bills) h = mix(mix(h, b.fen), b.dueAt);
  return h;
}

/** The sewing village, and work that goes from house to house. */
function mixOutside(hash: number, world: World): number {
  let h = hash;
  if (world.sewing) {
    h = mix(mix(h, hashSewing(world.sewing)), world.tier);
    for (const c of world.coming) h = mix(mix(h, c.wanted.id), c.at);
    for (const r of world.requests) h = mix(mix(h, r.sewing?.sampledAt ?? -1), r.mine?.first ?? 0);
    for (const o of world.orders) h = mix(mix(mix(h, o.out), o.passed), o.first.shippedAt);
    h = mixText(mix(h, world.consult?.visitAt ?? -1), world.consult?.how ?? "");
  }
  for (const p of world.passed) {
    h = mixAll(h, [p.id, p.pieces, p.price, p.answerAt, p.backAt, p.paid, p.faults, p.home?.left ?? 0]);
  }
  for (const o of world.offers) h = mix(mix(h, o.id), o.pieces);
  for (const d of world.disputes) h = mix(mix(mix(h, d.claim), d.due), d.evidenceBp);
  return h;
}

/** What the house remembers: its name, its word, its cards, what is agreed and what will follow. */
function mixStory(hash: number, world: World): number {
  let h = hash;
  const standing = world.standing;
  for (const n of [standing.rating, standing.reviewCount, standing.onTimeBp, standing.taken]) h = mix(h, n);
  for (const p of world.promises) h = mixText(mix(h, p.givenAt), p.id + p.state);
  for (const c of world.cards) h = mixText(mix(h, c.at), c.id + c.choice);
  for (const flag of Object.keys(world.flags).sort()) h = mix(mixText(h, flag), world.flags[flag] ?? 0);
  for (const id of Object.keys(world.outside).sort()) h = mix(mixText(h, id), world.outside[id] ?? 0);
  for (const a of world.agreed) h = mixText(mix(mix(mix(h, a.strengthBp), a.since), a.until), a.rule);
  for (const t of world.timers) h = mixText(mix(h, t.at), t.card + t.choice);
  for (const x of world.extras) h = mixText(mix(mix(h, x.from * 32 + x.to), x.until), x.who);
  for (const id of Object.keys(world.cardWait).sort()) h = mix(mixText(h, id), world.cardWait[id] ?? 0);
  h = mix(h, world.quietUntil);
  h = mixText(h, world.card?.id ?? "");
  h = mixText(h, world.ended?.id ?? "");
  return h;
}

/** Unsigned 32-bit hash of everything a later hour depends on. */
export function hashWorld(world: World): number {
  let h = 0x811c9dc5;
  for (const n of [world.rules, world.seed, world.hour, world.pace, world.nextOrder, world.nextRequest])
    h = mix(h, n);
  for (const account of ACCOUNTS) if (account !== "receivable") h = mix(h, world.books[account]);
  h = mixPeople(h, world);
  h = mixTrade(h, world);
  h = mixOutside(h, world);
  h = mixStory(h, world);
  if (world.regard >= 0) h = mix(h, world.regard);
  for (const p of world.projects) h = mixProject(h, p);
  if (world.market) h = mix(h, hashShops(world.market));
  if (world.own) h = mixOwn(h, world.own);
  if (world.channel) h = mix(mix(h, world.channel.customers), world.channel.sales);
  for (const o of world.owing) h = mix(mix(h, o.fen), o.dueAt);
  for (const m of world.fixtures?.matches ?? []) h = mix(mix(mix(h, m.a), m.b), m.winner);
  h = mixLent(h, world);
  h = mixSafety(h, world);
  h = mixTable(h, world);
  return h >>> 0;
}
