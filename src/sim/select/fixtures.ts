/** Fixtures as the panel shows them: who meets whom, how likely it is, and what of it lies on the own shelf. All public. */
import { draw, FOR } from "../draw.ts";
import { div, share } from "../fixed.ts";
import { demandBp, isDead, lastMatchAt, waveBp } from "../fixtures/demand.ts";
import { pairRound, playMatch, winBp } from "../fixtures/draws.ts";
import { fanListings, fixturesOf } from "../fixtures/goods.ts";
import { dayOf } from "../run.ts";
import type { FixturesData } from "../schema/fixtures.ts";
import type { Setting } from "../setting.ts";
import { inWork } from "../shop/batch.ts";
import type { FanGoods, Fixtures, Match } from "../state/fixtures.ts";
import type { Listing } from "../state/shop.ts";
import type { World } from "../state.ts";

/** Tournaments played on paper from where things stand: what the odds of later rounds are counted from. */
export const ON_PAPER = 500;

export interface MatchView {
  round: string;
  at: number;
  a: string;
  b: string;
  /** bp of the cases in which the first wins */
  winBp: number;
  /** "" not played yet */
  winner: string;
}

export interface SideView {
  id: string;
  colour: number;
  print: number;
  strength: number;
  lost: number;
  /** hour it went home, -1 still in */
  outAt: number;
  champion: boolean;
  next: { at: number; against: string; winBp: number; staysBp: number } | null;
  /** of tournaments on paper, bp in which it is still in when each later round begins, by the round's id; and wins all */
  reach: { round: string; bp: number }[];
  winsBp: number;
  /** pieces on the own shelf and at the machines, and sold yesterday, over all its goods */
  shelf: number;
  work: number;
  sold: number;
  /** some goods of it hang on the own page */
  offered: boolean;
  /** demand today, after a win, and if it goes home, bp of the ordinary */
  todayBp: number;
  winDemandBp: number;
  outDemandBp: number;
}

export interface FixturesView {
  sides: SideView[];
  matches: MatchView[];
  rounds: { id: string; from: number; to: number; losses: number; drawn: boolean }[];
  /** goods that are nobody's */
  neutral: { shelf: number; work: number; sold: number; offered: boolean; todayBp: number } | null;
  /** bp of the ordinary demand for what is still in, from today to the last day */
  wave: { day: number; bp: number }[];
  firstAt: number;
  lastAt: number;
  over: boolean;
}

function copyOf(fixtures: Fixtures): Fixtures {
  return {
    matches: fixtures.matches.map((m) => ({ ...m })),
    lost: [...fixtures.lost],
    outAt: [...fixtures.outAt],
    wonAt: [...fixtures.wonAt],
    goods: [],
  };
}

/** Plays on from where things stand, once, and counts who is in when each round begins. */
function onPaper(data: FixturesData, now: Fixtures, seed: number, reach: number[][], wins: number[]): void {
  const table = copyOf(now);
  let round = table.matches.at(-1)?.round ?? 0;
  for (;;) {
    for (const m of table.matches) if (m.winner < 0) playMatch(data, table, seed, m);
    round++;
    table.outAt.forEach((out, side) => {
      const row = reach[side];
      if (row && out < 0) row[round] = (row[round] ?? 0) + 1;
    });
    if (round >= data.rounds.length) break;
    pairRound(data, table, seed, round);
  }
  const winner = table.matches.at(-1)?.winner ?? -1;
  if (winner >= 0) wins[winner] = (wins[winner] ?? 0) + 1;
}

function oddsOf(data: FixturesData, fixtures: Fixtures): { reach: number[][]; wins: number[] } {
  const reach = data.sides.map(() => data.rounds.map(() => 0));
  const wins = data.sides.map(() => 0);
  // luck of its own: no tournament on paper is the one that will be played
  for (let n = 0; n < ON_PAPER; n++) onPaper(data, fixtures, draw(n, FOR.onPaper, ON_PAPER), reach, wins);
  return { reach, wins };
}

function shelfOf(world: World, of: (goods: FanGoods) => boolean) {
  const mine: Listing[] = fanListings(world)
    .filter(({ goods }) => of(goods))
    .map(({ listing }) => listing);
  const sum = (read: (l: Listing) => number): number => mine.reduce((n, l) => n + read(l), 0);
  return {
    shelf: sum((l) => l.stock),
    work: sum((l) => inWork(world, l.id)),
    sold: sum((l) => l.days.at(-1) ?? 0),
    offered: mine.some((l) => l.closedAt < 0),
  };
}

function nextOf(data: FixturesData, fixtures: Fixtures, side: number): SideView["next"] {
  const match = fixtures.matches.find((m) => m.winner < 0 && (m.a === side || m.b === side));
  if (!match) return null;
  const other = match.a === side ? match.b : match.a;
  const win = winBp(data, side, other);
  const mayLose = (fixtures.lost[side] ?? 0) + 1 < (data.rounds[match.round]?.losses ?? 1);
  return { at: match.at, against: data.sides[other]?.id ?? "", winBp: win, staysBp: mayLose ? 10000 : win };
}

/** Null in a level without fixtures. */
export function fixturesView(world: World, setting: Setting): FixturesView | null {
  const at = fixturesOf(world, setting);
  if (!at) return null;
  const { data, fixtures } = at;
  const day = dayOf(world.hour);
  const lastAt = lastMatchAt(data);
  const over = world.hour >= lastAt;
  const { reach, wins } = oddsOf(data, fixtures);
  const bp = (n: number): number => div(n * 10000, ON_PAPER);
  const drawn = fixtures.matches.at(-1)?.round ?? -1;
  const wave = waveBp(data, day);
  const sides = data.sides.map((s, side): SideView => {
    const goods = fixtures.goods.find((g) => g.side === side);
    return {
      id: s.id,
      colour: s.colour,
      print: s.print,
      strength: s.strength,
      lost: fixtures.lost[side] ?? 0,
      outAt: fixtures.outAt[side] ?? -1,
      champion: over && (fixtures.outAt[side] ?? -1) < 0,
      next: nextOf(data, fixtures, side),
      reach: data.rounds.flatMap((r, i) =>
        i > drawn ? [{ round: r.id, bp: bp(reach[side]?.[i] ?? 0) }] : [],
      ),
      winsBp: over ? ((fixtures.outAt[side] ?? -1) < 0 ? 10000 : 0) : bp(wins[side] ?? 0),
      ...shelfOf(world, (g) => g.side === side),
      todayBp: goods ? demandBp(data, fixtures, goods, day) : 0,
      winDemandBp: share(wave, data.winBp),
      outDemandBp: share(wave, data.outBp),
    };
  });
  const nobodys = fixtures.goods.find((g) => g.side < 0);
  return {
    sides,
    matches: fixtures.matches.map((m) => matchView(data, m)),
    rounds: data.rounds.map((r, i) => ({
      id: r.id,
      from: r.at[0] ?? 0,
      to: r.at.at(-1) ?? 0,
      losses: r.losses,
      drawn: i <= drawn,
    })),
    neutral: nobodys
      ? { ...shelfOf(world, (g) => g.side < 0), todayBp: demandBp(data, fixtures, nobodys, day) }
      : null,
    wave: waveAhead(data, day, dayOf(lastAt - 1)),
    firstAt: Math.min(...(data.rounds[0]?.at ?? [0])),
    lastAt,
    over,
  };
}

function matchView(data: FixturesData, m: Match): MatchView {
  return {
    round: data.rounds[m.round]?.id ?? "",
    at: m.at,
    a: data.sides[m.a]?.id ?? "",
    b: data.sides[m.b]?.id ?? "",
    winBp: winBp(data, m.a, m.b),
    winner: m.winner < 0 ? "" : (data.sides[m.winner]?.id ?? ""),
  };
}

function waveAhead(data: FixturesData, from: number, last: number): { day: number; bp: number }[] {
  const days: { day: number; bp: number }[] = [];
  for (let day = from; day <= last + 1; day++) days.push({ day, bp: waveBp(data, day) });
  return days;
}

/** Goods of sides that still play and hang on no own page, the strongest side first: what one may print a screen for. */
export function screensToMake(world: World, setting: Setting): { style: string; look: number }[] {
  const at = fixturesOf(world, setting);
  if (!at || world.hour >= lastMatchAt(at.data)) return [];
  const { data, fixtures } = at;
  const open = new Set(world.own?.listings.filter((l) => l.closedAt < 0).map((l) => l.product));
  return fixtures.goods
    .filter((g) => g.side >= 0 && (fixtures.outAt[g.side] ?? -1) < 0 && !open.has(g.product))
    .sort(
      (a, b) =>
        (data.sides[b.side]?.strength ?? 0) - (data.sides[a.side]?.strength ?? 0) || a.product - b.product,
    )
    .map((g) => ({ style: g.style, look: data.sides[g.side]?.colour ?? 0 }));
}

/** What a page of the own shop has to do with the fixtures; null for one that has nothing. */
export interface FanView {
  side: string;
  dead: boolean;
  /** whole days, today counted, for which nobody's defeat can end its demand */
  lasts: number;
}

/** The hour of the first match that can send a side home; of a round that is not drawn yet, its first. */
function safeUntil(data: FixturesData, fixtures: Fixtures, side: number): number {
  const next = nextOf(data, fixtures, side);
  if (next && next.staysBp < 10000) return next.at;
  const after = data.rounds[(fixtures.matches.at(-1)?.round ?? -1) + 1];
  return after?.at[0] ?? lastMatchAt(data);
}

/** Which side a product sells with, and how long it is sure to; null for one that has nothing to do with fixtures. Never looks ahead at the run’s own draws. */
export function fanView(world: World, setting: Setting, product: number): FanView | null {
  const at = fixturesOf(world, setting);
  const goods = at?.fixtures.goods.find((g) => g.product === product);
  if (!at || !goods) return null;
  const { data, fixtures } = at;
  const dead = isDead(data, fixtures, goods, world.hour);
  const until = goods.side < 0 ? lastMatchAt(data) : safeUntil(data, fixtures, goods.side);
  return {
    side: data.sides[goods.side]?.id ?? "",
    dead,
    lasts: dead ? 0 : dayOf(until - 1) - dayOf(world.hour) + 1,
  };
}
